import { formChecks, isCalendarDay } from '@/lib/content/check/form'

/** A date as Serbian and English sites write it, as `YYYY-MM-DD`; undefined when it is none.
 *  @example calendarDay('26.03.2024.') // '2024-03-26'
 *  @example calendarDay('26. марта 2024.') // '2024-03-26' */
export function calendarDay(written: string): string | undefined {
  const text = written
    .replace(/[\u00a0\s]+/g, ' ')
    .trim()
    .replace(/\s*(?:godine|године|г\.|g\.)$/i, '')
  if (isCalendarDay(text)) return text
  const day = formChecks.date?.(text)?.example
  return day !== undefined && isCalendarDay(day) ? day : undefined
}

/** A line of a page that holds nothing but a date, perhaps with a word before it («Објављено: 26.03.2024.»). */
export function dateLine(line: string): string | undefined {
  if (line.length > 60) return undefined
  return calendarDay(line.replace(/^[\p{L} ]{2,30}:\s*/u, '').replace(/[,|]?\s*\d{1,2}[:.]\d{2}\s*h?$/, ''))
}
