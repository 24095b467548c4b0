/* HTML of an old page into the Markdown that editors write here. */
import TurndownService from 'turndown'
import { gfm } from '@joplin/turndown-plugin-gfm'

function createService(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  })
  service.use(gfm)
  service.remove(['script', 'style', 'noscript', 'iframe', 'form', 'button', 'object', 'embed'])
  // Turndown leaves `<` alone, so that words between angle brackets would become tags.
  const escape = service.escape.bind(service)
  service.escape = (text) => escape(text).replace(/<(?=[a-z/!?])/gi, '\\<')
  service.addRule('listItem', { filter: 'li', replacement: listItem })
  // The title is the only heading of the first level.
  service.addRule('firstHeading', { filter: 'h1', replacement: (content) => `\n\n## ${content}\n\n` })
  return service
}

/** «- text», with one space; Turndown's own rule has three. */
function listItem(content: string, node: TurndownService.Node): string {
  const parent = node.parentNode as Element | null
  const ordered = parent?.nodeName === 'OL'
  const siblings = parent ? [...parent.childNodes].filter(({ nodeName }) => nodeName === 'LI') : []
  const first = Number(parent?.getAttribute('start') ?? 1)
  const marker = ordered ? `${first + siblings.indexOf(node as ChildNode)}. ` : '- '
  const text = content.trim().replace(/\n/g, `\n${' '.repeat(marker.length)}`)
  return `${marker}${text}\n`.replace(/[ \t]+$/gm, '')
}

const service = createService()

/** Turndown escapes what would mean something at the beginning of a line also where a line has begun already. */
const NEEDLESS = /(?<=[^\s\\])\\(?=[-+#>])|(?<=[^\s\d\\]\d+)\\(?=\.)/g

/** Markdown of a stretch of HTML, with tables and without anything that runs.
 *  @example htmlToMarkdown('<p>Први <b>важан</b> пасус</p>') // 'Први **важан** пасус' */
export function htmlToMarkdown(html: string): string {
  return service
    .turndown(html)
    .replace(/^[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(NEEDLESS, '')
    .trim()
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Plain text made safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
}

/** Paragraphs of plain text as Markdown: signs that would mean something there are escaped. */
export function paragraphsToMarkdown(paragraphs: readonly string[]): string {
  return htmlToMarkdown(paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join(''))
}
