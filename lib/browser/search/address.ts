import type { Filters } from '../../search/facets'

/** What is searched for: all of it stands in the address. */
export interface Search extends Filters {
  query: string
}

/** Names in the address, as the form sends them. */
const names = { query: 'q', category: 'rubrika', year: 'godina' } as const
const fields = Object.keys(names) as (keyof Search)[]

function searchFrom(get: (name: string) => unknown): Search {
  const search = { query: '', category: '', year: '' }
  for (const field of fields) search[field] = String(get(names[field]) ?? '')
  return search
}

/** The search in the address of the page. */
export function readAddress(): Search {
  const given = new URLSearchParams(location.search)
  return searchFrom((name) => given.get(name))
}

/** The search in the form. */
export function readForm(form: HTMLFormElement): Search {
  const given = new FormData(form)
  return searchFrom((name) => given.get(name))
}

/** Puts a search into the form. */
export function fillForm(form: HTMLFormElement, search: Search): void {
  for (const field of fields) {
    const control = form.elements.namedItem(names[field]) as HTMLInputElement | HTMLSelectElement
    // What the reader is typing is left alone.
    if (control.value !== search[field]) control.value = search[field]
  }
}

/** What belongs to one entry of the browser's history. */
export interface Entry {
  /** Number of results that were shown. */
  shown?: number
  /** Where the reader was on the page. */
  top?: number
  /** Whether the words were still being typed: the next ones take their place. */
  typing?: boolean
}

/** The current entry's own part of the history. */
export const entry = (): Entry => (history.state as Entry | null) ?? {}

/** Remembers something of the current entry. */
export const remember = (more: Entry): void => history.replaceState({ ...entry(), ...more }, '')

/**
 * Puts a search into the address. A finished search is an entry of its own to go back to; words on their way to it
 * are not.
 */
export function writeAddress(search: Search, typing: boolean): void {
  const given = new URLSearchParams()
  for (const field of fields) if (search[field].trim()) given.set(names[field], search[field].trim())
  const asked = given.toString()
  const address = location.pathname + (asked && `?${asked}`)
  if (address === location.pathname + location.search) return remember({ typing })
  if (typing && entry().typing) history.replaceState({ typing }, '', address)
  else history.pushState({ typing }, '', address)
}
