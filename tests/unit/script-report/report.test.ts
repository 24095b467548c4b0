import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportAsHtml } from '@/lib/script-report/format-html'
import { reportAsJson, type ReportJson } from '@/lib/script-report/format-json'
import { reportAsText } from '@/lib/script-report/format-text'
import { readReviewed, scriptReport } from '@/lib/script-report/report'
import type { ScriptReport } from '@/lib/script-report/types'
import { createSiteConverter } from '@/lib/variant'
import { serbianLexicon } from '@/lib/variant/lexicon'

const folder = path.resolve('tests/unit/script-report/fixture')
const glossary = [{ latin: 'CARITAS' }]
let report: ScriptReport
let all: ReportJson
let short: ReportJson

beforeAll(() => {
  report = scriptReport({
    folder,
    confirmations: readReviewed(folder).words,
    converter: createSiteConverter({ glossary }),
    lexicon: serbianLexicon,
  })
  all = reportAsJson(report, { all: true })
  short = reportAsJson(report)
})

const named = (json: ReportJson, source: string) => json.groups.filter((group) => group.source === source)
const placesOf = (source: string) =>
  named(all, source).flatMap(({ places }) =>
    places.map(({ file, line, column }) => `${file}:${line}:${column}`),
  )

describe('report on a small content folder', () => {
  it('names the place of every decision in the source file, whatever the text is wrapped in', () => {
    const article = 'articles/2024/latinica.md'
    expect(placesOf('Brunswick')).toEqual([`${article}:2:37`])
    expect(placesOf('Martkopi')).toEqual([`${article}:5:43`])
    expect(placesOf('Facebook')).toEqual([`${article}:7:18`])
    expect(placesOf('Zorblat')).toEqual([`${article}:10:21`])
    expect(placesOf('XXI')).toEqual([`${article}:14:3`])
    expect(placesOf('injekciju')).toEqual([`${article}:14:45`])
    expect(placesOf('OFII')).toEqual([`${article}:15:1`])
    expect(placesOf('info@kirs.gov.rs')).toEqual([`${article}:15:29`])
    expect(placesOf('Kvorbl')).toEqual([`${article}:17:19`, `${article}:18:15`])
    expect(placesOf('Dropsi')).toEqual([`${article}:22:18`])
    expect(placesOf('Grumsi')).toEqual([`${article}:22:36`])
    expect(placesOf('Vurpla')).toEqual([`${article}:24:15`])
    expect(placesOf('Splonto')).toEqual([`${article}:28:3`])
    expect(placesOf('kg')).toEqual([`${article}:28:16`])
    expect(placesOf('Klomstir')).toEqual([`${article}:34:31`])
    expect(placesOf('Fribsal')).toEqual([`${article}:35:9`])
    expect(placesOf('Mrkvoland')).toEqual([`${article}:38:1`])
  })

  it('finds the word itself at each place', () => {
    const lines = new Map<string, string[]>()
    for (const { source, places } of all.groups) {
      for (const { file, line, column, sentence, wordAt } of places) {
        const known = lines.get(file) ?? readFileSync(path.join(folder, file), 'utf8').split('\n')
        lines.set(file, known)
        // A marked text may show another reading than stands at its place.
        if (source !== 'Виза') expect(known[line - 1]?.slice(column - 1)).toContain(source)
        expect(sentence.slice(...wordAt)).toBe(source)
      }
    }
    expect(all.groups.length).toBeGreaterThan(15)
  })

  it('says what was decided and by which rule', () => {
    const [brunswick] = named(all, 'Brunswick')
    expect(brunswick).toMatchObject({
      rule: 'foreign-letter',
      result: 'Brunswick',
      certainty: 'sure',
      count: 1,
    })
    expect(named(all, 'injekciju')[0]).toMatchObject({ rule: 'digraph', result: 'инјекцију' })
    expect(named(all, 'CARITAS')[0]).toMatchObject({ rule: 'glossary', result: 'CARITAS' })
    expect(named(all, 'Kvorbl')[0]).toMatchObject({
      rule: 'guessed',
      result: 'Кворбл',
      certainty: 'doubt',
      count: 2,
    })
    expect(named(all, 'Kvorbl')[0]?.change.join('\n')).toContain('[Kvorbl](lat:)')
    expect(named(all, 'Brunswick')[0]?.change.join('\n')).toContain('[Brunswick](cir:)')
  })

  it('tells of look-alikes in Cyrillic sources, and of nothing else there', () => {
    const fromCyrillic = all.groups.filter(({ places }) =>
      places.some(({ file }) => file.endsWith('cirilica.md')),
    )
    expect(fromCyrillic.map(({ source, rule }) => [source, rule])).toEqual([
      ['Kрагујевцу', 'look-alike'],
      ['Kраљева', 'look-alike'],
    ])
    expect(placesOf('Kрагујевцу')).toEqual(['articles/2024/cirilica.md:2:16'])
  })

  it('leaves code, addresses, typed fields and translations out', () => {
    expect(named(all, 'Windows')).toEqual([])
    expect(all.groups.flatMap(({ places }) => places).some(({ file }) => file.endsWith('.en.md'))).toBe(false)
    expect(named(all, 'Brunswick')[0]?.count).toBe(1)
  })

  it('counts a word cut by markup as one, and does not ask about its parts', () => {
    expect(named(all, 'Beo')).toEqual([])
    expect(named(all, 'grad')).toEqual([])
  })

  it('puts doubts first and leaves out what is confirmed or routine', () => {
    const certainties = short.groups.map(({ certainty }) => certainty)
    expect(certainties).toEqual([...certainties].sort())
    expect(named(all, 'Telavi')[0]).toMatchObject({ confirmed: true, count: 2 })
    for (const source of ['Telavi', 'CARITAS', 'OFII', 'kg', 'info@kirs.gov.rs'])
      expect(named(short, source)).toEqual([])
    for (const source of ['Kvorbl', 'XXI', 'Brunswick', 'injekciju'])
      expect(named(short, source)).toHaveLength(1)
    expect(short.openDoubts).toBe(short.groups.filter(({ certainty }) => certainty === 'doubt').length)
  })

  it('counts the words of both scripts and the share shown', () => {
    expect(all.files).toBe(4)
    expect(all.unreadable).toEqual([])
    expect(all.words.latin).toBeLessThan(all.words.total)
    const places = short.groups.reduce((sum, { count }) => sum + count, 0)
    expect(short.shown).toEqual({ places, share: places / short.words.latin })
  })
})

describe('forms of the report', () => {
  it('is plain Serbian for the terminal, with clickable places', () => {
    const text = reportAsText(report, { prefix: 'content/' })
    expect(text).toContain('? Kvorbl → Кворбл – реч није у списку српских речи')
    expect(text).toContain('content/articles/2024/latinica.md:17:19  Citat u kome je Kvorbl')
    expect(text).toMatch(/У извештају: \d+ мест/)
    expect(text).not.toContain('Telavi →')
  })

  it('is one HTML page that asks for nothing from anywhere', () => {
    const html = reportAsHtml(report)
    expect(html).toContain('<html lang="sr-Cyrl">')
    expect(html).toContain('<mark>Kvorbl</mark>')
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\shref=|url\(|@import/)
    expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length)
  })

  it('shows markup in a text as text', () => {
    const [group] = report.groups
    const [place] = group?.places ?? []
    if (!group || !place) throw new Error('the report is empty')
    const hostile = { ...place, sentence: '<script>x</script>', wordAt: [0, 8] as [number, number] }
    const html = reportAsHtml({ ...report, groups: [{ ...group, source: '<b>&"', places: [hostile] }] })
    expect(html).not.toMatch(/<script|<b>&/)
  })
})
