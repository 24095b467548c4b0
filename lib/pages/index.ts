/** Every route of the site that shows something of the content. The planning step of the build goes through this table;
 *  a test compares it with `app/`. */
import { archivePages } from './archive'
import { articlePages } from './article'
import { categoryPages } from './category'
import type { PageSet } from './define-pages'
import {
  atomFeeds,
  categoryAtomFeeds,
  categoryJsonFeeds,
  categoryRssFeeds,
  jsonFeeds,
  rssFeeds,
} from './feeds'
import { homePages } from './home'
import { manifests } from './manifest'
import { newsPages } from './news'
import { openSearchFiles } from './open-search'
import { searchPages } from './search'
import { standingPages } from './standing'
import { tagPages } from './tag'

/** All routes, in a fixed order. */
export const siteRoutes: readonly PageSet[] = [
  homePages,
  newsPages,
  categoryPages,
  tagPages,
  archivePages,
  articlePages,
  standingPages,
  searchPages,
  rssFeeds,
  atomFeeds,
  jsonFeeds,
  categoryRssFeeds,
  categoryAtomFeeds,
  categoryJsonFeeds,
  manifests,
  openSearchFiles,
]
