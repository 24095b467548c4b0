import type { ChartLanguage } from './chart-data'

/** Signs between thousands and before decimals, as the language has them. */
const signs = { sr: { group: '\\.', decimal: ',' }, en: { group: ',', decimal: '\\.' } } as const

const forms = Object.fromEntries(
  Object.entries(signs).map(([language, { group, decimal }]) => [
    language,
    new RegExp(`^([-−])?(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${decimal}(\\d+))?$`),
  ]),
) as Record<ChartLanguage, RegExp>

/** A number as people write it in the language, with its digits behind the decimal sign; undefined for anything else.
 *  @example readNumber('1.342,5', 'sr') // { value: 1342.5, digits: 1 }
 *  @example readNumber('45.74', 'sr') // undefined */
export function readNumber(
  text: string,
  language: ChartLanguage,
): { value: number; digits: number } | undefined {
  const found = forms[language].exec(text.trim())
  if (!found) return undefined
  const [, minus, whole = '', decimals = ''] = found
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`)
  return { value: minus ? -value : value, digits: decimals.length }
}

const formats = new Map<string, Intl.NumberFormat>()

/** A number as readers of the language expect it; both Serbian scripts write it alike.
 *  @example writeNumber(1342.5, 1, 'sr') // '1.342,5' */
export function writeNumber(value: number, digits: number, language: ChartLanguage): string {
  const key = `${language} ${digits}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language === 'sr' ? 'sr-Latn' : 'en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  formats.set(key, format)
  return format.format(value)
}

/** Units that stand behind every number; any other one stands once, under the chart's title. */
const unitSigns = new Set('% ‰ € °C km km² m m² ha kg t MW kWh'.split(' '))

/** Whether a unit is a sign that stands behind every number.
 *  @example isUnitSign('%') // true */
export function isUnitSign(unit: string | undefined): unit is string {
  return unit !== undefined && unitSigns.has(unit)
}

/** A number with its unit where that is a sign.
 *  @example writeValue(45.74, 2, '%', 'sr') // '45,74 %' */
export function writeValue(
  value: number,
  digits: number,
  unit: string | undefined,
  language: ChartLanguage,
): string {
  const number = writeNumber(value, digits, language)
  if (!isUnitSign(unit)) return number
  return unit === '%' && language === 'en' ? `${number}%` : `${number}\u00a0${unit}`
}
