import { startMoment, type FeedItem, type NewsFeed } from './feed'
import { iconPaths } from '@/lib/seo/icon'
import { absoluteUrl } from '@/lib/url/paths'
import { writeXml, type XmlTree } from '@/lib/xml/write-xml'

/** A feed as Atom 1.0 (RFC 4287), with the whole texts. */
export function atomFeed(feed: NewsFeed): string {
  return writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.locale,
      id: feed.id,
      title: feed.title,
      subtitle: feed.description,
      updated: startMoment(feed.updated),
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.self.atom },
        { '@rel': 'alternate', '@type': 'text/html', '@hreflang': feed.locale, '@href': feed.page },
      ],
      author: { name: feed.author.name, uri: feed.author.url },
      icon: absoluteUrl(iconPaths.small),
      logo: absoluteUrl(iconPaths.large),
      rights: feed.author.name,
      generator: 'Vesnik',
      entry: feed.items.map((item) => atomEntry(item, feed)),
    },
  })
}

function atomEntry(item: FeedItem, { locale }: NewsFeed): XmlTree {
  return {
    id: item.id,
    title: item.title,
    link: { '@rel': 'alternate', '@type': 'text/html', '@hreflang': locale, '@href': item.url },
    published: startMoment(item.published),
    updated: startMoment(item.updated),
    category: [
      { '@term': item.category.key, '@scheme': item.category.url, '@label': item.category.label },
      ...item.tags.map((tag) => ({ '@term': tag })),
    ],
    summary: item.summary,
    content: { '@type': 'html', '#text': item.html },
  }
}
