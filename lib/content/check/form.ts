/* The written form of single values: dates, times, addresses, paths. Each check says what is wrong. */
import { isLanguage } from '@/lib/i18n/language-names'
import { slugify } from '@/lib/script'
import type { TextFormat } from '../field-types'
import type { MessageCode } from './messages'

/** What is wrong with a value, and what the message about it needs. */
export interface FormFault {
  code: MessageCode
  example?: string
}

/** Checks by format; a format without an entry is judged by a rule that knows other files. */
export const formChecks: Partial<Record<TextFormat, (value: string) => FormFault | undefined>> = {
  date: checkDate,
  dateTime: (value) => (isDateTime(value) ? undefined : { code: 'datetime-form' }),
  url: (value) => (isWebAddress(value) ? undefined : { code: 'url-form' }),
  image: (value) => (isPathBelow(value, 'images', imageTypes) ? undefined : { code: 'image-form' }),
  file: (value) => (isPathBelow(value, 'files', fileTypes) ? undefined : { code: 'file-form' }),
  alias: (value) => (isAlias(value) ? undefined : { code: 'alias-form' }),
  target: (value) => (isAlias(value) || isWebAddress(value) ? undefined : { code: 'target-form' }),
  key: (value) => (isSlug(value) ? undefined : { code: 'key-form' }),
  pageLink: (value) => (isSlug(value) ? undefined : { code: 'key-form' }),
  language: (value) => (isLanguage(value) ? undefined : { code: 'language-form' }),
  letter: (value) => (/^\p{L}$/u.test(value) ? undefined : { code: 'letter-form' }),
}

const imageTypes = /\.(?:jpe?g|png|webp|avif|gif)$/i
const fileTypes = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|zip|jpe?g|png|mp3|mp4)$/i

/** ASCII words in lower case joined by single hyphens: the form of slugs, category keys and page names.
 *  @example isSlug('javni-poziv-2024') // true */
export function isSlug(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
}

/** Whether a `YYYY-MM-DD` names a day of the calendar, from 1900 to 2999. */
export function isCalendarDay(value: string): boolean {
  const parts = /^(19\d\d|2\d\d\d)-(\d\d)-(\d\d)$/.exec(value)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'avg', 'sep', 'okt', 'nov', 'dec']

function checkDate(value: string): FormFault | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return isCalendarDay(value) ? undefined : { code: 'date-impossible' }
  const dayFirst = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})\.?$/.exec(value)
  const yearFirst =
    /^(\d{4})[./-] ?(\d{1,2})[./-] ?(\d{1,2})\.?$/.exec(value) ?? /^(\d{4}-\d\d-\d\d)[T ]/.exec(value)
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0')
  if (dayFirst)
    return { code: 'date-form', example: `${dayFirst[3]}-${two(dayFirst[2])}-${two(dayFirst[1])}` }
  if (yearFirst?.[2])
    return { code: 'date-form', example: `${yearFirst[1]}-${two(yearFirst[2])}-${two(yearFirst[3])}` }
  const inWords = /^(\d{1,2})-([a-z]{3})[a-z]*-(\d{4})(?:-|$)/.exec(slugify(value))
  const month = months.indexOf(inWords?.[2] ?? '') + 1
  if (inWords && month > 0)
    return { code: 'date-form', example: `${inWords[3]}-${two(String(month))}-${two(inWords[1])}` }
  return yearFirst?.[1] ? { code: 'date-form', example: yearFirst[1] } : { code: 'date-unclear' }
}

function isDateTime(value: string): boolean {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|[+-](\d\d):(\d\d))$/.exec(value)
  if (!parts || !isCalendarDay(parts[1] ?? '')) return false
  const [hour, minute, second, offsetHour, offsetMinute] = parts.slice(2).map((part) => Number(part ?? 0))
  return (
    (hour ?? 0) < 24 &&
    (minute ?? 0) < 60 &&
    (second ?? 0) < 60 &&
    (offsetHour ?? 0) <= 14 &&
    (offsetMinute ?? 0) < 60
  )
}

/** Whether a value is a whole http(s) address without a password, spaces or quotes. */
export function isWebAddress(value: string): boolean {
  if (
    !/^https?:\/\/[^\s"<>\\^`{|}\p{Cc}\p{Cf}]+$/u.test(value) ||
    value.length > 2000 ||
    !URL.canParse(value)
  )
    return false
  const url = new URL(value)
  return url.username === '' && url.password === '' && url.hostname.includes('.')
}

function isPathBelow(value: string, folder: string, types: RegExp): boolean {
  if (value.length > 300 || !types.test(value) || !value.startsWith(`/${folder}/`)) return false
  return value.slice(1).split('/').every(isSafeSegment)
}

function isAlias(value: string): boolean {
  const [path = '', query, more] = value.split('?')
  if (more !== undefined || (query !== undefined && !/^[\w.-]+=[\w.~-]*(?:&[\w.-]+=[\w.~-]*)*$/.test(query)))
    return false
  return /^\/[^/]/.test(path) && path.replace(/\/$/, '').slice(1).split('/').every(isSafeSegment)
}

/** A path segment that means the same on every system and server: ASCII, no leading dot, no Windows device. */
function isSafeSegment(segment: string): boolean {
  return /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/.test(segment) && !segment.endsWith('.') && !isDeviceName(segment)
}

/** Names that Windows keeps for devices, with any ending.
 *  @example isDeviceName('con.md') // true */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(name)
}
