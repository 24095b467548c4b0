import type { Article, Citation } from './article'
import { inLocale } from './bilingual'
import { formatLongDate } from '@/lib/date/format-date'
import { getSite } from '@/lib/site'
import { absoluteUrl, articlePath } from '@/lib/url/paths'

/** Quotation marks inside a quotation are single ones. */
const inner = { sr: ['’', '’'], en: ['‘', '’'] } as const
const outer = { sr: ['„', '”'], en: ['“', '”'] } as const

/** How to cite an article. The title stands in quotation marks of its language, those inside it become single.
 *  @example citationOf(article).title // '„Обука ’Сигурна кућа’”' */
export function citationOf(article: Pick<Article, 'locale' | 'title' | 'date' | 'slug' | 'id'>): Citation {
  const { locale, title, date } = article
  const language = locale === 'en' ? 'en' : 'sr'
  const [open, close] = inner[language]
  const quoted = title.replace(/[„“”"«»]([^„“”"«»]*)[“”"«»]/g, `${open}$1${close}`)
  return {
    institution: inLocale(getSite().name, locale),
    title: `${outer[language][0]}${quoted}${outer[language][1]}`,
    // A full stop after a year is dropped before a comma.
    day: formatLongDate(date, locale).replace(/\.$/, ''),
    address: absoluteUrl(articlePath(locale, article)),
  }
}
