import { dataFile, exportFile, planFolder, readPlanned, type Params } from '@/lib/plan/plan-folder'
import { locales, localeInfo, localeOfSegment, type Locale, type Segment } from '@/lib/i18n/locales'

/** One page to be rendered: where it goes and how to get the data it is made from. */
export type PlannedPage = {
  /** File below the export folder. */
  file: string
  params: Params
  /** Locale of the page; undefined for files of the whole site. */
  locale?: Locale
  /** Everything of the content that the page shows. */
  data: () => unknown
}

/** What the planning step needs of a route. */
export type PageSet = { route: string; pages: () => PlannedPage[] }

/** A route of the site with a page in each locale. */
export type LocaleRoute<Own extends Params, Data> = {
  /** Folder in `app/`, e.g. `/[locale]/aktuelno/[slug]/[id]`; for a route handler its address, `/[locale]/feed.xml`. */
  route: string
  /** Parameters of all its pages in a locale, without the locale. */
  list: (locale: Locale) => Own[]
  /** Everything of the content that a page shows, as plain data; undefined when there is no such page. */
  data: (params: Own & { locale: Locale }) => Data | undefined
}

/** A parameter that may be undefined is one that may be absent. */
type Loose<Own> = {
  [Name in keyof Own as undefined extends Own[Name] ? never : Name]: Own[Name]
} & { [Name in keyof Own as undefined extends Own[Name] ? Name : never]?: Own[Name] }

/** Parameters that the framework gives to a page. */
export type PageParams<Own extends Params> = Promise<Loose<Own> & { locale: string }>

/** A route: what `app/` and the planning step need of it. */
export type Pages<Own extends Params, Data> = PageSet & {
  /** What `generateStaticParams` returns: in a planned build the pages to be rendered, else all. */
  params: () => (Own & { locale: Segment })[]
  /** The data of one page; undefined when there is no such page. */
  read: (params: PageParams<Own>) => Promise<Data | undefined>
}

/** A route in all locales. Its pages are rendered from `data` alone, so the hash of `data` tells whether a page must be
 *  rendered again. Add it to the table in `lib/pages/index.ts`. See docs/decisions/0020. */
export function definePages<Own extends Params, Data>(definition: LocaleRoute<Own, Data>): Pages<Own, Data> {
  const { route, list, data } = definition
  const all = () =>
    locales.flatMap((locale) =>
      list(locale).map((own) => ({ own, locale, params: { ...own, locale: localeInfo(locale).segment } })),
    )
  return {
    route,
    pages: () =>
      all().map(({ own, locale, params }) => ({
        file: exportFile(route, params),
        params,
        locale,
        data: () => data({ ...own, locale }),
      })),
    params: () => plannedParams<Own & { locale: Segment }>(route) ?? all().map(({ params }) => params),
    read: async (given) => {
      const params = (await given) as Own & { locale: string }
      const plan = planFolder()
      if (plan) return readPlanned<Data>(plan, dataFile(exportFile(route, params)))
      const locale = localeOfSegment(params.locale)
      return locale && data({ ...params, locale })
    },
  }
}

/** A file of the whole site, e.g. `/sitemap.xml`: `read` gives its data, undefined in a build that does not need it. */
export function defineFile<Data>(definition: {
  route: string
  data: () => Data
}): PageSet & { read: () => Data | undefined } {
  const { route, data } = definition
  const file = exportFile(route, {})
  return {
    route,
    pages: () => [{ file, params: {}, data }],
    read: () => {
      const plan = planFolder()
      return plan ? readPlanned<Data>(plan, dataFile(file)) : data()
    },
  }
}

/** Parameters of a route's pages in the plan; undefined without a plan. */
function plannedParams<T extends Params>(route: string): T[] | undefined {
  const plan = planFolder()
  if (!plan) return undefined
  const routes = readPlanned<Record<string, Record<string, unknown>[]>>(plan, 'routes.json')
  const params = routes?.[route]
  if (!params)
    throw new Error(`The plan of this build names no pages of ${route}: add the route to lib/pages/index.ts`)
  // The framework wants to see a parameter that is absent; JSON has only null for it.
  return params.map(
    (own) => Object.fromEntries(Object.entries(own).map(([name, value]) => [name, value ?? undefined])) as T,
  )
}
