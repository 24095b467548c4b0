/** What an address of the old site tells: its path, and what that path says of language and number. */
export interface OldAddress {
  path: string
  language: 'sr' | 'en' | undefined
  id: number | undefined
}

const NUMBER = /^\d{1,9}$/

/** Reads an address of the old site, whole or only its path.
 *  @returns undefined when it is no address
 *  @example oldAddress('https://kirs.gov.rs/cir/aktuelno/poseta/4693')
 *  // { path: '/cir/aktuelno/poseta/4693', language: 'sr', id: 4693 } */
export function oldAddress(address: string): OldAddress | undefined {
  if (!URL.canParse(address, 'http://old.invalid')) return undefined
  const { pathname } = new URL(address, 'http://old.invalid')
  const parts = pathname.split('/').filter(Boolean)
  if (parts.length === 0) return undefined
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  return {
    path: `/${parts.join('/')}`,
    language: /^(?:eng?|english)$/.test(first)
      ? 'en'
      : /^(?:cir|lat|media|sr)/.test(first)
        ? 'sr'
        : undefined,
    // A lone number is a page of a list or a year; the number of an item stands behind its name.
    id: parts.length > 1 && NUMBER.test(last) ? Number(last) : undefined,
  }
}
