import type { ArticleSummary } from './article'
import { formatDate } from '@/lib/date/format-date'
import type { Locale } from '@/lib/i18n/locales'

/** First and last day of a page of a list (newest first), in the reader's form: what tells such pages apart. */
export function periodOf(articles: readonly ArticleSummary[], locale: Locale): { from: string; to: string } {
  const newest = articles[0]
  const oldest = articles.at(-1)
  if (!newest || !oldest) throw new Error('A page without articles has no period')
  return { from: formatDate(oldest.date, locale), to: formatDate(newest.date, locale) }
}
