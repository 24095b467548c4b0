import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/* What one build hands to the framework: which pages to render, and the data of each. Written by the planning step
 * (tools/export/plan), read while pages are rendered. In development and in tests there is no plan, and data are made
 * on the spot. */

/** Route parameters as the framework gives them: texts, or lists for `[[...catchAll]]`. */
export type Params = Record<string, string | string[] | undefined>

/** Absolute path of the plan's folder while a planned build renders, else undefined. */
export function planFolder(): string | undefined {
  const folder = process.env.VESNIK_PLAN
  return folder ? path.resolve(/* turbopackIgnore: true */ process.cwd(), folder) : undefined
}

/** Refuses to go on while a planned build renders: content and clock are read only by the data functions of lib/pages,
 *  so that every input of a page is known before it is rendered.
 *  @throws Error in a planned build */
export function requireNoPlan(what: string): void {
  if (planFolder() === undefined) return
  throw new Error(
    `${what} was asked for while a page was rendered. Pages render only from the data that lib/pages gives them: see docs/decisions/0020.`,
  )
}

/** File of a page below the export folder.
 *  @example exportFile('/[locale]/aktuelno/[[...page]]', { locale: 'cir', page: ['strana', '1'] })
 *  // 'cir/aktuelno/strana/1/index.html'
 *  @example exportFile('/[locale]/feed.xml', { locale: 'cir' }) // 'cir/feed.xml' */
export function exportFile(route: string, params: Params): string {
  const parts = route.split('/').flatMap((part) => {
    const name = /^\[+(?:\.\.\.)?([^\]]+)\]+$/.exec(part)?.[1]
    return name === undefined ? [part] : (params[name] ?? [])
  })
  const address = parts.filter((part) => part !== '').join('/')
  return isFileRoute(route) ? address : `${address}${address && '/'}index.html`
}

/** Whether a route answers with a file of its own name (`/[locale]/feed.xml`) and not with a page. */
export function isFileRoute(route: string): boolean {
  return /[^.\]]\.[a-z]+$/.test(route)
}

/** Path of a page's data below the plan's folder. */
export function dataFile(file: string): string {
  const name = createHash('sha256').update(file).digest('hex').slice(0, 32)
  return `data/${name.slice(0, 2)}/${name.slice(2)}.json`
}

const known = new Map<string, unknown>()

/** A file of the plan, parsed; undefined when there is none. The same file is asked for twice (metadata, page), so the
 *  last ones are kept. */
export function readPlanned<T>(folder: string, file: string): T | undefined {
  const full = path.join(folder, file)
  if (known.has(full)) return known.get(full) as T
  let value: unknown
  try {
    value = JSON.parse(readFileSync(full, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  if (known.size > 64) known.clear()
  known.set(full, value)
  return value as T | undefined
}
