import { contentHash, type SocialCard } from './card'
import type { ArticleSummary } from '@/lib/content/article'
import { inLocale } from '@/lib/content/bilingual'
import { formatLongDate } from '@/lib/date/format-date'
import type { Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { photoPath, socialPath } from '@/lib/url/paths'

/** A picture that a page is shared with: drawn from a card, or cut from a photo below `public/`. */
export type SocialPicture = SharePicture & ({ card: SocialCard } | { photo: string })

/** What a page says of the picture that it is shared with. */
export type SharePicture = { path: string; alt: string }

/** What a card needs of an article. */
type CardArticle = Pick<ArticleSummary, 'id' | 'locale' | 'date' | 'title' | 'category' | 'image'>

/**
 * The picture of an article: its photo where it has one, else a typographic card.
 * @param versions the article in all locales of its language: they share the number in their address, so that it differs
 *   by the segment alone
 */
export function articlePicture(article: CardArticle, versions: readonly CardArticle[]): SocialPicture {
  const { image, locale, id } = article
  if (image) return { path: photoPath(id, contentHash(image.file)), alt: image.alt, photo: image.file }
  const hash = contentHash(versions.map(articleCard))
  return { path: socialPath(locale, id, hash), alt: article.title, card: articleCard(article) }
}

function articleCard({ locale, title, category, date, id }: CardArticle): SocialCard {
  return {
    ...siteParts(locale),
    title,
    label: category.label,
    day: formatLongDate(date, locale),
    variant: id % 5,
  }
}

/** What every card of a locale shows. */
export function siteParts(locale: Locale): Pick<SocialCard, 'locale' | 'site' | 'mark'> {
  const { name, mark } = getSite()
  return { locale, site: inLocale(name, locale), mark }
}
