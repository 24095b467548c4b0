import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleSummary } from '@/lib/content/article'
import { relatedArticles } from '@/lib/content/related'

const content = vi.hoisted(() => ({ articles: [] as unknown[] }))
vi.mock('@/lib/content/articles', () => ({ listArticles: () => content.articles }))

/** Newest first: the id grows with time. */
function article(id: number, category: string, tags: string[] = []): ArticleSummary {
  return {
    id,
    slug: `v${id}`,
    locale: 'sr-Cyrl',
    date: '2024-01-01',
    title: `Вест ${id}`,
    summary: '',
    category: { key: category, label: category },
    tags: tags.map((slug) => ({ slug, label: slug })),
    featured: false,
    draft: false,
    locales: ['sr-Cyrl', 'sr-Latn'],
    initials: 'Ве',
  }
}

const ids = (related: { articles: ArticleSummary[] }) => related.articles.map((entry) => entry.id)
const asked = article(5, 'obuke', ['iom'])
const archive = [
  article(7, 'obuke', ['iom']),
  article(6, 'posete'),
  asked,
  article(4, 'obuke'),
  article(3, 'posete', ['iom']),
  article(2, 'posete'),
  article(1, 'obuke', ['iom']),
]

describe('what to read next', () => {
  beforeEach(() => {
    content.articles = [...archive]
  })

  it('goes by keywords and category, then by time, older ones first; newer ones only where older ones are not enough', () => {
    expect(relatedArticles(asked, 6)).toEqual({
      articles: [1, 3, 4, 2, 6, 7].map((id) => archive.find((a) => a.id === id)),
      isRelated: true,
    })
  })

  it('sets the article first whose title shares words, whatever their endings, but not the name of the institution', () => {
    const named = (id: number, slug: string) => ({ ...article(id, 'obuke'), slug })
    content.articles = [
      named(4, 'komesarijat-urucio-kljuceve-stanova'),
      named(3, 'izbeglice-i-migracije-u-komesarijatu'),
      named(2, 'sastanak'),
      named(1, 'uruceni-kljucevi-20-stanova'),
    ]
    expect(ids(relatedArticles(content.articles[0] as ArticleSummary, 3))).toEqual([1, 3, 2])
  })

  it('does not change when a newer article comes', () => {
    const before = ids(relatedArticles(asked, 3))
    content.articles = [article(8, 'obuke', ['iom']), ...archive]
    expect(ids(relatedArticles(asked, 3))).toEqual(before)
  })

  it('does not change even when the newer article is the only one that is related', () => {
    const alone = article(5, 'izlozbe')
    content.articles = archive.map((entry) => (entry === asked ? alone : entry))
    const before = relatedArticles(alone, 4)
    expect([ids(before), before.isRelated]).toEqual([[4, 3, 2, 1], false])
    content.articles = [article(8, 'izlozbe'), ...content.articles]
    expect(relatedArticles(alone, 4)).toEqual(before)
  })

  it('offers the nearest articles when none is related', () => {
    content.articles = [article(3, 'a'), article(2, 'b'), article(1, 'c')]
    const related = relatedArticles(content.articles[1] as ArticleSummary, 4)
    expect([ids(related), related.isRelated]).toEqual([[1, 3], false])
  })

  it('is empty in an archive of one', () => {
    content.articles = [asked]
    expect(relatedArticles(asked, 4)).toEqual({ articles: [], isRelated: false })
  })
})
