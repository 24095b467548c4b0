import { useTranslations } from 'next-intl'
import { ArticleDate } from './article-date'
import { Attachments } from './attachments'
import type { Article } from '@/lib/content/article'
import { tagPath } from '@/lib/url/paths'

/** What stands under the text: documents, public change notes, author and source, how to cite, keywords. */
export function ArticleNotes({ article }: { article: Article }) {
  return (
    <footer className="max-w-measure text-small mt-8">
      <Attachments attachments={article.attachments} />
      <Changes article={article} />
      <Origin article={article} />
      <Citation article={article} />
      <Tags article={article} />
    </footer>
  )
}

/** Id of the change notes, where the line under the headline leads. */
export const changesId = 'izmene'

function Changes({ article }: { article: Article }) {
  const t = useTranslations('article')
  if (article.changes.length === 0) return null
  return (
    <section className="border-rule my-6 border-t pt-4" aria-labelledby={changesId}>
      <h2 id={changesId} className="mb-2 font-semibold">
        {t('changes')}
      </h2>
      <ul>
        {article.changes.map(({ date, note, correction, lang }) => (
          <li key={`${date} ${note}`} className="border-rule-strong mt-2 border-s-3 ps-3">
            {correction && <strong>{t('correction')}, </strong>}
            <ArticleDate day={date} />: <span lang={lang}>{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Origin({ article: { author, source } }: { article: Article }) {
  const t = useTranslations('article')
  if (!author && !source) return null
  return (
    <div className="my-4">
      {author && (
        <p>
          {t('author')}: <span lang={author.lang}>{author.name}</span>
        </p>
      )}
      {source && (
        <p>
          {t('source')}:{' '}
          <a href={source.url} lang={source.lang} className="text-link underline">
            {source.name}
          </a>
        </p>
      )}
    </div>
  )
}

/** One line to copy into a text that refers to the article; on paper it is where the article's address stands. */
function Citation({ article }: { article: Article }) {
  const t = useTranslations('article')
  const { institution, title, day, address } = article.citation
  return (
    <p className="my-4">
      {t('cite')}: {institution}, <cite className="not-italic">{title}</cite>, {day}, <span>{address}</span>
    </p>
  )
}

function Tags({ article }: { article: Article }) {
  const t = useTranslations('article')
  if (article.tags.length === 0) return null
  return (
    <div className="no-print mt-5 flex flex-wrap items-center gap-2">
      <h2 className="sr-only">{t('tags')}</h2>
      <ul className="flex flex-wrap gap-2">
        {article.tags.map(({ slug, label }) => (
          <li key={slug}>
            <a
              href={tagPath(article.locale, slug)}
              className="border-rule-strong block rounded-2xl border px-3 py-0.5 no-underline hover:underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
