import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { getArticle } from '@/lib/content/articles'
import { contentFolder } from '@/lib/content/folder'
import { listPages } from '@/lib/content/pages'
import { readArticles, readPages } from '@/lib/content/source'
import { readDocument } from '@/lib/editor/document-format'
import type { EditorSettings } from '@/lib/editor/settings'
import { serbianLocales, type Locale } from '@/lib/i18n/locales'
import { getGlossary, getSite } from '@/lib/site'
import {
  previewArticle,
  previewConverter,
  previewPage,
  type Draft,
} from '@/tools/editor/page/preview/article'
import type { Doubt } from '@/tools/editor/page/preview/marks'
import { previewHtml } from '@/tools/editor/page/preview/render'

/* The preview beside the form is what the site will show: compared here over the whole content. */

const settings = { site: getSite(), glossary: getGlossary(), reviewed: [] } as unknown as EditorSettings
const converter = previewConverter(settings)
const contextIn = (locale: Locale) => ({ locale, converter, settings, doubts: [] as Doubt[] })
const draftOf = (path: string) =>
  readDocument(readFileSync(join(contentFolder(), path), 'utf8'), path) as Draft

/** Invisible marks of words worth a look. */
const plain = (value: unknown) => JSON.stringify(value).replace(/\uE000\d+\uE001|\uE002/g, '')

/** What only the files on the disk tell: sizes of pictures and documents, the picture for sharing. */
function told(article: object): unknown {
  return JSON.parse(
    plain(article).replace(/ (?:srcset|sizes|width|height)=\\"[^"]*\\"/g, ''),
    (name, value: unknown) =>
      ['share', 'sources', 'bytes', 'pages', 'initials', 'locales'].includes(name) ? undefined : value,
  )
}

describe.each(serbianLocales)('in %s', (locale) => {
  test.each(readArticles().map(({ id, path }) => [path, id] as const))('%s', (path, id) => {
    expect(told(previewArticle(draftOf(path), contextIn(locale)))).toEqual(
      told({ ...getArticle(locale, id)! }),
    )
  })

  test.each(readPages().map(({ path, slug }) => [path, slug] as const))('%s', (path, slug) => {
    const page = listPages(locale).find((one) => one.slug === slug)
    expect(told(previewPage(draftOf(path), contextIn(locale)))).toEqual(told({ ...page! }))
  })
})

test('a form with nothing in it yet is drawn too', () => {
  for (const collection of ['vesti', 'strane'] as const)
    expect(previewHtml(collection, {}, contextIn('sr-Cyrl'))).toContain('…</h1>')
})
