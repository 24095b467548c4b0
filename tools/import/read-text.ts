/* Plain text saved from a page: menu, title (often twice), date, paragraphs, perhaps a footer. */
import { detectScript, toLatin } from '@/lib/script'
import { dateLine } from './dates'
import type { Found, FoundItem } from './item'
import { paragraphsToMarkdown } from './markdown'
import { oldAddress } from './old-address'

/** What stands alone on a line below a text and is no part of it. */
const FURNITURE = new Set([
  'podeli',
  'podelite',
  'štampaj',
  'odštampaj',
  'nazad',
  'povratak',
  'share',
  'print',
  'back',
  'vesti',
  'aktuelno',
])
const ADDRESS = /^https?:\/\/\S+$/

/** Reads a saved page. The title is the line above the date; without a date, the first line of the text.
 *  @param from name of the file for messages
 *  @param text the whole file */
export function readText(from: string, text: string): Found {
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.trim())
  const dateAt = lines.findIndex((line) => dateLine(line) !== undefined)
  const titleAt =
    dateAt < 0 ? lines.findIndex(isTitle) : lines.findLastIndex((line, at) => at < dateAt && isTitle(line))
  const title = lines[titleAt]
  if (title === undefined)
    return { items: [], remarks: [{ from, text: 'У тексту нема наслова: прескочено.' }] }
  const remarks = dateAt < 0 ? [{ from, text: 'У тексту нема реда са датумом објављивања.' }] : []
  const paragraphs = lines
    .slice(Math.max(titleAt, dateAt) + 1)
    .filter((line) => line !== '' && line !== title)
  while (isFurniture(paragraphs.at(-1))) paragraphs.pop()
  const url = lines.find((line) => ADDRESS.test(line))
  const old = url === undefined ? undefined : oldAddress(url)
  const item: FoundItem = {
    from,
    title,
    language: old?.language ?? languageOf(paragraphs.join(' ')),
    body: paragraphsToMarkdown(paragraphs.filter((line) => line !== url)),
    pictures: [],
    categories: [],
    tags: [],
  }
  const date = dateAt < 0 ? undefined : dateLine(lines[dateAt] ?? '')
  if (date !== undefined) item.date = date
  if (url !== undefined) item.url = url
  if (old) item.oldPath = old.path
  if (old?.id !== undefined) item.id = old.id
  return { items: [item], remarks }
}

function isTitle(line: string): boolean {
  return line.length > 3 && !ADDRESS.test(line) && !isMenu(line)
}

/** «Kontakt ЋИР LATENG»: the labels of the old switch. */
function isMenu(line: string): boolean {
  return /(?:ЋИР|ЋИР).*LAT/.test(line)
}

function isFurniture(line: string | undefined): boolean {
  return line !== undefined && (FURNITURE.has(toLatin(line).toLowerCase()) || isMenu(line))
}

/** Language of a text by its words; Serbian when in doubt. */
export function languageOf(text: string): FoundItem['language'] {
  if (detectScript(text).cyrillic > 20) return 'sr'
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (list: readonly string[]) => words.filter((word) => list.includes(word)).length
  const english = count(['the', 'and', 'of', 'for', 'with', 'was', 'were', 'by'])
  const serbian = count(['i', 'u', 'je', 'na', 'za', 'se', 'su', 'od'])
  return english > serbian ? 'en' : 'sr'
}
