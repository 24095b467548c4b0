import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal'

/** Names under which a browser on this machine reaches the server. */
export function ownHosts(port: number): ReadonlySet<string> {
  return new Set([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
}

/** Another name for this address would let a page of another site speak to it (DNS rebinding).
 *  @throws {Refusal} */
export function requireOwnHost({ headers }: IncomingMessage, hosts: ReadonlySet<string>): void {
  if (!headers.host || !hosts.has(headers.host.toLowerCase()))
    throw new Refusal(421, 'Уредник се отвара само на овом рачунару, на адреси исписаној при покретању.')
}

/** A page of another site may neither read nor write. @throws {Refusal} */
export function requireOwnOrigin({ headers, method }: IncomingMessage): void {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  const isForeign = origin !== undefined ? origin !== `http://${host}` : method !== 'GET' && method !== 'HEAD'
  if (isForeign || site === 'cross-site' || site === 'same-site')
    throw new Refusal(403, 'Захтев није дошао са стране уредника.')
}

/** Only the page that this start of the bridge has served knows its key. @throws {Refusal} */
export function requireToken({ headers }: IncomingMessage, token: string): void {
  const given = Buffer.from(headers.authorization?.replace(/^token /i, '') ?? '')
  const own = Buffer.from(token)
  if (given.length !== own.length || !timingSafeEqual(given, own))
    throw new Refusal(401, 'Уредник је у међувремену поново покренут. Освежите страну (F5).')
}
