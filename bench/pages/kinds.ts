import { readdirSync } from 'node:fs'
import { relative, sep } from 'node:path'

/** Kinds of pages by their address below a locale; `isFound` tells that search engines are asked in. */
const kinds: [kind: string, address: RegExp, isFound: boolean][] = [
  ['home', /^$/, true],
  ['list', /^aktuelno\/$/, true],
  ['numbered page', /^aktuelno\/strana\/\d+\/$/, true],
  ['category', /^aktuelno\/rubrika\/[^/]+\/$/, true],
  ['category in a year', /^aktuelno\/rubrika\/[^/]+\/godina\/\d+\/$/, true],
  ['keywords', /^aktuelno\/oznake\/$/, true],
  ['keyword', /^aktuelno\/oznake\/[^/]+\/$/, true],
  ['archive', /^aktuelno\/arhiva\/$/, true],
  ['year', /^aktuelno\/arhiva\/\d+\/$/, true],
  ['month', /^aktuelno\/arhiva\/\d+\/\d+\/$/, true],
  ['article', /^aktuelno\/[^/]+\/\d+\/$/, true],
  ['search', /^pretraga\/$/, false],
  ['standing page', /^[^/]+\/$/, true],
]

/** A page to be measured. */
export interface MeasuredPage {
  kind: string
  path: string
  isFound: boolean
}

/**
 * One page of each kind in both Serbian scripts, the start page and the 404 page.
 * @param folder the export
 */
export function pagesOfEachKind(folder: string): MeasuredPage[] {
  const addresses = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'index.html')
    .map((entry) =>
      relative(folder, entry.parentPath ?? entry.path)
        .split(sep)
        .join('/'),
    )
    .map((path) => (path === '' ? '' : `${path}/`))
    .sort()
  const ofKinds = (['cir', 'lat'] as const).flatMap((segment) => {
    const own = addresses.filter((path) => path.startsWith(`${segment}/`)).map((path) => path.slice(4))
    return kinds.flatMap(([kind, address, isFound]) => {
      const path = own.find((one) => address.test(one))
      return path === undefined ? [] : [{ kind: `${kind}, ${segment}`, path: `/${segment}/${path}`, isFound }]
    })
  })
  return [
    { kind: 'start', path: '/', isFound: true },
    ...ofKinds,
    { kind: '404 page', path: '/nema/te/strane/', isFound: false },
  ]
}
