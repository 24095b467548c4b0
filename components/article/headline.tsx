import { ArticleDate } from './article-date'
import type { ArticleSummary } from '@/lib/content/article'
import { articlePath } from '@/lib/url/paths'

/** A headline with its day, as an entry of a short list. */
export function Headline({ article, className }: { article: ArticleSummary; className: string }) {
  return (
    <li className={className}>
      <a
        href={articlePath(article.locale, article)}
        className="block leading-snug font-semibold no-underline hover:underline"
      >
        {article.title}
      </a>
      <ArticleDate day={article.date} className="text-small text-ink-soft" />
    </li>
  )
}
