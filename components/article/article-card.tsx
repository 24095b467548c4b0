import { ArticleDate } from './article-date'
import { DraftMark } from './draft-mark'
import type { ArticleSummary } from '@/lib/content/article'
import { articlePath, categoryPath } from '@/lib/url/paths'

type ArticleCardProps = { article: ArticleSummary; headingLevel: 2 | 3 }

/** An article in a list: category, headline, summary, day. */
export function ArticleCard({ article, headingLevel }: ArticleCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <article className="border-rule border-t pt-4">
      <CategoryLink article={article} />
      <Heading className="text-card mt-1 mb-2 font-serif font-semibold">
        <a href={articlePath(article.locale, article)} className="no-underline hover:underline">
          {article.title}
        </a>
      </Heading>
      {article.draft && <DraftMark />}
      <p className="text-ink-soft">{article.summary}</p>
      <ArticleDate day={article.date} className="text-small text-ink-soft mt-1 block" />
    </article>
  )
}

/** The category above a headline, leading to its list. */
export function CategoryLink({ article }: { article: ArticleSummary }) {
  return (
    <a
      href={categoryPath(article.locale, article.category.key)}
      className="text-accent inline-block py-0.5 font-semibold no-underline hover:underline"
    >
      {article.category.label}
    </a>
  )
}
