import type { Locale } from '@/lib/i18n/locales'
import { absoluteUrl, articlePath } from './paths'

/** A place where a reader passes an article on. */
export type ShareTarget = { name: ShareName; href: string }

/** Places in the order in which they are offered; names are proper names and the same in every locale. Viber has no page on
 *  the web for this: its link opens the program, and does nothing where there is none. */
const targets = {
  'E-mail': (url: string, title: string) => `mailto:?subject=${title}&body=${url}`,
  Viber: (url: string, title: string) => `viber://forward?text=${title}%20${url}`,
  WhatsApp: (url: string, title: string) => `https://wa.me/?text=${title}%20${url}`,
  Telegram: (url: string, title: string) => `https://t.me/share/url?url=${url}&text=${title}`,
  Facebook: (url: string) => `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  X: (url: string, title: string) => `https://x.com/intent/post?url=${url}&text=${title}`,
  LinkedIn: (url: string) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
} as const

/** Name of a place to share at. */
export type ShareName = keyof typeof targets

/** Plain links with which a reader passes an article on: no network is asked before one is followed.
 *  @example shareTargets({ locale: 'en', slug: 'visit', id: 1, title: 'A visit' })[4].href
 *    // 'https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2Flocalhost%3A3000%2Feng%2Faktuelno%2Fvisit%2F1%2F' */
export function shareTargets(article: {
  locale: Locale
  slug: string
  id: number
  title: string
}): ShareTarget[] {
  const url = encodeURIComponent(absoluteUrl(articlePath(article.locale, article)))
  const title = encodeURIComponent(article.title)
  return (Object.keys(targets) as ShareName[]).map((name) => ({ name, href: targets[name](url, title) }))
}
