import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { siteRoutes } from '@/lib/pages'

/** Files of `app/` that show nothing of the content: they are rendered in every build. */
const always = ['/', '/global-not-found', '/robots.txt']

/** Address pattern of a file in `app/` that answers requests; undefined for layouts and style sheets. */
function routeOf(file: string): string | undefined {
  const [, folder = '', name] = /^(.*?)\/?([^/]+)\.tsx?$/.exec(file) ?? []
  const path = `/${folder}`.replace(/\/\([^)]*\)/g, '') || '/'
  if (name === 'page' || name === 'route') return path
  if (name === 'robots') return '/robots.txt'
  return name === 'global-not-found' ? '/global-not-found' : undefined
}

const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => ({ file: `app/${file}`, route: routeOf(file) }))
  .filter((entry): entry is { file: string; route: string } => entry.route !== undefined)

it('every route of app/ is in the table of lib/pages, so that the build knows what it is made from', () => {
  const known = [...siteRoutes.map(({ route }) => route), ...always]
  expect(routes.map(({ route }) => route).sort()).toEqual(known.sort())
})

it.each(routes.filter(({ route }) => route.includes('[')))(
  '$file takes its pages from the table',
  ({ file }) => {
    expect(readFileSync(file, 'utf8')).toMatch(/^export const generateStaticParams = \w+\.params$/m)
  },
)
