import type { FeedFormat } from '@/lib/url/paths'

/** Characters that no XML document may hold, not even escaped. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g

/** The end of a CDATA section. The feed library takes apart only the first one of a text. */
const sectionEnd = /\]\]>/g

/**
 * A plain text as a feed of this format must hold it. Atom says that its texts are HTML and readers take RSS for HTML
 * too, so what looks like a tag there must be written as text; JSON Feed has plain text.
 * @example feedText('a <b> & c', 'atom') // 'a &lt;b&gt; &amp; c'
 * @example feedText('a <b> & c', 'rss') // 'a &lt;b&gt; & c', as many readers show an RSS title without decoding it
 */
export function feedText(text: string, format: FeedFormat): string {
  const clean = text.replace(forbidden, '')
  if (format === 'json') return clean
  const ampersands = format === 'atom' ? clean.replaceAll('&', '&amp;') : clean
  return ampersands.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The HTML of an article as a feed may hold it: nothing in it ends the section it stands in.
 *  @example feedHtml('<p>a ]]> b</p>') // '<p>a ]]&gt; b</p>' */
export function feedHtml(html: string): string {
  return html.replace(forbidden, '').replace(sectionEnd, ']]&gt;')
}
