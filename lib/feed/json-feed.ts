import { startMoment, type NewsFeed } from './feed'
import { iconPaths } from '@/lib/seo/icon'
import { absoluteUrl } from '@/lib/url/paths'

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the whole texts. */
export function jsonFeed(feed: NewsFeed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self.json,
    description: feed.description,
    icon: absoluteUrl(iconPaths.large),
    favicon: absoluteUrl(iconPaths.apple),
    language: feed.locale,
    authors: [feed.author],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      image: item.image,
      date_published: startMoment(item.published),
      date_modified: startMoment(item.updated),
      tags: [item.category.label, ...item.tags],
    })),
  }
  return `${JSON.stringify(document, null, 1)}\n`
}
