/* Numbers and dates of a text in a form in which Serbian and English ones can be compared. */

/** A number or the day and month of a date, with its place. */
export interface NumberInText {
  /** `1342`, `45.74`, `26.3` for a day and month with `isDate`. */
  value: string
  isDate: boolean
  /** As written. */
  written: string
  offset: number
}

/** Language whose way of writing numbers is read. */
export type NumberLanguage = 'sr' | 'en'

const MONTHS: Record<NumberLanguage, string> = {
  sr: 'januar|februar|mart|april|maj|jun|jul|avgust|septemb|oktob|novemb|decemb',
  en: 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec',
}
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')
const MANY: Record<NumberLanguage, [RegExp, number][]> = {
  sr: [
    [/^\s*(?:hiljad\w*|hilj\.)/i, 1e3],
    [/^\s*(?:milion\w*|mil\.)/i, 1e6],
    [/^\s*milijard\w*/i, 1e9],
  ],
  en: [
    [/^\s*thousand/i, 1e3],
    [/^\s*(?:million|mn\b)/i, 1e6],
    [/^\s*(?:billion|bn\b)/i, 1e9],
  ],
}
const blank = (text: string): string => ' '.repeat(text.length)

/** What is no text: code, addresses, HTML tags, file names, markers of lists and footnotes. Lengths are bounded, so that
 *  the time stays in proportion to the text. */
const NO_TEXT =
  /`[^`\n]{0,300}`|<[^>\n]{0,300}>|&#?\w{1,10};|\]\([^)\n]{0,300}\)|\[\^[^\]\n]{0,60}\]:?|https?:\/\/\S+|(?<!\S)[^\s@]{1,80}@\S{1,80}|^[ \t]*\d{1,9}[.)](?=\s)(?!\s{1,3}(?:jan|feb|mar|apr|maj|jun|jul|avg|sep|okt|nov|dec|[IVX]+\b))|^ {0,3}\[[^\]\n]{1,100}\]:.*$/gm
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/

/** The text with everything that is no text blanked, so that places stay what they were. */
function readable(text: string): string {
  let isCode = false
  const lines = text.split('\n').map((line) => {
    const isFence = FENCE.test(line)
    if (isFence) isCode = !isCode
    return isCode || isFence ? blank(line) : line
  })
  return lines.join('\n').replace(NO_TEXT, blank)
}

const monthOf = (name: string, language: NumberLanguage): number =>
  MONTHS[language].split('|').findIndex((start) => name.toLowerCase().startsWith(start)) + 1

/** Dates, from the most telling form to the least; groups: day, month. */
function datePatterns(language: NumberLanguage): { pattern: RegExp; month: (text: string) => number }[] {
  const names = `(?:${MONTHS[language]})[a-z]*`
  const byName = (text: string) => monthOf(text, language)
  const shared = [
    { pattern: /(?<day>\b\d{1,2})\.\s?(?<month>\d{1,2})\.(?=\s?\d{4}|\s*[-–—]|\s|$)/g, month: Number },
    { pattern: /(?<=\b\d{4}-)(?<month>\d{2})-(?<day>\d{2})\b/g, month: Number },
  ]
  if (language === 'sr')
    return [
      { pattern: new RegExp(`(?<day>\\b\\d{1,2})\\.\\s+(?<month>${names})`, 'gi'), month: byName },
      {
        pattern: /(?<day>\b\d{1,2})\.\s+(?<month>[IVX]+)(?=[\s.])/g,
        month: (text) => ROMAN.indexOf(text) + 1,
      },
      ...shared,
    ]
  return [
    {
      pattern: new RegExp(`(?<day>\\b\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${names})\\b`, 'gi'),
      month: byName,
    },
    {
      pattern: new RegExp(`\\b(?<month>${names})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![.,]\\d)`, 'gi'),
      month: byName,
    },
    { pattern: /(?<day>\b\d{1,2})\/(?<month>\d{1,2})\/(?=\d{4})/g, month: Number },
    ...shared,
  ]
}

const NUMBER: Record<NumberLanguage, RegExp> = {
  sr: /(?<![\d.,])\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+[.:]\d{1,2}(?![\d.])|\d+(?:,\d+)?/g,
  en: /(?<![\d.,])\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d+:\d{2}(?!\d)|\d+(?:\.\d+)?/g,
}
/** Hours and minutes, and version numbers: «8.30» and «8:30» are the same in both languages, «3:30 p.m.» is 15.30. */
const POINTED = /^(\d+)[.:](\d{1,2})$/

function valueOf(written: string, after: string, language: NumberLanguage): string {
  const factor = MANY[language].find(([word]) => word.test(after))?.[1]
  const pointed = factor === undefined ? POINTED.exec(written) : null
  if (pointed) {
    const isAfternoon = language === 'en' && /^\s*p\.?m/i.test(after) && Number(pointed[1]) < 12
    return String(Number(`${Number(pointed[1]) + (isAfternoon ? 12 : 0)}.${pointed[2]}`))
  }
  const [group, point] = language === 'sr' ? [/[.\u00a0\u202f]/g, ','] : [/[,\u00a0\u202f]/g, '.']
  const plain = Number(written.replace(group, '').replace(point, '.'))
  return String(Math.round(plain * (factor ?? 1) * 1e6) / 1e6)
}

/**
 * Numbers and dates of a text in order; code, addresses and markers of lists are passed over. The year of a date is a
 * number of its own, so that «26 March» and «26. март 2024.» share the day.
 * @param text Markdown; Serbian in Latin letters
 * @example numbersIn('Preko 1,2 miliona od 26. marta', 'sr').map(({ value }) => value) // ['1200000', '26.3']
 */
export function numbersIn(text: string, language: NumberLanguage): NumberInText[] {
  let rest = readable(text)
  const found: NumberInText[] = []
  for (const { pattern, month } of datePatterns(language)) {
    rest = rest.replace(pattern, (written: string, ...args) => {
      const groups = args.at(-1) as { day: string; month: string }
      const [day, monthNumber] = [Number(groups.day), month(groups.month)]
      if (day < 1 || day > 31 || monthNumber < 1 || monthNumber > 12) return written
      found.push({ value: `${day}.${monthNumber}`, isDate: true, written, offset: args.at(-3) as number })
      return blank(written)
    })
  }
  for (const match of rest.matchAll(NUMBER[language])) {
    const after = rest.slice(match.index + match[0].length, match.index + match[0].length + 20)
    const value = valueOf(match[0], after, language)
    found.push({ value, isDate: false, written: match[0], offset: match.index })
  }
  return found.sort((one, other) => one.offset - other.offset)
}
