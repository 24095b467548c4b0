import { startOfDay, type FeedItem, type NewsFeed } from './feed'
import { iconPaths } from '@/lib/seo/icon'
import { socialSize } from '@/lib/social/card'
import { absoluteUrl } from '@/lib/url/paths'
import { writeXml, type XmlTree } from '@/lib/xml/write-xml'

/** Minutes after which a reading program may ask again. */
const timeToLive = '60'

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the whole texts in `content:encoded`. */
export function rssFeed(feed: NewsFeed): string {
  return writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:media': 'http://search.yahoo.com/mrss/',
      channel: {
        title: feed.title,
        link: feed.page,
        description: feed.description,
        language: feed.locale,
        copyright: feed.author.name,
        lastBuildDate: startOfDay(feed.updated).toUTCString(),
        docs: 'https://www.rssboard.org/rss-specification',
        generator: 'Vesnik',
        ttl: timeToLive,
        image: {
          url: absoluteUrl(iconPaths.feed),
          title: feed.title,
          link: feed.page,
          width: '144',
          height: '144',
        },
        'atom:link': { '@href': feed.self.rss, '@rel': 'self', '@type': 'application/rss+xml' },
        item: feed.items.map((item) => rssItem(item, feed)),
      },
    },
  })
}

function rssItem(item: FeedItem, { author }: NewsFeed): XmlTree {
  return {
    title: item.title,
    link: item.url,
    guid: { '@isPermaLink': 'false', '#text': item.id },
    pubDate: startOfDay(item.published).toUTCString(),
    'dc:creator': author.name,
    category: [
      { '@domain': item.category.url, '#text': item.category.label },
      ...item.tags.map((tag) => ({ '#text': tag })),
    ],
    description: item.summary,
    'content:encoded': item.html,
    'media:content': {
      '@url': item.image,
      '@medium': 'image',
      '@width': String(socialSize.width),
      '@height': String(socialSize.height),
    },
  }
}
