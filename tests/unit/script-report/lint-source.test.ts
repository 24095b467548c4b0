import { describe, expect, it } from 'vitest'
import { fixText, lintSource } from '@/lib/script-report/lint'

const rulesIn = (file: string, text: string) =>
  lintSource(file, text).map(({ rule, line, column }) => `${rule} ${line}:${column}`)

const article = `---
title: Обука у Kраљеву
date: 2024-03-26
id: 7
summary: 'Програм  ''Кућа'' и даље траје.'
category: obukе
tags: [помоћ, Hиш]
image:
  file: /images/Kраљево.jpg
  alt: Сала  у Kраљеву
source:
  name: Град  Ниш
  url: https://example.rs/Kраљево
---

Текст са \`Kодом  у коду\` и везом [на Kраљево](https://a.rs/Kраљево "x").

    Kод  у блоку

| Место | Hиш   |
| ----- | ----- |
| Kраљ  | 12    |

![Слика Kраљева](/images/Kраљ.jpg) и <span title="Kраљ">Hиш</span> ту.

<p>Сирови  HTML</p>

<!-- Kраљ  у напомени -->

[Kраљ]: https://a.rs/Kраљ
`

describe('a Markdown file', () => {
  it('is looked at only where readers read', () => {
    expect(rulesIn('articles/2024/obuka.md', article)).toEqual([
      'look-alike 2:16',
      'double-space 5:18',
      'look-alike 7:15',
      'double-space 10:12',
      'look-alike 10:16',
      'double-space 12:13',
      'look-alike 16:38',
      'look-alike 20:11',
      'look-alike 22:3',
      'look-alike 24:9',
      'look-alike 24:57',
      'double-space 26:10',
    ])
  })

  it('is mended only there: code, addresses, keys and typed fields are as before', () => {
    const mended = fixText(article, (text) => lintSource('articles/2024/obuka.md', text))
    const lines = mended.split('\n')
    const before = article.split('\n')
    expect(lines[1]).toBe('title: Обука у Краљеву')
    expect(lines[4]).toBe("summary: 'Програм ''Кућа'' и даље траје.'")
    expect(lines[15]).toBe('Текст са `Kодом  у коду` и везом [на Краљево](https://a.rs/Kраљево "x").')
    expect(lines[23]).toBe('![Слика Краљева](/images/Kраљ.jpg) и <span title="Kраљ">Ниш</span> ту.')
    for (const line of [5, 8, 12, 17, 27, 29]) expect(lines[line]).toBe(before[line])
    expect(fixText(mended, (text) => lintSource('articles/2024/obuka.md', text))).toBe(mended)
  })

  it('is Serbian or English by its name', () => {
    const english = '---\ntitle: Visit\nsummary: Kraj.\n---\n\nThe a а b, Reykjavík is in Ísland, Ðorđe.\n'
    expect(rulesIn('articles/2024/x.en.md', english)).toEqual([])
    expect(rulesIn('articles/2024/x.md', english)).toEqual(['eth 6:36'])
  })

  it('without front matter is all body', () => {
    expect(rulesIn('README.md', 'Kраљ  и `Kраљ`\n')).toEqual(['look-alike 1:1', 'double-space 1:5'])
  })

  it('taken over as it is, is only told of', () => {
    const findings = lintSource('articles/2024/obuka.md', article, { asWritten: true })
    expect(findings).toHaveLength(12)
    expect(findings.every(({ severity, fix }) => severity === 'info' && fix === undefined)).toBe(true)
  })
})

describe('lists and messages', () => {
  it('finds faults in values of YAML, never in keys', () => {
    const text = 'name:\n  sr: Kомесаријат\n  en: The  Commissariat\nKључ: x\nopis: "Један  „два”"\n'
    expect(rulesIn('site.yaml', text)).toEqual(['look-alike 2:7', 'double-space 3:10', 'double-space 5:13'])
  })

  it('finds faults in messages, and knows how ICU writes an apostrophe', () => {
    const text =
      '{\n  "a": { "b": "Kључ  и {count, plural, one {# реч} other {# речи}}" },\n  "c": "it\'\'s"\n}\n'
    expect(rulesIn('lib/i18n/messages/sr-Cyrl.json', text)).toEqual(['look-alike 2:16', 'double-space 2:20'])
  })

  it('has nothing to say of YAML that cannot be read', () => {
    expect(rulesIn('site.yaml', 'a: [Kраљ')).toEqual([])
  })
})
