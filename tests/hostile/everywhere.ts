import { vi } from 'vitest'
import type { ContentFile } from '@/lib/content/check/content-files'
import type { Article } from '@/lib/content/article'
import type * as Sources from '@/lib/content/source'
import type { ArticleSource } from '@/lib/content/source'
import type { Locale } from '@/lib/i18n/locales'

/** The one article that the site holds while a hostile file is looked at. */
const current = vi.hoisted(() => ({ articles: [] as unknown[] }))

vi.mock('@/lib/content/source', async (original) => ({
  ...(await original<typeof Sources>()),
  readArticles: () => current.articles,
  readTranslations: () => [],
}))

const { getArticle } = await import('@/lib/content/articles')
const { newsFeed } = await import('@/lib/feed/news-feed')
const { newsArticle, schemaText } = await import('@/lib/seo/json-ld')
const { getSite } = await import('@/lib/site')

const text = (value: unknown, instead: string): string => (typeof value === 'string' ? value : instead)
const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []

/** The article a file would be if the check let it pass; what has no usable form is replaced, so that the rest is seen. */
function articleSource({ data, body, slug }: ContentFile): ArticleSource {
  const fields = (typeof data?.value === 'object' && data.value !== null ? data.value : {}) as Record<
    string,
    unknown
  >
  const image = fields.image as Record<string, unknown> | undefined
  const picture = typeof image?.file === 'string' && {
    image: { ...image, file: image.file, alt: text(image.alt, '') },
  }
  return {
    title: text(fields.title, 'Наслов'),
    date: '2024-03-27',
    id: 77,
    summary: text(fields.summary, 'Сажетак'),
    category: getSite().categories[0]?.key ?? '',
    tags: Array.isArray(fields.tags) ? fields.tags.map((tag) => text(tag, 'ознака')) : [],
    ...picture,
    attachments: objects(fields.attachments).map(({ file, title }) => ({
      file: text(file, ''),
      title: text(title, ''),
    })),
    changes: objects(fields.changes).map(({ date, note }) => ({
      date: text(date, ''),
      note: text(note, ''),
      correction: true,
    })),
    author: text(fields.author, 'Аутор'),
    featured: false,
    draft: false,
    slug,
    year: 2024,
    path: `articles/2024/${slug}.md`,
    body: body?.text ?? '',
  }
}

/** What readers and programs get of one article in one script. */
export interface Published {
  article: Article
  /** HTML of the text on the page. */
  page: string
  /** JSON for search engines. */
  data: string
  rss: string
  atom: string
  json: string
}

/** What the site would make of a file. */
export function everywhere(file: ContentFile, locales: readonly Locale[]): Published[] {
  current.articles = [articleSource(file)]
  return locales.map((locale) => {
    const article = getArticle(locale, 77)
    if (!article) throw new Error('the article is not there')
    return {
      article,
      page: article.html,
      data: schemaText([newsArticle(article)]),
      rss: newsFeed(locale, 'rss', [article]),
      atom: newsFeed(locale, 'atom', [article]),
      json: newsFeed(locale, 'json', [article]),
    }
  })
}

/** The text of a file's page alone. */
export function pageOf(file: ContentFile, locale: Locale): string {
  current.articles = [articleSource(file)]
  return getArticle(locale, 77)?.html ?? ''
}
