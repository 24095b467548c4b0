import { iconPaths } from './icon'
import { inLocale } from '@/lib/content/bilingual'
import { localeInfo, type Locale } from '@/lib/i18n/locales'
import { translatorOf } from '@/lib/i18n/translator'
import { getSite } from '@/lib/site'
import { absoluteUrl, searchPath } from '@/lib/url/paths'
import { writeXml } from '@/lib/xml/write-xml'

/** Media type of the description, in links to it. */
export const openSearchType = 'application/opensearchdescription+xml'

/** Address of the description of the site's search.
 *  @example openSearchPath('sr-Latn') // '/lat/search.xml' */
export function openSearchPath(locale: Locale): string {
  return `/${localeInfo(locale).segment}/search.xml`
}

/** How a page names the description: as an icon of another kind, since the framework has no form of its own for it, and an
 *  element written beside the others has no fixed place among them. Firefox passes over a link without a title. */
export function openSearchLink(locale: Locale) {
  const title = inLocale(getSite().shortName, locale)
  return { rel: 'search', type: openSearchType, url: openSearchPath(locale), title }
}

/** The site's search as OpenSearch 1.1 describes it, so that a browser can offer it in its own search field. */
export function openSearch(locale: Locale): string {
  const site = getSite()
  return writeXml({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      // The specification allows sixteen characters.
      ShortName: inLocale(site.shortName, locale).slice(0, 16),
      LongName: inLocale(site.name, locale).slice(0, 48),
      Description: translatorOf(locale)('search.summary'),
      Url: [
        { '@type': 'text/html', '@template': `${absoluteUrl(searchPath(locale))}?q={searchTerms}` },
        {
          '@type': openSearchType,
          '@rel': 'self',
          '@template': absoluteUrl(openSearchPath(locale)),
        },
      ],
      Image: {
        '@width': '32',
        '@height': '32',
        '@type': 'image/x-icon',
        '#text': absoluteUrl(iconPaths.small),
      },
      Language: locale,
      InputEncoding: 'UTF-8',
    },
  })
}
