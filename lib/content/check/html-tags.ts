/** A start tag in raw HTML, found without a parser: enough to say what is not allowed and where. */
export interface HtmlTag {
  name: string
  /** Offset in the scanned text. */
  offset: number
  attributes: { name: string; value: string; offset: number }[]
}

/** Start tags of a stretch of raw HTML, in one pass. */
export function htmlTags(html: string): HtmlTag[] {
  const tags: HtmlTag[] = []
  const start = /<(!--|[a-z][a-z0-9-]*)/gi
  for (let found = start.exec(html); found; found = start.exec(html)) {
    if (found[1] === '!--') {
      const end = html.indexOf('-->', start.lastIndex)
      if (end === -1) break
      start.lastIndex = end + 3
      continue
    }
    const tag: HtmlTag = { name: (found[1] ?? '').toLowerCase(), offset: found.index, attributes: [] }
    start.lastIndex = readAttributes(html, start.lastIndex, tag)
    tags.push(tag)
  }
  return tags
}

/** Reads attributes up to the end of the tag, whose offset it gives back. */
function readAttributes(html: string, from: number, tag: HtmlTag): number {
  const attribute = /[\s/]*(?:(>)|([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?|=)/y
  attribute.lastIndex = from
  let end = from
  for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
    end = attribute.lastIndex
    if (found[1]) return end
    if (found[2]) {
      const value = found[3] ?? found[4] ?? found[5] ?? ''
      const offset = found.index + found[0].indexOf(found[2])
      tag.attributes.push({ name: found[2].toLowerCase(), value, offset })
    }
  }
  return end
}
