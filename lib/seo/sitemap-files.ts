import { freshNews, newsSitemapName, newsSitemapText } from './news-sitemap'
import { listSitemaps, type Sitemap } from './sitemap'
import { absoluteUrl, sitemapPath } from '@/lib/url/paths'
import { writeXml, type XmlTree } from '@/lib/xml/write-xml'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** All sitemap files by path, each as text: the index, one for each part of the site, and that of the newest news while
 *  there are any. Search engines refuse an empty one. */
export function sitemapFiles(): Map<string, string> {
  const sitemaps = listSitemaps()
  const files = new Map(sitemaps.map((sitemap) => [sitemapPath(sitemap.name), sitemapText(sitemap)]))
  const fresh = freshNews()
  if (fresh.length > 0) files.set(sitemapPath(newsSitemapName), newsSitemapText(fresh))
  const news = fresh.length > 0 ? [{ name: newsSitemapName, entries: [] }] : []
  return files.set('/sitemap.xml', indexText([...news, ...sitemaps]))
}

function indexText(sitemaps: readonly Sitemap[]): string {
  return writeXml({
    sitemapindex: {
      '@xmlns': namespace,
      sitemap: sitemaps.map(({ name, entries }) => ({
        loc: absoluteUrl(sitemapPath(name)),
        lastmod: lastChange(entries),
      })),
    },
  })
}

const lastChange = (entries: Sitemap['entries']): string | undefined =>
  entries
    .flatMap(({ changed }) => changed ?? [])
    .sort()
    .at(-1)

function sitemapText({ entries }: Sitemap): string {
  return writeXml({
    urlset: {
      '@xmlns': namespace,
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: entries.map(({ url, changed, languages }) => ({
        loc: url,
        lastmod: changed,
        'xhtml:link': Object.entries(languages).map(([tag, href]): XmlTree => ({
          '@rel': 'alternate',
          '@hreflang': tag,
          '@href': href,
        })),
      })),
    },
  })
}
