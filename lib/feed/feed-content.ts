import type { Article } from '@/lib/content/article'
import { translatorOf } from '@/lib/i18n/translator'
import { absoluteLinks } from '@/lib/markdown/absolute-links'
import { escapeHtml } from '@/lib/xml/escape-html'

/** The whole text of an article for reading programs: main picture, text, documents; addresses absolute. */
export function feedContent(article: Article, url: string): string {
  const t = translatorOf(article.locale)
  const { image, attachments } = article
  const picture =
    image && isOwn(image.file)
      ? `<p><img src="${escapeHtml(image.file)}" alt="${escapeHtml(image.alt)}"></p>`
      : ''
  const items = attachments
    .filter(({ file }) => isOwn(file))
    .map(({ file, title }) => `<li><a href="${escapeHtml(file)}">${escapeHtml(title)}</a></li>`)
  const documents =
    items.length > 0 ? `<h2>${escapeHtml(t('article.attachments'))}</h2><ul>${items.join('')}</ul>` : ''
  return absoluteLinks(picture + article.html + documents, url)
}

/** The content check lets nothing else through; a reading program trusts what it gets, so it is asked again here. */
const isOwn = (file: string): boolean => /^\/(?!\/)/.test(file)
