import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/content/check/check-content'
import { faultLine } from '@/lib/content/check/report'
import { publicFolder } from '@/lib/content/folder'
import { readArticles, readPages, readPageTranslations, readTranslations } from '@/lib/content/source'
import { getGlossary, getSite } from '@/lib/site'
import { detectScript } from '@/lib/script'

// These are invariants of the repository's own content, whatever VESNIK_CONTENT says.
const folder = path.join(process.cwd(), 'content')
const articles = readArticles()

describe('the check of the real content', () => {
  const { faults, counts } = checkContent({ folder, publicFolder: publicFolder(), now: new Date() })

  it('finds nothing, not even a doubt that does not hang on the clock', () => {
    const lasting = faults.filter(({ code }) => code !== 'embargo-past' && code !== 'future-date')
    expect(lasting.map((fault) => faultLine(fault, 'content/'))).toEqual([])
  })

  it('counts what Contentlayer has compiled', () => {
    expect(counts).toEqual({
      articles: articles.length,
      translations: readTranslations().length,
      pages: readPages().length,
      pageTranslations: readPageTranslations().length,
    })
  })
})

describe('the articles', () => {
  it('are twenty beside the first, and six are translated', () => {
    expect(articles.length).toBeGreaterThanOrEqual(21)
    expect(readTranslations().length).toBeGreaterThanOrEqual(6)
  })

  it('fill every category of the site', () => {
    const used = new Set(articles.map(({ category }) => category))
    expect([...used].sort()).toEqual(
      getSite()
        .categories.map(({ key }) => key)
        .sort(),
    )
  })

  it('are written in both scripts, about half in each', () => {
    const scripts = articles.map(({ title, body }) => detectScript(`${title}\n${body}`).script)
    const cyrillic = scripts.filter((script) => script === 'Cyrl').length
    expect(scripts.filter((script) => script === 'Latn').length + cyrillic).toBe(articles.length)
    expect(cyrillic / articles.length).toBeGreaterThan(0.35)
    expect(cyrillic / articles.length).toBeLessThan(0.65)
  })

  it('all say where the news was first published', () => {
    expect(articles.filter(({ source }) => source === undefined).map(({ slug }) => slug)).toEqual([])
  })
})

describe('the first article', () => {
  const first = articles.find(({ id }) => id === 4693)

  it('has the number, date, title and address of the institution’s own', () => {
    expect(first).toMatchObject({
      slug: 'studijska-poseta-delegacije-komesarijata-za-izbeglice-i-migracije-gruziji',
      date: '2024-03-26',
      year: 2024,
      title: 'Studijska poseta delegacije Komesarijata za izbeglice i migracije Gruziji',
    })
  })

  it('has the five paragraphs of the institution, letter for letter', () => {
    const paragraphs = (text: string) => text.trim().split(/\n{2,}/)
    const expected = paragraphs(readFileSync(path.join(import.meta.dirname, 'seed-paragraphs.txt'), 'utf8'))
    expect(expected).toHaveLength(5)
    expect(paragraphs(first?.body ?? '')).toEqual(expected)
  })
})

describe('the readers of compiled content', () => {
  it('give documents with slug, year, path and source, and nothing of Contentlayer', () => {
    for (const document of [...articles, ...readTranslations(), ...readPages(), ...readPageTranslations()]) {
      expect(document.path).toMatch(new RegExp(`(?:^|/)${document.slug}(?:\\.en)?\\.md$`))
      expect(document.year).toBe(Number(/^articles\/(\d{4})/.exec(document.path)?.[1] ?? 0))
      expect(document.body.trim()).not.toBe('')
      expect(JSON.stringify(document)).not.toMatch(/"_raw"|"_id"|"type"/)
    }
  })

  it('give the glossary', () => {
    expect(getGlossary().map(({ latin }) => latin)).toContain('CARITAS')
  })
})
