/* WordPress eXtended RSS: the file that WordPress makes under Tools → Export. */
import path from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { parseHTML } from 'linkedom'
import { calendarDay } from './dates'
import type { Found, FoundItem, Remark } from './item'
import { keepLocalPictures } from './local-pictures'
import { htmlToMarkdown } from './markdown'
import { oldAddress } from './old-address'
import { languageOf } from './read-text'

interface Term {
  '#text'?: string
  '@domain'?: string
}
/** Fields of an entry that are read here; each may be missing in a damaged file. */
interface Entry {
  title?: string
  link?: string
  'content:encoded'?: string
  'excerpt:encoded'?: string
  'wp:post_id'?: string
  'wp:post_date'?: string
  'wp:post_type'?: string
  'wp:status'?: string
  category?: Term[]
}

/** Tags of which one may stand where several do. */
const LISTS = new Set(['item', 'category'])

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  processEntities: true,
  htmlEntities: true,
  isArray: (name) => LISTS.has(name),
})

/** Whether a text is a WordPress export. */
export function isWxr(text: string): boolean {
  return /<rss[^>]*xmlns:wp=/.test(text.slice(0, 5_000))
}

/** Posts of a WordPress export; pages, menus and attachments are passed over. Drafts stay drafts.
 *  @param pictureFolder a copy of `wp-content/uploads`; nothing is fetched */
export function readWxr(from: string, xml: string, pictureFolder?: string): Found {
  const remarks: Remark[] = []
  let entries: Entry[]
  try {
    const parsed = parser.parse(xml) as { rss?: { channel?: { item?: Entry[] } } }
    entries = parsed.rss?.channel?.item ?? []
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { items: [], remarks: [{ from, text: `Извоз из WordPress-а не може да се прочита: ${reason}` }] }
  }
  const posts = entries.filter((entry) => entry['wp:post_type'] === 'post' && entry['wp:status'] !== 'trash')
  const items = posts.map((entry) => readPost(from, entry, remarks, pictureFolder))
  return { items, remarks }
}

function readPost(file: string, entry: Entry, remarks: Remark[], pictureFolder?: string): FoundItem {
  const from = `${file}#${entry['wp:post_id'] ?? '?'}`
  const { document } = parseHTML(
    `<html><body>${withParagraphs(entry['content:encoded'] ?? '')}</body></html>`,
  )
  const kept = keepLocalPictures(document, from, { beside: path.dirname(file), folder: pictureFolder })
  remarks.push(...kept.remarks)
  const item: FoundItem = {
    from,
    title: text(entry.title).normalize('NFC'),
    language: 'sr',
    body: htmlToMarkdown(document.body.innerHTML),
    pictures: kept.pictures,
    categories: terms(entry, 'category'),
    tags: terms(entry, 'post_tag'),
  }
  item.language = languageOf(item.body)
  const date = calendarDay((entry['wp:post_date'] ?? '').slice(0, 10))
  const id = Number(entry['wp:post_id'])
  const summary = text(entry['excerpt:encoded'])
  const old = entry.link === undefined ? undefined : oldAddress(entry.link)
  if (date !== undefined) item.date = date
  if (Number.isSafeInteger(id) && id > 0) item.id = id
  if (summary !== '') item.summary = summary
  if (old) item.oldPath = old.path
  if (entry.link !== undefined) item.url = entry.link
  if (entry['wp:status'] !== 'publish') item.draft = true
  return item
}

function text(html: string | undefined): string {
  const { document } = parseHTML(`<html><body>${html ?? ''}</body></html>`)
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function terms(entry: Entry, domain: string): string[] {
  return (entry.category ?? [])
    .filter((term) => term['@domain'] === domain && term['#text'] !== undefined)
    .map((term) => text(term['#text']))
    .filter((name) => name !== '' && name !== 'Uncategorized')
}

const CAPTION = /\[caption[^\]]*\]\s*((?:<a[^>]*>)?\s*<img[^>]*>\s*(?:<\/a>)?)([^[]*)\[\/caption\]/gi
const SHORTCODE = /\[\/?[a-z_-]+(?:\s[^\]]*)?\]/gi
const BLOCK = /<(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|pre)\b/i

/** The classic editor stores paragraphs as blank lines; shortcodes mean nothing outside WordPress. */
function withParagraphs(html: string): string {
  const plain = html
    .replace(/<!--[^]*?-->/g, '')
    .replace(CAPTION, '\n\n<figure>$1<figcaption>$2</figcaption></figure>\n\n')
    .replace(SHORTCODE, '')
  return plain
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.replace(/\n/g, '<br>')}</p>`))
    .join('\n')
}
