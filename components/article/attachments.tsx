import { useLocale, useTranslations } from 'next-intl'
import type { Attachment } from '@/lib/content/article'
import { formatFileSize } from '@/lib/media/file-size'
import type { Locale } from '@/lib/i18n/locales'

/** Documents to download: what each is, how large and in which language, all of it in the link's own text. */
export function Attachments({ attachments }: { attachments: Attachment[] }) {
  const t = useTranslations('article')
  if (attachments.length === 0) return null
  return (
    <section className="my-6" aria-labelledby="prilozi">
      <h2 id="prilozi" className="text-section mb-3 font-serif font-semibold">
        {t('attachments')}
      </h2>
      <ul className="border-rule border-t">
        {attachments.map((attachment) => (
          <li key={attachment.file} className="border-rule border-b">
            <a
              href={attachment.file}
              hrefLang={attachment.language?.tag}
              className="group flex items-baseline gap-3 py-3 no-underline"
            >
              <span
                aria-hidden="true"
                className="border-rule-strong text-ink-soft min-w-13 rounded-sm border px-1 text-center text-[0.8125rem] font-semibold"
                translate="no"
              >
                {attachment.type}
              </span>
              <span>
                <span
                  lang={attachment.lang}
                  className="text-link font-semibold underline group-hover:decoration-2"
                >
                  {attachment.title}
                </span>{' '}
                <Details attachment={attachment} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Details({ attachment }: { attachment: Attachment }) {
  const t = useTranslations('article')
  const locale = useLocale() as Locale
  const { type, bytes, pages, language } = attachment
  const parts = [
    bytes === undefined ? undefined : formatFileSize(bytes, locale),
    pages === undefined ? undefined : t('pages', { count: pages }),
    language?.name,
  ].filter((part) => part !== undefined)
  return (
    <span className="text-ink-soft block">
      (<span translate="no">{type}</span>
      {parts.map((part) => `, ${part}`).join('')})
    </span>
  )
}
