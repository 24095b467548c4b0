import { expect, test } from 'vitest'
import { referencesOf } from './page-links'
import { readExport, type Export } from './read-export'
import { isHidden } from '@/lib/content/published'
import { readArticles, readTranslations, type ArticleSource } from '@/lib/content/source'
import { localeInfo, locales } from '@/lib/i18n/locales'
import { articlePath } from '@/lib/url/paths'

/** Traces of articles in the export: their pages, links to them, their numbers in feeds and in the sitemap. */
function tracesOf(articles: readonly ArticleSource[], { files, pages, read }: Export): string[] {
  const names = articles.map(({ slug, id }) => `/${slug}/${id}/`)
  const has = (text: string) => names.some((name) => text.includes(name))
  const data = [...files].filter((path) => /\.(xml|json|txt)$/.test(path))
  return [
    ...[...files].filter(has),
    ...pages.filter((page) => referencesOf(page).some(({ url }) => has(url))).map(({ path }) => path),
    ...data.filter((path) => has(read(path))),
  ]
}

test('no trace of a draft or of an article whose time has not come is published', () => {
  expect(tracesOf(readArticles().filter(isHidden), readExport())).toEqual([])
})

test('finds the traces of an article', () => {
  const planted = readArticles().find(({ id }) => id === 4693)!
  const traces = tracesOf([planted], readExport())
  for (const { segment } of locales.map(localeInfo)) {
    expect(traces).toContain(`${articlePath('sr-Cyrl', planted).replace('/cir/', `/${segment}/`)}index.html`)
    expect(traces).toContain(`/${segment}/feed.xml`)
  }
  expect(traces).toContain('/sitemaps/vesti-2024.xml')
  expect(isHidden({ ...planted, draft: true })).toBe(true)
  expect(isHidden({ ...planted, publishAt: '2999-01-01T00:00:00+01:00' })).toBe(true)
  expect(isHidden({ ...planted, publishAt: '2020-01-01T00:00:00+01:00' })).toBe(false)
})

test('every article that is not hidden is published in both scripts, every translation in English', () => {
  const { pageAt } = readExport()
  const translated = new Set(readTranslations().map(({ year, slug }) => `${year}/${slug}`))
  const expected = readArticles()
    .filter((source) => !isHidden(source))
    .flatMap((source) =>
      locales
        .filter((locale) => locale !== 'en' || translated.has(`${source.year}/${source.slug}`))
        .map((locale) => articlePath(locale, source)),
    )
  expect(expected.length).toBeGreaterThan(40)
  expect(expected.filter((path) => !pageAt(path))).toEqual([])
  const published = readExport().pages.filter(({ path }) => /^\/[a-z]+\/aktuelno\/[^/]+\/\d+\/$/.test(path))
  expect(
    published
      .map(({ path }) => path)
      .filter((path) => !/\/aktuelno\/(strana|arhiva)\//.test(path))
      .sort(),
  ).toEqual(expected.sort())
})
