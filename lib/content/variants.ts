import type { Root } from 'hast'
import type { ArticleSource, PageSource } from './source'
import { localeInfo, type Locale } from '@/lib/i18n/locales'
import { getGlossary } from '@/lib/site'
import { createSiteConverter, variantText, variantTree, type VariantContext } from '@/lib/variant'
import { sourceScript, type Script } from '@/lib/variant/source'

let converter: ReturnType<typeof createSiteConverter> | undefined
const contexts = new WeakMap<object, VariantContext>()

const siteConverter = () => (converter ??= createSiteConverter({ glossary: getGlossary() }))

/** The script an article was written in; it decides how each of its texts is turned. */
export function scriptOf(source: ArticleSource | PageSource): Script {
  return contextOf(source).source ?? 'Cyrl'
}

/** Script and kept words of one Serbian source document. */
function contextOf(source: ArticleSource | PageSource): VariantContext {
  const known = contexts.get(source)
  if (known) return known
  const script = sourceScript(`${source.title}\n${source.summary}\n${source.body}`)
  const context: VariantContext = {
    source: script,
    converter: siteConverter(),
    keepLatin: source.latinWords ?? [],
  }
  contexts.set(source, context)
  return context
}

/** Turns the texts of one Serbian source document into the script of a locale. */
export type Variant = {
  text: (text: string) => string
  tree: (tree: Root) => Root
}

/** How a Serbian source document reads in a Serbian locale. */
export function variantOf(source: ArticleSource | PageSource, locale: Locale): Variant {
  const { script } = localeInfo(locale)
  return {
    text: (text) => variantText(text, script, contextOf(source)),
    tree: (tree) => variantTree(tree, script, contextOf(source)),
  }
}

/** A single Serbian text, written in either script, in the script of a Serbian locale. */
export function serbianText(text: string, locale: Locale): string {
  return variantText(text, localeInfo(locale).script, {
    source: sourceScript(text),
    converter: siteConverter(),
    keepLatin: [],
  })
}
