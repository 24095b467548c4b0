import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runScriptLint } from '@/lib/script-report/lint/command'
import { openDoubts, placesIn, readReviewed, scriptReport, shortList } from '@/lib/script-report/report'
import { getGlossary } from '@/lib/site'
import { createSiteConverter } from '@/lib/variant'
import { serbianLexicon } from '@/lib/variant/lexicon'

const folder = path.resolve('content')

function reportOf(confirmations = readReviewed(folder).words) {
  const converter = createSiteConverter({ glossary: getGlossary() })
  return scriptReport({ folder, confirmations, converter, lexicon: serbianLexicon })
}

describe('the content of this repository', () => {
  it('holds no fault of typing', () => {
    let told = ''
    const stream = { write: (text: string) => (told += text) }
    expect(runScriptLint([], { stdout: stream, stderr: stream }), told).toBe(0)
    expect(told).toMatch(/^0 грешака, 0 упозорења/m)
  })

  it('leaves no doubt unconfirmed', () => {
    const report = reportOf()
    expect(report.unreadable).toEqual([])
    expect(openDoubts(report).map(({ source, result }) => `${source} → ${result}`)).toEqual([])
  })

  it('shows at most one word in a hundred of its Latin texts, even before anything is confirmed', () => {
    const report = reportOf([])
    expect(report.words.latin).toBeGreaterThan(1500)
    expect(placesIn(shortList(report)) / report.words.latin).toBeLessThanOrEqual(0.01)
    expect(placesIn(shortList(report))).toBeGreaterThan(0)
  })
})
