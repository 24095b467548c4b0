import { describe, expect, it, vi } from 'vitest'
import { makeItem, type Item } from '@/bench/archive/generate'
import type * as Sources from '@/lib/content/source'
import type { ArticleSource, TranslationSource } from '@/lib/content/source'
import { toLatin } from '@/lib/script'
import { getSite } from '@/lib/site'
import { planBuild } from '@/tools/export/plan/build-plan'
import { sitePages } from '@/tools/export/plan/site-pages'

/* What one change reaches, asked of the planning step alone on archives of two sizes: the counts must not grow. */

const current = vi.hoisted(() => ({ articles: [] as unknown[], translations: [] as unknown[] }))

vi.mock('@/lib/content/source', async (original) => ({
  ...(await original<typeof Sources>()),
  readArticles: () => current.articles,
  readTranslations: () => current.translations,
}))

const categories = getSite().categories.map(({ key }) => key)

function articleSource(item: Item): ArticleSource {
  const text = (value: string) => (item.script === 'Latn' ? toLatin(value) : value)
  const { id, slug, date, category } = item
  const year = Number(date.slice(0, 4))
  const common = {
    title: text(item.title),
    summary: text(item.summary),
    body: text(item.body),
    tags: item.tags.map(text),
  }
  return {
    ...common,
    id,
    slug,
    date,
    category,
    year,
    path: `articles/${year}/${slug}.md`,
    featured: false,
    draft: false,
  }
}

function translationSource({ slug, date, tags }: Item): TranslationSource {
  const year = Number(date.slice(0, 4))
  const path = `articles/${year}/${slug}.en.md`
  return {
    title: `Meeting ${slug}`,
    summary: 'A meeting.',
    tags: tags.map((_, at) => `topic ${at}`),
    body: 'Text.',
    slug,
    year,
    path,
  }
}

function pagesOf(items: readonly Item[]) {
  current.articles = items.map(articleSource)
  current.translations = items.filter((item) => item.hasEnglish).map(translationSource)
  return sitePages().pages
}

/** Files that are rendered when an archive becomes another one. */
function rendered(before: readonly Item[], after: readonly Item[]): string[] {
  const last = planBuild(pagesOf(before), 'g', undefined)
  return planBuild(pagesOf(after), 'g', { global: 'g', pages: last.pages, files: {} }).render
}

const isPage = (file: string) => file.endsWith('.html')
const newItem = (base: Item): Item => ({
  ...base,
  id: 900_000,
  slug: 'nova-vest',
  date: '2025-12-31',
  hasEnglish: true,
})

describe.each([150, 600])('in an archive of %i articles', (size) => {
  const archive = Array.from({ length: size }, (_, index) => makeItem(index, size, 7, categories))

  it('nothing is rendered when nothing has changed', () => {
    expect(
      rendered(
        archive,
        archive.map((item) => ({ ...item })),
      ),
    ).toEqual([])
  })

  // An article that also completes a numbered page, of its category and of its category in the year, renders more: the
  // page before it gets its link onward, in both scripts.
  it.each([
    [0, 40],
    [3, 40],
    [6, 40],
    [9, 40],
  ])('a new article renders few pages (%i articles are put before it: at most %i)', (more, most) => {
    const before = [
      ...archive,
      ...archive
        .slice(0, more)
        .map((item, at) => ({ ...item, id: 800_000 + at, slug: `pre-${at}`, date: '2025-12-30' })),
    ]
    const pages = rendered(before, [...before, newItem(archive[5] as Item)]).filter(isPage)
    expect(pages).toContain('cir/aktuelno/nova-vest/900000/index.html')
    expect(pages.length).toBeLessThanOrEqual(most)
  })

  it('the first article of a year, which also opens its year and month, renders a few more', () => {
    const first = { ...newItem(archive[5] as Item), date: '2026-01-05' }
    expect(rendered(archive, [...archive, first]).filter(isPage).length).toBeLessThanOrEqual(50)
  })

  it('an edited text renders its own pages and what holds whole texts', () => {
    const index = Math.floor(size / 2)
    const edited = archive.map((item, at) =>
      at === index ? { ...item, body: `${item.body}\n\nЈош нешто.`, hasEnglish: item.hasEnglish } : item,
    )
    const { slug, id, hasEnglish } = archive[index] as Item
    const own = ['cir', 'lat', ...(hasEnglish ? ['eng'] : [])].map(
      (segment) => `${segment}/aktuelno/${slug}/${id}/index.html`,
    )
    expect(rendered(archive, edited).filter(isPage).sort()).toEqual(own.sort())
  })
})
