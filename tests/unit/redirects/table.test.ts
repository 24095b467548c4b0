import { describe, expect, it } from 'vitest'
import { formatPublishedList, parsePublishedList } from '@/lib/content/published-list'
import { pageFile, tableFrom, type AddressSources } from '@/lib/redirects/table'
import type { Locale } from '@/lib/i18n/locales'
import { articlePath, standingPath } from '@/lib/url/paths'

const serbian: Locale[] = ['sr-Cyrl', 'sr-Latn']

const article = (id: number, slug: string, aliases: string[] = [], locales = serbian) => ({
  id,
  slug,
  locales,
  aliases,
  pathIn: (locale: Locale) => articlePath(locale, { id, slug }),
})

const page = (slug: string, aliases: string[]) => ({
  slug,
  locales: [...serbian, 'en' as const],
  aliases,
  pathIn: (locale: Locale) => standingPath(locale, slug),
})

const sources = (given: Partial<AddressSources>): AddressSources => ({
  articles: [],
  pages: [],
  published: [],
  removed: [],
  ...given,
})

const rulesOf = (given: Partial<AddressSources>) =>
  tableFrom(sources(given)).redirects.map(({ from, query, to, status }) =>
    [from, query ? JSON.stringify(query) : '', '→', to, status].filter(Boolean).join(' '),
  )

describe('the table of redirects', () => {
  it('leads an old address on in both scripts, and to the reason where there is no translation', () => {
    expect(rulesOf({ articles: [article(7, 'nova', ['/lat/aktuelno/stara/7'])] })).toEqual([
      '/cir/aktuelno/stara/7/ → /cir/aktuelno/nova/7/ 301',
      '/eng/aktuelno/stara/7/ → /eng/aktuelno/#not-translated 302',
      '/lat/aktuelno/stara/7/ → /lat/aktuelno/nova/7/ 301',
    ])
  })

  it('leads addresses of older systems to the Cyrillic page, by query where the path is not enough', () => {
    const aliases = ['/media/aktuelno/stara/7', '/vest.php?id=1344']
    expect(rulesOf({ articles: [article(7, 'nova', aliases)] })).toEqual([
      '/media/aktuelno/stara/7/ → /cir/aktuelno/nova/7/ 301',
      '/vest.php {"id":"1344"} → /cir/aktuelno/nova/7/ 301',
    ])
  })

  it('takes what an editor wrote before what follows from it', () => {
    const [first, second] = [article(1, 'a', ['/lat/stara']), article(2, 'b', ['/cir/stara'])]
    expect(rulesOf({ articles: [first, second] })).toEqual([
      '/cir/stara/ → /cir/aktuelno/b/2/ 301',
      '/eng/stara/ → /eng/aktuelno/#not-translated 302',
      '/lat/stara/ → /lat/aktuelno/a/1/ 301',
    ])
  })

  it('leads every address that has been public to where its article is now', () => {
    const { entries } = parsePublishedList('vest 7 nova\nvest 7 prva eng\nvest 8 druga\n')
    expect(rulesOf({ articles: [article(7, 'nova'), article(8, 'druga')], published: entries })).toEqual([
      '/cir/aktuelno/prva/7/ → /cir/aktuelno/nova/7/ 301',
      '/eng/aktuelno/prva/7/ → /eng/aktuelno/#not-translated 302',
      '/lat/aktuelno/prva/7/ → /lat/aktuelno/nova/7/ 301',
    ])
  })

  it('leads a page that was renamed on in all locales', () => {
    expect(rulesOf({ pages: [page('kontakt', ['/cir/adresa'])] })).toEqual([
      '/cir/adresa/ → /cir/kontakt/ 301',
      '/eng/adresa/ → /eng/kontakt/ 301',
      '/lat/adresa/ → /lat/kontakt/ 301',
    ])
  })

  it('says in every locale that what was removed is gone', () => {
    const { gone, redirects } = tableFrom(sources({ removed: [{ address: '/lat/aktuelno/povucena/12' }] }))
    expect(redirects).toEqual([])
    expect(gone).toEqual(
      ['cir', 'eng', 'lat'].map((segment) => ({
        from: `/${segment}/aktuelno/povucena/12/`,
        page: `/${segment}/aktuelno/povucena/12/index.html`,
      })),
    )
  })

  it('lets a server find an article by its number', () => {
    const { articles } = tableFrom(sources({ articles: [article(7, 'nova', [], [...serbian, 'en'])] }))
    expect(articles).toEqual({ 7: { slug: 'nova', segments: ['cir', 'lat', 'eng'] } })
  })
})

describe('the list of published addresses', () => {
  it('keeps what was known, adds what is new, and is the same whatever the order', () => {
    const known = parsePublishedList('vest 12 stara eng\nstrana kontakt\n').entries
    const now = parsePublishedList('vest 12 nova\nvest 7 prva\nvest 12 stara\nrubrika obuke eng\n').entries
    const text = formatPublishedList(known, now)
    expect(text.split('\n').filter((line) => line && !line.startsWith('#'))).toEqual([
      'rubrika obuke eng',
      'strana kontakt',
      'vest 7 prva',
      'vest 12 nova',
      'vest 12 stara eng',
    ])
    expect(formatPublishedList(now, known)).toBe(text)
    expect(formatPublishedList(parsePublishedList(text).entries, [])).toBe(text)
  })

  it('knows the static page of an address', () => {
    expect(['/lat/a/', '/vest.php', '/vest.html'].map(pageFile)).toEqual([
      '/lat/a/index.html',
      '/vest.php/index.html',
      '/vest.html',
    ])
  })
})
