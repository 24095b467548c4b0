import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parse as parseHtml } from 'parse5'
import { afterAll, describe, expect, it } from 'vitest'
import { hostileFiles, placeOf, Playground, processorTime, type HostileFile } from '../../hostile/corpus'
import { everywhere, type Published } from '../../hostile/everywhere'
import { harmIn, isDeception } from '../../hostile/harm'
import { descendants, isElement, textOf } from '@/tools/export/html-tree'

const playground = new Playground()
afterAll(() => playground.remove())

const files = hostileFiles()
const xml = new XMLParser({ processEntities: false, cdataPropName: 'cdata', ignoreAttributes: false })

/** What the check says of a file, what would become of it, and the processor time of both. */
function look(file: HostileFile) {
  const seen = playground.look(placeOf(file), file.bytes)
  const locales = file.outcome.refused ? (['sr-Latn'] as const) : (['sr-Cyrl', 'sr-Latn'] as const)
  const { result, milliseconds } = processorTime(() => (seen.file ? everywhere(seen.file, locales) : []))
  return { ...seen, published: result, milliseconds: seen.milliseconds + milliseconds }
}

/** Harm of a page's text, and of the same text in the three feeds. */
function harmOf({ page, rss, atom, json }: Published): string[] {
  const item = (JSON.parse(json) as { items: { content_html: string }[] }).items[0]
  const inXml = [rss, atom].flatMap((feed) => {
    expect(XMLValidator.validate(feed)).toBe(true)

    expect(feed).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
    return htmlOf(feed)
  })
  return [page, item?.content_html ?? '', ...inXml].flatMap((html) =>
    harmIn(html.replaceAll('http://localhost:3000/', '/')),
  )
}

/** Everything that a feed reader may show as HTML: title, summary and text of the one article. */
function htmlOf(feed: string): string[] {
  const tree = xml.parse(feed) as Record<string, Record<string, Record<string, Record<string, unknown>>>>
  const item = (tree.rss?.channel?.item ?? tree.feed?.entry) as Record<
    string,
    { cdata?: string | string[] } | undefined
  >
  const parts = ['title', 'description', 'summary', 'content', 'content:encoded'].map(
    (name) => item[name]?.cdata,
  )
  return parts.flatMap((cdata) => (cdata === undefined ? [] : [[cdata].flat().join('')]))
}

/** The data for search engines as the only script of a page, readable to the end. */
function expectInertData(data: string): void {
  const document = parseHtml(`<script type="application/ld+json">${data}</script>`)
  const scripts = [...descendants(document)].filter((node) => isElement(node, 'script'))
  expect(scripts.map((script) => textOf(script))).toEqual([data])
  expect(() => JSON.parse(data) as unknown).not.toThrow()
}

describe.each([...new Set(files.map(({ kind }) => kind))])('%s', (kind) => {
  it.each(files.filter((file) => file.kind === kind))('$name', (file) => {
    const { outcome } = file
    const { faults, published, milliseconds } = look(file)
    expect(faults).toEqual(outcome.refused ?? outcome.warned ?? [])
    for (const one of published) {
      const harm = harmOf(one)
      // A refused file never gets here in earnest: what could act must be gone all the same.
      expect(outcome.refused ? harm.filter((what) => !isDeception(what)) : harm).toEqual([])
      expectInertData(one.data)
    }
    if (outcome.shows !== undefined) expect(published[0]?.page).toBe(outcome.shows)
    if (outcome.title !== undefined) expect(published[0]?.article.title).toBe(outcome.title)
    expect(milliseconds).toBeLessThan(1000)
  })
})

describe('the corpus', () => {
  it('says of each file either why it is refused or what is shown', () => {
    const undecided = files.filter(({ outcome: { refused, shows, ignored } }) => {
      return [refused && refused.length > 0, shows !== undefined, ignored].filter(Boolean).length !== 1
    })
    expect(undecided.map(({ name }) => name)).toEqual([])
    expect(files.length).toBeGreaterThanOrEqual(400)
  })
})
