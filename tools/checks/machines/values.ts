/** Forms of single values in feeds and structured data. */

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const RFC_822 = new RegExp(
  `^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (?:${MONTHS}) \\d{4} \\d{2}:\\d{2}:\\d{2} (?:GMT|[+-]\\d{4})$`,
)
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/** A moment as RSS wants it (RFC 822 with four figures of the year), on the right day of the week. */
export const isMailDate = (value: string): boolean =>
  RFC_822.test(value) && new Date(value).toUTCString().slice(0, 3) === value.slice(0, 3)

/** A moment as Atom and JSON Feed want it (RFC 3339). */
export const isInternetDate = (value: string): boolean =>
  RFC_3339.test(value) && !Number.isNaN(Date.parse(value))

/** A day or a moment of ISO 8601, as schema.org takes it. */
export const isDayOrMoment = (value: string): boolean =>
  (/^\d{4}-\d{2}-\d{2}$/.test(value) || RFC_3339.test(value)) && !Number.isNaN(Date.parse(value))

/** A whole http(s) address. */
export const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/[^\s/]+\//.test(value) && URL.canParse(value)

/** A language tag (BCP 47). */
export function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}

/** Values that stand more than once. */
export const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

/** What a feed may not carry: it is shown inside other programs' pages. Names as the W3C feed validator has them. */
export function contentFaults(html: string): string[] {
  const faults: string[] = []
  const risky = html.match(/<(?:script|style|object|embed|iframe|form|input|meta|link|base)\b/i)
  if (risky) faults.push(`SecurityRisk: ${risky[0]}`)
  const handler = html.match(/<[^>]*\s(on[a-z]+|style)=/i)
  if (handler) faults.push(`SecurityRiskAttr: ${handler[1]}`)
  for (const [, name, url] of html.matchAll(/\s(href|src|poster)="([^"]*)"/g))
    if (!/^(?:https?:\/\/|mailto:|tel:)/.test(url ?? '')) faults.push(`ContainsRelRef: ${name} ${url}`)
  return faults
}
