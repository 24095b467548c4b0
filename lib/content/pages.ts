import type { StandingPage } from './article'
import { bodyOf } from './body'
import { deferred, hashData } from './fingerprint'
import { factsNamedIn } from './named-files'
import { readPages, readPageTranslations, type PageSource } from './source'
import { isTranslationBehind, translatedTexts } from './translation-version'
import { variantOf } from './variants'
import { isSerbian, locales, type Locale } from '@/lib/i18n/locales'

/** Standing pages of a locale, by slug. */
export function listPages(locale: Locale): StandingPage[] {
  return readPages()
    .map((source) => getPage(locale, source.slug))
    .filter((page) => page !== undefined)
}

/** A standing page, or undefined when the locale has none with this slug. */
export function getPage(locale: Locale, slug: string): StandingPage | undefined {
  const source = readPages().find((entry) => entry.slug === slug)
  if (!source) return undefined
  return isSerbian(locale) ? serbianPage(source, locale) : englishPage(source)
}

function serbianPage(source: PageSource, locale: Locale): StandingPage {
  const variant = variantOf(source, locale)
  const now = commonPart(source, locale)
  return deferred(hashData([now, source, factsNamedIn(source)]), now, {
    title: () => variant.text(source.title),
    summary: () => variant.text(source.summary),
    html: () => bodyOf(source.body, locale, variant.tree).html,
  })
}

function englishPage(source: PageSource): StandingPage | undefined {
  const translation = readPageTranslations().find((entry) => entry.slug === source.slug)
  if (!translation) return undefined
  const { title, summary, body, translatedFrom } = translation
  const isBehind = isTranslationBehind(translatedFrom, translatedTexts(source))
  const now: Omit<StandingPage, 'html'> = {
    ...commonPart(source, 'en'),
    title,
    summary,
    ...(isBehind ? { serbianIsNewer: true } : {}),
  }
  return deferred(hashData([now, body, factsNamedIn(translation)]), now, {
    html: () => bodyOf(body, 'en', (tree) => tree).html,
  })
}

function commonPart(source: PageSource, locale: Locale) {
  const translated = readPageTranslations().some((entry) => entry.slug === source.slug)
  return {
    slug: source.slug,
    locale,
    ...(source.updated ? { updated: source.updated } : {}),
    locales: locales.filter((entry) => isSerbian(entry) || translated),
  }
}
