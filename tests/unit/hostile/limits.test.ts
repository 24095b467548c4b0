import { afterAll, expect, it } from 'vitest'
import { Playground, processorTime } from '../../hostile/corpus'
import { pageOf } from '../../hostile/everywhere'
import { harmIn } from '../../hostile/harm'

const playground = new Playground()
afterAll(() => playground.remove())

const head = '---\ntitle: Наслов\ndate: 2024-03-27\nid: 77\nsummary: Сажетак.\ncategory: posete\n---\n\n'
const kilobyte = 1024

/** Texts made large here, and not kept in the repository. What the check lets pass must also become a page in time. */
const large: [string, string][] = [
  ['a line of 10 MB', 'а'.repeat(10 * kilobyte * kilobyte)],
  ['2,000 nested quotes', `${'>'.repeat(2000)} а`],
  ['a word of 100 KB', 'а'.repeat(50 * kilobyte)],
  ['240 KB of words', 'реч nj dž Caritas '.repeat(11_000)],
  ['240 KB of spaces', `а${' '.repeat(240 * kilobyte)}б`],
  ['200 KB of opened tags', '<b'.repeat(100_000)],
  ['200 KB of backticks', '`'.repeat(200_000)],
  ['100 KB of code marks of growing length', Array.from({ length: 440 }, (_, n) => '`'.repeat(n)).join(' ')],
  ['499 nested bold tags', `${'<b>'.repeat(499)}а${'</b>'.repeat(499)}`],
  ['499 nested boxes', `${'<details>\n'.repeat(499)}а`],
  ['499 unclosed cells', `<table>${'<tr><td>'.repeat(249)}а`],
  ['990 headings of one name', '## Рок\n\nа\n\n'.repeat(990)],
  ['1,000 footnotes', Array.from({ length: 1000 }, (_, n) => `а[^${n}]\n\n[^${n}]: б`).join('\n\n')],
  ['1,900 definitions', Array.from({ length: 1900 }, (_, n) => `[${n}]: /cir/`).join('\n\n')],
  ['a table of 60 columns and 60 rows', `${'|а'.repeat(60)}|\n${'|-'.repeat(60)}|\n${`${'|б'.repeat(60)}|\n`.repeat(60)}`],
  ['900 pictures', '![а](/images/articles/2024/poseta.jpg)\n\n'.repeat(900)],
  ['foreign words without end', 'the software quality of Washington '.repeat(3000)],
  ['numbers and units', '12 kg 3,5 MW 1.342 °C '.repeat(4000)],
  ['addresses without a scheme', 'a@b.rs kirs.gov.rs @ime #tag '.repeat(1500)],
  ['hyphens', 'а-'.repeat(50_000)],
  ['dots', '.'.repeat(200_000)],
] // prettier-ignore

it.each(large)('%s: checked within a second, and each page made within another', (_, body) => {
  const { faults, file, milliseconds } = playground.look('articles/2024/vest.md', `${head}${body}\n`)
  expect(milliseconds).toBeLessThan(1000)
  if (!file || faults.some((fault) => !fault.startsWith('warning'))) return
  for (const locale of ['sr-Cyrl', 'sr-Latn'] as const) {
    const made = processorTime(() => pageOf(file, locale))
    expect(harmIn(made.result)).toEqual([])
    expect(made.milliseconds).toBeLessThan(1000)
  }
})
