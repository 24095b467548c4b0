import { createHash } from 'node:crypto'
import { Agent, request } from 'node:http'
import { HEADER_RULES } from '@/tools/policy.mjs'

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** What a reader or a cache can tell from an answer. */
export interface Answer {
  status: number
  headers: Record<string, string | undefined>
  etag: string | undefined
  body: string
  length: number
}

/** Headers that every server must send alike. */
const policyHeaders = [...new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)))]
const compared = [
  ...policyHeaders.map((name) => name.toLowerCase()),
  'content-type', 'content-encoding', 'content-range', 'location', 'vary', 'allow', 'last-modified',
] // prettier-ignore

/** Sends exactly what is asked to a port of loopback: `fetch` would tidy the path and undo the compression. */
export function answerOf(
  port: number,
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: target, headers, method, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(compared.map((name) => [name, headerText(response.headers[name])])),
          etag: response.headers.etag,
          body: createHash('sha256').update(bytes).digest('hex').slice(0, 12),
          length: bytes.length,
        })
      })
    })
      .on('error', reject)
      .end()
  })
}

const headerText = (value: string | string[] | undefined) =>
  [...new Set([value ?? []].flat().join(', ').split(', '))].join(', ') || undefined

/** The part of an answer that must be equal. Texts of errors that have no page of the site are the server's own. */
export function essence({ status, headers, body }: Answer) {
  if (status === 301 || status === 302)
    return { status, location: whole(headers.location), ...security(headers) }
  if (status === 304) return { status, cache: headers['cache-control'] }
  if ([405, 412, 416].includes(status)) return { status, allow: headers.allow?.split(', ').filter(Boolean) }
  return { status, headers: { ...headers, ...(status < 300 ? {} : { 'last-modified': undefined }) }, body }
}

/** Apache writes whole addresses; a browser takes both for the same. */
const whole = (location: string | undefined) => location?.replace(/^http:\/\/127\.0\.0\.1:\d+/, '')

const security = (headers: Answer['headers']) =>
  Object.fromEntries(
    ['strict-transport-security', 'x-content-type-options', 'referrer-policy', 'permissions-policy'].map(
      (name) => [name, headers[name]],
    ),
  )
