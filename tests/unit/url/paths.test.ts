import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  absoluteUrl,
  archivePath,
  articlePath,
  categoryPath,
  categoryYearPath,
  englishListPath,
  feedPath,
  homePath,
  newsPath,
  searchPath,
  siteOrigin,
  standingPath,
  tagPath,
} from '@/lib/url/paths'

afterEach(() => vi.unstubAllEnvs())

describe('paths', () => {
  it.each([
    [homePath('sr-Cyrl'), '/cir/'],
    [homePath('en'), '/eng/'],
    [newsPath('sr-Latn'), '/lat/aktuelno/'],
    [newsPath('sr-Latn', 3), '/lat/aktuelno/strana/3/'],
    [articlePath('en', { slug: 'poseta', id: 4693 }), '/eng/aktuelno/poseta/4693/'],
    [standingPath('sr-Cyrl', 'kontakt'), '/cir/kontakt/'],
    [categoryPath('sr-Cyrl', 'obuke'), '/cir/aktuelno/rubrika/obuke/'],
    [categoryPath('sr-Cyrl', 'obuke', 2), '/cir/aktuelno/rubrika/obuke/strana/2/'],
    [tagPath('sr-Cyrl'), '/cir/aktuelno/oznake/'],
    [tagPath('sr-Cyrl', 'gruzija', 2), '/cir/aktuelno/oznake/gruzija/strana/2/'],
    [archivePath('en'), '/eng/aktuelno/arhiva/'],
    [archivePath('en', '2024'), '/eng/aktuelno/arhiva/2024/'],
    [archivePath('en', '2024-03'), '/eng/aktuelno/arhiva/2024/03/'],
    [archivePath('en', '2024', 1), '/eng/aktuelno/arhiva/2024/strana/1/'],
    [categoryYearPath('en', 'obuke', '2024', 1), '/eng/aktuelno/rubrika/obuke/godina/2024/strana/1/'],
    [searchPath('sr-Cyrl'), '/cir/pretraga/'],
    [searchPath('en', 'Đorđe & co'), '/eng/pretraga/?q=%C4%90or%C4%91e+%26+co'],
    [feedPath('sr-Latn'), '/lat/feed.xml'],
    [feedPath('en', 'atom'), '/eng/atom.xml'],
    [feedPath('en', 'json'), '/eng/feed.json'],
    [englishListPath(), '/eng/aktuelno/'],
    [englishListPath(true), '/eng/aktuelno/#not-translated'],
  ])('%s', (made, expected) => expect(made).toBe(expected))
})

describe('the public origin', () => {
  it('is localhost unless told otherwise', () => expect(siteOrigin()).toBe('http://localhost:3000'))

  it.each(['https://vesti.example', 'https://vesti.example/', 'https://vesti.example/staro'])(
    '%s',
    (address) => {
      vi.stubEnv('VESNIK_URL', address)
      expect(absoluteUrl('/cir/')).toBe('https://vesti.example/cir/')
    },
  )

  it.each(['vesti.example', 'ftp://vesti.example', '//x', 'javascript:alert(1)'])('refuses %s', (address) => {
    vi.stubEnv('VESNIK_URL', address)
    expect(siteOrigin).toThrow(/VESNIK_URL/)
  })
})
