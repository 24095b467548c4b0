/* What a form holds, as the article or page that the site would show. */
import { createConverter, type Converter } from '@/lib/script'
import type { Article, Picture, StandingPage } from '@/lib/content/article'
import { inLocale } from '@/lib/content/bilingual'
import { bodyOf } from '@/lib/content/body'
import { citationOf } from '@/lib/content/citation'
import { nextNumber, slugOfValues } from '@/lib/editor/document-format'
import { languageName } from '@/lib/i18n/language-names'
import { isSerbian, localeInfo, type Locale } from '@/lib/i18n/locales'
import type { EditorSettings } from '@/lib/editor/settings'
import { sourceScript, slugify } from '@/lib/variant/source'
import { variantText } from '@/lib/variant/text'
import { variantTree } from '@/lib/variant/tree'
import { markingConverter, type Doubt } from './marks'

/** Values of a form, as they are while somebody types: any of them may be missing. */
export type Draft = Record<string, unknown>

/** The converter of the site, without the dictionary: too large to be sent to a browser. */
export function previewConverter({ glossary }: EditorSettings): Converter {
  return createConverter({ glossary })
}

/** What the preview of one form in one locale needs. */
export interface PreviewContext {
  locale: Locale
  converter: Converter
  settings: EditorSettings
  doubts: Doubt[]
}

interface Turn {
  text: (value: unknown) => string
  html: (markdown: unknown) => ReturnType<typeof bodyOf>
}

/** Turns texts of a form into the script of the preview; an English form is shown as it is. */
function turnOf(draft: Draft, { locale, converter, settings, doubts }: PreviewContext): Turn {
  const words = (value: unknown) => (typeof value === 'string' ? value : '')
  if (!isSerbian(locale))
    return { text: words, html: (markdown) => bodyOf(words(markdown), locale, (tree) => tree) }
  const { script } = localeInfo(locale)
  const context = {
    source: sourceScript([draft.title, draft.summary, draft.body].map(words).join('\n')),
    converter: markingConverter(converter, doubts, new Set(settings.reviewed)),
    keepLatin: listOf(draft.latinWords).map(words),
  }
  return {
    text: (value) => variantText(words(value), script, context),
    html: (markdown) => bodyOf(words(markdown), locale, (tree) => variantTree(tree, script, context)),
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function groupOf(value: unknown): Draft {
  return typeof value === 'object' && value !== null ? (value as Draft) : {}
}

/** The article that a form describes. */
export function previewArticle(draft: Draft, context: PreviewContext): Article {
  const { locale, settings } = context
  const turn = turnOf(draft, context)
  const title = turn.text(draft.title) || '…'
  const category = settings.site.categories.find(({ key }) => key === draft.category)
  const image = pictureOf(draft.image, turn)
  const source = groupOf(draft.source)
  const updated = dayOf(draft.updated)
  const known = {
    id: Number(draft.id) || nextNumber(),
    slug: slugOfValues(draft) ?? (slugify(String(draft.title ?? '')) || 'vest'),
    locale,
    date: dayOf(draft.date) ?? new Date().toISOString().slice(0, 10),
    title,
  }
  return {
    ...known,
    share: { path: '', alt: title },
    summary: turn.text(draft.summary),
    category: { key: category?.key ?? '', label: category ? inLocale(category.label, locale) : '' },
    tags: listOf(draft.tags).map((tag) => ({ slug: slugify(String(tag)), label: turn.text(tag) })),
    ...(image ? { image } : {}),
    featured: draft.featured === true,
    draft: draft.draft === true || isLater(draft.publishAt),
    locales: ['sr-Cyrl', 'sr-Latn'],
    initials: title.slice(0, 2),
    ...turn.html(draft.body),
    gallery: listOf(draft.gallery).flatMap((picture) => pictureOf(picture, turn) ?? []),
    attachments: listOf(draft.attachments).map((entry) => attachmentOf(groupOf(entry), locale, turn)),
    ...(source.name ? { source: { name: turn.text(source.name), url: String(source.url ?? '') } } : {}),
    ...(draft.author ? { author: { name: turn.text(draft.author) } } : {}),
    ...(updated ? { updated } : {}),
    citation: citationOf(known),
    changes: listOf(draft.changes)
      .map(groupOf)
      .filter(({ date }) => dayOf(date))
      .map(({ date, note, correction }) => ({
        date: String(date),
        note: turn.text(note),
        correction: correction === true,
      })),
  }
}

/** Sizes and numbers of pages are known of files on the disk only. */
function attachmentOf(
  { file, title, language }: Draft,
  locale: Locale,
  { text }: Turn,
): Article['attachments'][number] {
  const tag = typeof language === 'string' ? language : ''
  return {
    file: String(file ?? ''),
    title: text(title),
    type: endingOf(file),
    ...(tag ? { language: { tag, name: languageName(tag, locale) ?? tag } } : {}),
  }
}

/** The standing page that a form describes. */
export function previewPage(draft: Draft, context: PreviewContext): StandingPage {
  const turn = turnOf(draft, context)
  const updated = dayOf(draft.updated)
  return {
    slug: slugOfValues(draft) ?? 'strana',
    locale: context.locale,
    title: turn.text(draft.title) || '…',
    summary: turn.text(draft.summary),
    html: turn.html(draft.body).html,
    ...(updated ? { updated } : {}),
    locales: ['sr-Cyrl', 'sr-Latn'],
  }
}

function pictureOf(value: unknown, { text }: Turn): Picture | undefined {
  const { file, alt, caption, credit } = groupOf(value)
  if (typeof file !== 'string' || file === '') return undefined
  return {
    file,
    alt: text(alt),
    ...(caption ? { caption: text(caption) } : {}),
    ...(credit ? { credit: text(credit) } : {}),
  }
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined
}

function isLater(value: unknown): boolean {
  return typeof value === 'string' && new Date(value) > new Date()
}

function endingOf(file: unknown): string {
  return (
    String(file ?? '')
      .split('.')
      .pop()
      ?.toUpperCase() ?? ''
  )
}
