import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import {
  createSiteConverter,
  markdownLine,
  splitMarks,
  variantText,
  variantTree,
  type VariantContext,
} from '../../../lib/variant'

const converter = createSiteConverter({ glossary: [{ latin: 'CARITAS' }] })
const latin: VariantContext = { source: 'Latn', converter }
const cyrillic: VariantContext = { source: 'Cyrl', converter }
const parser = unified().use(rehypeRaw)
/** The tree of an HTML fragment. */
const fromHtml = (value: string): Root =>
  parser.runSync({ type: 'root', children: [{ type: 'raw', value }] } as Root) as Root
const html = (text: string, to: 'Cyrl' | 'Latn', context: VariantContext): string =>
  toHtml(variantTree(fromHtml(text), to, context))

describe('inline marks', () => {
  it.each([
    ['[Save](lat:) i Save', 'Save и Саве', 'Save i Save'],
    ['[Njujork](<lat:New York>)', 'Њујорк', 'New York'],
    ['[Visa](cir:Виза)', 'Виза', 'Visa'],
    ['[Home](cir:) sweet', 'Хоме sweet', 'Home sweet'],
    ['[a] i [b](http://x.rs)', '[а] и [б](http://x.rs)', '[a] i [b](http://x.rs)'],
  ])('Latin source: %s', (source, cir, lat) => {
    expect(variantText(source, 'Cyrl', latin)).toBe(cir)
    expect(variantText(source, 'Latn', latin)).toBe(lat)
  })

  it.each([
    ['[Save](lat:) и Саве', 'Save и Саве', 'Save i Save'],
    ['[Њујорк](<lat:New York>)', 'Њујорк', 'New York'],
    ['[Visa](cir:Виза)', 'Виза', 'Visa'],
  ])('Cyrillic source: %s', (source, cir, lat) => {
    expect(variantText(source, 'Cyrl', cyrillic)).toBe(cir)
    expect(variantText(source, 'Latn', cyrillic)).toBe(lat)
  })

  it('cuts a string at its marks', () => {
    expect(splitMarks('[Vašington](lat:Washington(DC)) i')).toEqual([
      { text: 'Vašington', mark: { script: 'Latn', reading: 'Washington(DC)' } },
      { text: ' i' },
    ])
    expect(splitMarks('Reka [Save](lat:)')).toEqual([
      { text: 'Reka ' },
      { text: 'Save', mark: { script: 'Latn', reading: '' } },
    ])
  })
})

describe('variantTree', () => {
  it.each([
    ['<p><strong>Beo</strong>grad i lju<wbr>bav</p>', '<p><strong>Бео</strong>град и љу<wbr>бав</p>'],
    ['<p>Komanda <code>ls njega</code>-om</p>', '<p>Команда <code>ls njega</code>-ом</p>'],
    [
      '<p><em lang="en">Public call</em> i <i translate="no">Save</i></p>',
      '<p><em lang="en">Public call</em> и <i translate="no">Save</i></p>',
    ],
    ['<p lang="sr-Latn">Ljubav</p>', '<p lang="sr-Latn">Љубав</p>'],
    [
      '<img src="/images/Njegos.jpg" alt="Njegoš" title="Slika">',
      '<img src="/images/Njegos.jpg" alt="Његош" title="Слика">',
    ],
    ['<h2 id="ljubav">Ljubav</h2>', '<h2 id="ljubav">Љубав</h2>'],
    [
      '<table><tr><th>Opština</th><td>Šid</td></tr></table>',
      '<table><tbody><tr><th>Општина</th><td>Шид</td></tr></tbody></table>',
    ],
    ['<p>reka <a href="lat:">Save</a></p>', '<p>река Save</p>'],
    ['<p><a href="lat:New%20York">Njujork</a></p>', '<p>Њујорк</p>'],
    ['<p><a href="https://njegos.rs/lj">Njegoš</a></p>', '<p><a href="https://njegos.rs/lj">Његош</a></p>'],
    [
      '<details><summary>Više o tome</summary><p>Tekst</p></details>',
      '<details><summary>Више о томе</summary><p>Текст</p></details>',
    ],
    ['<p>jedan<br>dva</p>', '<p>један<br>два</p>'],
  ])('%s', (source, expected) => expect(html(source, 'Cyrl', latin)).toBe(expected))

  it('makes the Latin page from the Cyrillic one, marks with two readings apart', () => {
    const source =
      '<p>Kомесаријат, <a href="cir:Виза">Visa</a>, <a href="lat:New%20York">Њујорк</a> и Љубав</p>'
    expect(html(source, 'Cyrl', cyrillic)).toBe('<p>Комесаријат, Виза, Њујорк и Љубав</p>')
    expect(html(source, 'Latn', cyrillic)).toBe('<p>Komesarijat, Visa, New York i Ljubav</p>')
  })

  it('does not touch the tree it was given', () => {
    const tree = fromHtml('<p>Ljubav</p>')
    variantTree(tree, 'Cyrl', latin)
    expect(toHtml(tree)).toBe('<p>Ljubav</p>')
  })

  it('reports decisions', () => {
    const rules: string[] = []
    variantTree(fromHtml('<p>CARITAS-om u XX veku, injekcija</p>'), 'Cyrl', {
      ...latin,
      onDecision: ({ rule }) => rules.push(rule),
    })
    expect(rules).toEqual(['glossary', 'ending', 'roman', 'digraph'])
  })
})

describe('markdownLine', () => {
  it.each([
    [
      '# **Beo**grad je `npm run` i [Ministarstvo](https://mup.gov.rs "Početna")',
      '# **Бео**град је `npm run` и [Министарство](https://mup.gov.rs "Почетна")',
    ],
    [
      '![Zgrada](/images/zgrada.jpg) <code>ls njega</code> lju<wbr>bav',
      '![Зграда](/images/zgrada.jpg) <code>ls njega</code> љу<wbr>бав',
    ],
    ['[zakon]: https://x.rs/zakon "Zakon o azilu"', '[zakon]: https://x.rs/zakon "Закон о азилу"'],
    ['Vidi [zakon][zakon-o-azilu] i fusnotu[^nap].', 'Види [закон][zakon-o-azilu] и фусноту[^nap].'],
    ['<em lang="en">Public call</em> za **sve**', '<em lang="en">Public call</em> за **све**'],
    ['5 * 3, snake_case, _kurziv_ i &nbsp; %s', '5 * 3, snake_case, _курзив_ и &nbsp; %s'],
    ['[[Save](lat:)](lat:)', '[Save](lat:)'],
  ])('%s', (source, expected) => expect(markdownLine(source, 'Cyrl', { converter })).toBe(expected))
})
