import { siteParts, type SocialPicture } from './article-picture'
import { contentHash, type SocialCard } from './card'
import { inLocale } from '@/lib/content/bilingual'
import { isSerbian, serbianLocales, type Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { photoPath, socialPath } from '@/lib/url/paths'

/** The picture of all pages of a locale but the articles: that of site.yaml, else a card with the institution's name. */
export function sitePicture(locale: Locale): SocialPicture {
  const { image } = getSite()
  const card = siteCard(locale)
  if (image) return { path: photoPath('sajt', contentHash(image)), alt: card.title, photo: image }
  const cards = isSerbian(locale) ? serbianLocales.map(siteCard) : [card]
  return { path: socialPath(locale, 'sajt', contentHash(cards)), alt: card.title, card }
}

function siteCard(locale: Locale): SocialCard {
  const { tagline, name } = getSite()
  return {
    ...siteParts(locale),
    title: inLocale(name, locale),
    label: inLocale(tagline, locale),
    variant: 0,
  }
}
