import { ArticleDate } from './article-date'
import { CategoryLink } from './article-card'
import { Cover } from './cover'
import { PictureImage } from './picture'
import type { ArticleSummary } from '@/lib/content/article'
import { articlePath } from '@/lib/url/paths'

/** The lead article of the home page. */
export function Hero({ article }: { article: ArticleSummary }) {
  return (
    <article className="border-rule grid gap-x-10 gap-y-5 border-b pt-8 pb-9 lg:grid-cols-[1.25fr_1fr]">
      <div>
        <CategoryLink article={article} />
        <h2 className="text-hero mt-1 mb-3 font-serif font-semibold tracking-tight">
          <a href={articlePath(article.locale, article)} className="no-underline hover:underline">
            {article.title}
          </a>
        </h2>
        <p>{article.summary}</p>
        <ArticleDate day={article.date} className="text-ink-soft mt-3 block" />
      </div>
      {article.image ? (
        <PictureImage picture={article.image} size="hero" priority className="h-auto w-full rounded-lg" />
      ) : (
        <Cover initials={article.initials} id={article.id} />
      )}
    </article>
  )
}
