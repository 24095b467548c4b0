import { useTranslations } from 'next-intl'
import { ArticleActions } from './article-actions'
import { ArticleDate } from './article-date'
import { ArticleNotes, changesId } from './article-notes'
import { DraftMark } from './draft-mark'
import { Gallery } from './gallery'
import { NewerInSerbian } from './newer-in-serbian'
import { Figure } from './picture'
import type { Article } from '@/lib/content/article'
import { articlePath } from '@/lib/url/paths'

/** One article: headline, day, text, and whatever came with it. */
export function ArticleView({ article }: { article: Article }) {
  return (
    <article className="min-w-0">
      <div className="prose with-lead max-w-measure">
        {article.image && <Figure picture={article.image} />}
      </div>
      <div className="prose with-lead max-w-measure" dangerouslySetInnerHTML={{ __html: article.html }} />
      <Gallery pictures={article.gallery} />
      <ArticleNotes article={article} />
    </article>
  )
}

/** Headline and the line under it: day, reading time, actions. The category stands above, at the end of the way to the
 *  article. */
export function ArticleHeader({ article }: { article: Article }) {
  const t = useTranslations('article')
  return (
    <header className="border-rule border-b pb-4">
      <h1 className="text-title mt-1 mb-4 max-w-[30ch] font-serif font-semibold tracking-tight">
        {article.title}
      </h1>
      {article.draft && <DraftMark />}
      {article.serbianIsNewer && <NewerInSerbian pathIn={(locale) => articlePath(locale, article)} />}
      <div className="text-small text-ink-soft flex flex-wrap items-center gap-x-5 gap-y-2">
        <p>
          {article.updated && `${t('published')}: `}
          <ArticleDate day={article.date} />
        </p>
        {article.updated && (
          <p>
            {t('updated')}: <ArticleDate day={article.updated} />
          </p>
        )}
        {article.changes.some(({ correction }) => correction) && (
          <p>
            <a href={`#${changesId}`} className="text-accent font-semibold underline">
              {t('correction')}
            </a>
          </p>
        )}
        <p>{t('reading', { minutes: article.readingMinutes })}</p>
        <ArticleActions article={article} />
      </div>
    </header>
  )
}
