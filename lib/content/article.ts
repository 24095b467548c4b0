import type { Locale } from '@/lib/i18n/locales'
import type { PictureSources } from '@/lib/media/picture-files'

/** A picture with its texts in the reader's script, and with its sizes and formats where the file is known. */
export type Picture = {
  file: string
  alt: string
  /** Locale of `alt` where it is not the page's: what was not translated is shown in Serbian. */
  lang?: Locale
  caption?: string
  /** Locale of the caption where it is not the page's. */
  captionLang?: Locale
  credit?: string
  sources?: PictureSources
}

/** A document to download, with what is known of it. */
export type Attachment = {
  file: string
  title: string
  /** Locale of the title where it is not the page's. */
  lang?: Locale
  /** What the file's name ends with, in capitals: `PDF`. */
  type: string
  bytes?: number
  /** Number of pages of a PDF file. */
  pages?: number
  /** Language of the document (BCP 47) and its name in the reader's script or language. */
  language?: { tag: string; name: string }
}

/** What a reference to an article consists of, in the order in which it is written. */
export type Citation = { institution: string; title: string; day: string; address: string }

/** A keyword; its slug is the same in every locale. */
export type Tag = { slug: string; label: string }

/** A category of site.yaml in the reader's script or language. */
export type Category = { key: string; label: string }

/** What lists, cards and feeds show of an article, already in the asked locale. */
export type ArticleSummary = {
  id: number
  slug: string
  locale: Locale
  /** Calendar day, `YYYY-MM-DD`. */
  date: string
  /** Day of the last change, `YYYY-MM-DD`. */
  updated?: string
  title: string
  summary: string
  category: Category
  tags: Tag[]
  image?: Picture
  featured: boolean
  /** Seen only in previews: a draft, or an article whose publish time has not come. */
  draft: boolean
  /** Locales in which the article exists, in the order of the switch. */
  locales: Locale[]
  /** Two letters for the typographic cover of an article without a picture. */
  initials: string
}

/** An article in one locale, whole. */
export type Article = ArticleSummary & {
  /** Sanitised HTML of the body. */
  html: string
  words: number
  /** Whole minutes, at least one. */
  readingMinutes: number
  /** The picture that the page is shared with: path and text in its place. */
  share: { path: string; alt: string }
  gallery: Picture[]
  attachments: Attachment[]
  /** Who signs the article, when it is not the institution. */
  author?: { name: string; lang?: Locale }
  source?: { name: string; url: string; lang?: Locale }
  /** How to refer to the article. */
  citation: Citation
  /** `lang` where a note is not in the page's language. */
  changes: { date: string; note: string; correction: boolean; lang?: Locale }[]
  /** The Serbian text has changed since this translation was made from it. */
  serbianIsNewer?: true
}

/** A standing page in one locale. */
export type StandingPage = {
  slug: string
  locale: Locale
  title: string
  summary: string
  html: string
  updated?: string
  locales: Locale[]
  /** The Serbian text has changed since this translation was made from it. */
  serbianIsNewer?: true
}
