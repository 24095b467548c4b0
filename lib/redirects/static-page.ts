import type { Gone, Redirect } from './table'
import type { Removed } from '@/lib/content/notice-fields'
import { localText } from '@/lib/content/notices'
import { pathInLocale } from '@/lib/content/public-addresses'
import { formatLongDate } from '@/lib/date/format-date'
import { defaultLocale, localeOfSegment, type Locale } from '@/lib/i18n/locales'
import { translatorOf } from '@/lib/i18n/translator'
import { absoluteUrl, homePath, newsPath } from '@/lib/url/paths'
import { escapeHtml } from '@/lib/xml/escape-html'

/** A page at an old address, for hosts without rules: it leads on by itself, after no time, and by a link. A refresh
 *  of 0 seconds tells search engines that the address has moved for good:
 *  https://developers.google.com/search/docs/crawling-indexing/301-redirects
 *  @param styleSheets addresses of the site's style sheets */
export function movedPage({ to }: Redirect, styleSheets: readonly string[]): string {
  const locale = localeOfPath(to)
  const t = translatorOf(locale)
  const head = [
    `<link rel="canonical" href="${escapeHtml(absoluteUrl(to.replace(/#.*$/, '')))}">`,
    `<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">`,
  ]
  const body = [paragraph(t('moved.text')), link(to, t('moved.open'))]
  return page({ locale, title: t('moved.title'), styleSheets, head, body })
}

/** A page at an address that was given up on purpose: when, why, and where to go instead. */
export function gonePage({ from }: Gone, removed: Removed, styleSheets: readonly string[]): string {
  const locale = localeOfPath(from)
  const t = translatorOf(locale)
  const reason = localText(removed.reason, locale)
  const body = [
    paragraph(t('gone.on', { date: formatLongDate(removed.date, locale) })),
    ...(reason ? [paragraph(`${t('gone.reason')}: ${reason}`)] : []),
    ...(removed.to ? [link(pathInLocale(removed.to, locale), t('gone.instead'))] : []),
    link(newsPath(locale), t('notFound.news')),
    link(homePath(locale), t('notFound.home')),
  ]
  const head = ['<meta name="robots" content="noindex">']
  return page({ locale, title: t('gone.title'), styleSheets, head, body })
}

const localeOfPath = (path: string): Locale => localeOfSegment(path.split('/')[1]) ?? defaultLocale

type PageParts = {
  locale: Locale
  title: string
  styleSheets: readonly string[]
  head: string[]
  body: string[]
}

/** The classes are those of the 404 page, so that the style sheet has them. */
function page({ locale, title, styleSheets, head, body }: PageParts): string {
  return [
    `<!DOCTYPE html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...head,
    ...styleSheets.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`),
    '</head>\n<body>\n<main class="max-w-page mx-auto w-full px-5 py-12">',
    '<div class="border-link border-t-3 pt-4">',
    `<h1 class="text-section mb-2 font-serif font-semibold">${escapeHtml(title)}</h1>`,
    ...body,
    '</div>\n</main>\n</body>\n</html>\n',
  ].join('\n')
}

const paragraph = (text: string): string => `<p class="mb-3">${escapeHtml(text)}</p>`

const link = (path: string, label: string): string =>
  `<p><a class="text-link inline-block py-1 underline" href="${escapeHtml(path)}">${escapeHtml(label)}</a></p>`
