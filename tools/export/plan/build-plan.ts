import { hashText } from '@/lib/content/fingerprint'
import type { Manifest } from '../manifest'
import type { SitePage } from './site-pages'
import type { Params } from '@/lib/plan/plan-folder'

/** What one build has to do. */
export interface BuildPlan {
  global: string
  /** Whether every page is rendered. */
  isFull: boolean
  /** Key of each page of the site by its file. */
  pages: Record<string, string>
  /** Files of the pages to be rendered. */
  render: string[]
  /** Files of unchanged pages that are rendered all the same and compared with what is published. */
  samples: string[]
  /** Parameters of the pages to be rendered, by route. */
  routes: Record<string, Params[]>
}

/** Number from a text, the same on every machine. */
function numberOf(text: string): number {
  return Number.parseInt(hashText(text).slice(0, 8), 16)
}

/**
 * Decides which pages are rendered: those whose key is not the one they were published with. The framework refuses a
 * route without pages, so a route with nothing to do renders one unchanged page, another one after every change: it
 * must come out as it was, which proves that its key misses no input.
 * @param site all pages of the site
 * @param global hash of what all pages depend on
 * @param last record of the last export, when it is whole
 */
export function planBuild(site: readonly SitePage[], global: string, last: Manifest | undefined): BuildPlan {
  const known = last?.global === global ? last.pages : undefined
  const changed = new Set(site.filter((page) => known?.[page.file] !== page.key))
  const plan: BuildPlan = {
    global,
    isFull: known === undefined,
    pages: Object.fromEntries(site.map(({ file, key }) => [file, key])),
    render: [...changed].map(({ file }) => file),
    samples: [],
    routes: {},
  }
  for (const [route, pages] of byRoute(site)) {
    const due = pages.filter((page) => changed.has(page))
    if (due.length === 0 && pages[0] && Object.keys(pages[0].params).length > 0) {
      const sample = pages[numberOf([...changed][0]?.key ?? global) % pages.length] as SitePage
      plan.samples.push(sample.file)
      due.push(sample)
    }
    plan.routes[route] = due.map(({ params }) => params)
  }
  return plan
}

function byRoute(site: readonly SitePage[]): Map<string, SitePage[]> {
  const routes = new Map<string, SitePage[]>()
  for (const page of site) {
    const pages = routes.get(page.route)
    if (pages) pages.push(page)
    else routes.set(page.route, [page])
  }
  return routes
}
