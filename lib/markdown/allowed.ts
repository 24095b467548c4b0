import type { Schema } from 'hast-util-sanitize'
import { defaultSchema } from 'rehype-sanitize'

/** Tags a news text has no use for, though GitHub allows them. */
const refusedTags = new Set(['input', 'picture', 'source', 'tt', 'strike', 'div', 'rp', 'rt', 'ruby'])

/**
 * What an editor's text may hold: a short allow-list of tags and attributes, the language of a foreign run, and the
 * two pseudo-schemes of the script marks (`[Save](lat:)`, `[Visa](cir:Виза)`), which the variant step resolves.
 * Editors give no ids and no classes, so that no text can shadow or imitate a part of the page.
 */
export const allowed: Schema = {
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript'],
  ancestors: defaultSchema.ancestors,
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !refusedTags.has(name)),
    'abbr',
    'caption',
    'cite',
    'dfn',
    'figure',
    'figcaption',
    'mark',
    'small',
    'time',
    'u',
    'wbr',
  ],
  attributes: {
    '*': ['lang', 'translate', 'title'],
    a: [
      'href',
      'hrefLang',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'ariaDescribedBy',
      'ariaLabel',
      ['id', /^tekst-fnref-/],
    ],
    blockquote: ['cite'],
    // What a block of data for a chart is known by; no style sheet uses it.
    code: [['className', 'language-grafikon', 'language-графикон']],
    h2: [
      ['className', 'sr-only'],
      ['id', 'footnote-label'],
    ],
    img: ['src', 'alt', 'width', 'height'],
    li: [['id', /^tekst-fn-/]],
    ol: ['start', 'reversed'],
    q: ['cite'],
    section: [['className', 'footnotes'], 'dataFootnotes'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel', 'lat', 'cir'],
    src: ['http', 'https'],
  },
}
