import { XMLBuilder } from 'fast-xml-parser'

/** Elements by name; `@name` is an attribute, `#text` the text beside attributes, a list repeats its element. */
export type XmlTree = { [name: string]: XmlTree | XmlTree[] | string | string[] | undefined }

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  format: true,
  indentBy: ' ',
})

/** An XML document in UTF-8. Texts are escaped; what is undefined is left out.
 *  @example writeXml({ a: { '@b': '1', '#text': '<' } }) // '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1">&lt;</a>\n' */
export function writeXml(tree: XmlTree): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(withoutGaps(tree)) as string}`
}

function withoutGaps(tree: XmlTree): XmlTree {
  const entries = Object.entries(tree).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (Array.isArray(value))
        return [name, value.map((one) => (typeof one === 'object' ? withoutGaps(one) : one)) as XmlTree[]]
      return [name, typeof value === 'object' ? withoutGaps(value) : value]
    }),
  )
}
