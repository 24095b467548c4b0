import { describe, expect, it } from 'vitest'
import cases from './cases.json'
import { decorateBody, localizeLinks } from '@/lib/markdown/decorate'
import { parseMarkdown } from '@/lib/markdown/parse'
import { placePictures } from '@/lib/markdown/pictures'
import { countWords, readingMinutes, renderHtml } from '@/lib/markdown/render'

const slugify = (text: string) => text.toLowerCase().replaceAll(' ', '-')
const html = (markdown: string) =>
  renderHtml(
    decorateBody(
      placePictures(parseMarkdown(markdown, 'sr'), () => undefined, 'sr'),
      slugify,
      'sr',
    ),
  )

describe('Markdown becomes HTML', () => {
  it.each(cases as [string, string, string][])('%s', (_name, markdown, expected) =>
    expect(html(markdown)).toBe(expected),
  )
})

describe('links inside the site', () => {
  const local = (markdown: string) =>
    renderHtml(
      localizeLinks(
        parseMarkdown(markdown, 'sr'),
        'lat',
        (segment) => segment === 'cir' || segment === 'lat',
      ),
    )

  it.each([
    ['[x](/cir/kontakt/#adresa)', '<a href="/lat/kontakt/#adresa">'],
    ['[x](/lat/kontakt/)', '<a href="/lat/kontakt/">'],
    ['[x](/cir)', '<a href="/lat/">'],
    ['[x](/eng/kontakt/)', '<a href="/eng/kontakt/">'],
    ['[x](/cirkus/)', '<a href="/cirkus/">'],
    ['[x](https://primer.rs/cir/)', '<a href="https://primer.rs/cir/">'],
  ])('%s', (markdown, expected) => expect(local(markdown)).toContain(expected))
})

it('counts the words that are read, not their markup', () => {
  expect(countWords(parseMarkdown('Две **речи**, [IOM-a](https://a.rs) и 1.342.', 'sr'))).toBe(6)
})

it.each([
  [0, 1],
  [200, 1],
  [201, 2],
  [1000, 5],
])('%i words are read in %i min', (words, minutes) => expect(readingMinutes(words)).toBe(minutes))
