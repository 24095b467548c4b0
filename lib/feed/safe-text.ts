import type { FeedFormat } from '@/lib/url/paths'

/** Characters that no XML document may hold, not even escaped. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g

/**
 * A plain text as a feed of this format must hold it, before it is escaped. Many readers take the texts of RSS for HTML,
 * so what looks like a tag there must be written as text; Atom and JSON Feed say that theirs are plain.
 * @example feedText('a <b> & c', 'atom') // 'a <b> & c'
 * @example feedText('a <b> & c', 'rss') // 'a &lt;b&gt; & c'
 */
export function feedText(text: string, format: FeedFormat): string {
  const clean = text.replace(forbidden, '')
  return format === 'rss' ? clean.replaceAll('<', '&lt;').replaceAll('>', '&gt;') : clean
}

/** The HTML of an article without what XML cannot hold.
 *  @example feedHtml('<p>a\u0007b</p>') // '<p>ab</p>' */
export function feedHtml(html: string): string {
  return html.replace(forbidden, '')
}
