import type { Locale } from '@/lib/i18n/locales'

const kilobyte = 1000
const megabyte = 1_000_000

/** Size of a file as people speak of it: whole kilobytes, at least one, from a megabyte on with one decimal.
 *  @example formatFileSize(1_250_000, 'sr-Cyrl') // '1,3 MB' */
export function formatFileSize(bytes: number, locale: Locale): string {
  // Both Serbian scripts write numbers alike; Serbian documents keep the signs KB and MB.
  const language = locale === 'en' ? 'en-GB' : 'sr-Latn'
  const isLarge = bytes >= megabyte - kilobyte / 2
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: isLarge ? 1 : 0 })
  const size = isLarge ? bytes / megabyte : Math.max(1, bytes / kilobyte)
  return `${format.format(size)}\u00a0${isLarge ? 'MB' : 'KB'}`
}
