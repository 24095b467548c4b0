import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'

/* What the two hosts make of `_headers` and `_redirects`: Netlify by its own reader, Cloudflare Pages by its published
 * rules (developers.cloudflare.com/pages/configuration). */

/** Headers of an address, by their names in small letters. */
export type HeadersAt = (address: string) => Record<string, string>
/** Where an old address leads; undefined when it leads nowhere. */
export type RedirectAt = (address: string, query: string) => { status: number; to: string } | undefined

/** How a host reads the two files; `faults` are what it would refuse or leave out. */
export interface PagesHost {
  headersAt: HeadersAt
  redirectAt: RedirectAt
  faults: string[]
}

/** Netlify: the later of two rules that say the same header wins; a redirect may ask for a query. */
export async function netlify(work: string, headersText: string, redirectsText: string): Promise<PagesHost> {
  const [headersFile, redirectsFile] = ['_headers', '_redirects'].map((name) => path.join(work, `netlify${name}`)) as [string, string]
  writeFileSync(headersFile, headersText)
  writeFileSync(redirectsFile, redirectsText)
  const common = { configRedirects: [], configHeaders: [], netlifyConfigPath: undefined, minimal: false }
  const read = await parseAllHeaders({ ...common, headersFiles: [headersFile] })
  const led = await parseAllRedirects({ ...common, redirectsFiles: [redirectsFile] })
  const headers = read.headers as { forRegExp: RegExp; values: Record<string, string> }[]
  const redirects = led.redirects as { from: string; to: string; status: number; force: boolean; query: Record<string, string> }[]
  return {
    faults: [...read.errors, ...led.errors].map(String),
    headersAt: (address) => {
      const own = { 'cache-control': 'public, max-age=0, must-revalidate' }
      const found = headers.filter(({ forRegExp }) => forRegExp.test(address)).map(({ values }) => small(values))
      return Object.assign(own, ...found) as Record<string, string>
    },
    redirectAt: (address, query) => {
      const given = new URLSearchParams(query)
      const isAsked = (wanted: Record<string, string>) =>
        Object.entries(wanted).every(([name, value]) => given.get(name) === value)
      const rule = redirects.find((one) => one.from.replace(/\/$/, '') === address.replace(/\/$/, '') && isAsked(one.query))
      return rule?.force ? { status: rule.status, to: rule.to } : undefined
    },
  }
} // prettier-ignore

const small = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]))

interface CloudflareRule {
  place: string
  set: [string, string][]
  unset: string[]
}

/** Cloudflare Pages: values of several rules are joined, unless a rule takes the earlier one off with an exclamation mark. */
export function cloudflare(headersText: string, redirectsText: string): PagesHost {
  const rules: CloudflareRule[] = []
  const faults: string[] = []
  for (const line of linesOf(headersText)) {
    if (line.length > 2000) faults.push(`too long: ${line.slice(0, 40)}`)
    const rule = rules.at(-1)
    const [, name = '', value = ''] = /^([^:]+):\s*(.+)$/.exec(line) ?? []
    if (line.startsWith('/')) rules.push({ place: line, set: [], unset: [] })
    else if (rule && line.startsWith('! ')) rule.unset.push(line.slice(2).toLowerCase())
    else if (rule && name) rule.set.push([name.toLowerCase(), value])
    else faults.push(`not understood: ${line}`)
  }
  if (rules.length > 100) faults.push(`${rules.length} rules of headers, at most 100`)
  faults.push(...rules.filter(({ place }) => place.split('*').length > 2).map(({ place }) => `two splats: ${place}`))
  const redirects = linesOf(redirectsText).map((line) => {
    const [from = '', to = '', status = '302', ...rest] = line.split(/\s+/)
    if (rest.length > 0 || !/^(?:301|302|303|307|308)$/.test(status)) faults.push(`not understood: ${line}`)
    if (line.length > 1000) faults.push(`too long: ${line.slice(0, 40)}`)
    return { from, to, status: Number(status) }
  })
  if (redirects.length > 2000) faults.push(`${redirects.length} redirects, at most 2000`)
  return {
    faults,
    headersAt: (address) => {
      const sent: Record<string, string> = {}
      for (const { place, set, unset } of rules) {
        if (!placeFits(place, address)) continue
        for (const name of unset) delete sent[name]
        for (const [name, value] of set) sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`
      }
      return sent
    },
    redirectAt: (address) => {
      const rule = redirects.find(({ from }) => from === address)
      return rule && { status: rule.status, to: rule.to }
    },
  }
} // prettier-ignore

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

function placeFits(place: string, address: string): boolean {
  const parts = place.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(address)
}
