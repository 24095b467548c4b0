import { useTranslations } from 'next-intl'
import { ArticleDate } from './article-date'
import type { Article } from '@/lib/content/article'
import { absoluteUrl, articlePath, tagPath } from '@/lib/url/paths'

/** What stands under the text: attachments, source, public change notes, keywords, and the address on paper. */
export function ArticleNotes({ article }: { article: Article }) {
  const t = useTranslations('article')
  return (
    <footer className="max-w-measure text-small mt-8">
      <Attachments article={article} />
      {article.source && (
        <p className="my-3">
          {t('source')}:{' '}
          <a href={article.source.url} lang={article.notesLocale} className="text-link underline">
            {article.source.name}
          </a>
        </p>
      )}
      <Changes article={article} />
      <Tags article={article} />
      <p className="only-print hidden">
        {t('address')}: {absoluteUrl(articlePath(article.locale, article))}
      </p>
    </footer>
  )
}

function Attachments({ article }: { article: Article }) {
  const t = useTranslations('article')
  if (article.attachments.length === 0) return null
  return (
    <section className="my-5">
      <h2 className="mb-1 font-semibold">{t('attachments')}</h2>
      <ul className="list-disc pl-5">
        {article.attachments.map(({ file, title }) => (
          <li key={file}>
            <a href={file} lang={article.notesLocale} className="text-link underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changes({ article }: { article: Article }) {
  const t = useTranslations('article')
  if (article.changes.length === 0) return null
  return (
    <section className="my-5">
      <h2 className="mb-1 font-semibold">{t('changes')}</h2>
      <ul className="list-disc pl-5">
        {article.changes.map(({ date, note }) => (
          <li key={`${date} ${note}`}>
            <ArticleDate day={date} />: <span lang={article.notesLocale}>{note}</span>
          </li>
        ))}
      </ul>
    </section>
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
