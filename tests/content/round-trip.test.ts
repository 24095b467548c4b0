import { describe, expect, it } from 'vitest'
import { getArticle, listArticles } from '@/lib/content/articles'
import { listPages } from '@/lib/content/pages'
import { toLatin } from '@/lib/script'
import { getGlossary } from '@/lib/site'
import { createSiteConverter } from '@/lib/variant'

const converter = createSiteConverter({ glossary: getGlossary() })

/** Texts of a body, block by block, without markup. */
const blocksOf = (html: string): string[] =>
  html
    .split(
      /<\/?(?:p|h\d|li|t[dhr]|div|table|caption|t(?:head|body)|ul|ol|section|blockquote|fig\w+|svg|g|text|tspan|title|desc|details|summary)[^>]*>/,
    )
    .map((block) =>
      block
        .replace(/<a [^>]*href="https?:[^>]*>[^<]*<\/a>/g, '')
        .replace(/<[^>]+>/g, '')
        .trim(),
    )
    .filter((block) => block !== '')

/** A name that only its Cyrillic form writes as Serbian does: in Latin it looks like a brand. */
const oneWay = /ФоНет/g

/** The Serbian part of a text: words that stay Latin in Cyrillic are told apart by the source, not by the letters. */
const serbianPart = (text: string): string =>
  text.replace(/\p{Script=Latin}[\p{Script=Latin}\d./-]*/gu, '').replace(oneWay, '')

const articles = listArticles('sr-Cyrl').map(({ id }) => getArticle('sr-Cyrl', id)!)
const texts = [...articles, ...listPages('sr-Cyrl')].map(({ slug, title, summary, html }) => ({
  slug,
  blocks: [title, summary, ...blocksOf(html)],
}))

it('reads the whole content', () => {
  expect(texts.length).toBeGreaterThan(25)
  expect(texts.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(200)
})

describe.each(texts)('$slug', ({ blocks }) => {
  it('comes back from Latin as it was', () => {
    const serbian = blocks.map(serbianPart)
    expect(serbian.map((block) => converter.toCyrillic(toLatin(block)))).toEqual(serbian)
  })

  it('does not change when converted again', () => {
    expect(blocks.map(serbianPart).map((block) => converter.toCyrillic(block))).toEqual(
      blocks.map(serbianPart),
    )
    expect(blocks.map((block) => toLatin(toLatin(block)))).toEqual(blocks.map(toLatin))
  })
})
