import { attribute, type Element } from '../../tools/export/html-tree'
import { elementsOf, type Export, type Page } from './read-export'

/** An address in a page, and the element that holds it. */
export interface Reference {
  element: Element
  url: string
}

const ATTRIBUTES = ['href', 'src', 'srcset', 'poster', 'action', 'data', 'content']
/** Metadata whose value is an address. */
const ADDRESS_META = /^(og:(url|(image|video|audio)(:(secure_)?url)?)|twitter:image)$/

function urlsIn(element: Element, name: string): string[] {
  const value = attribute(element, name)
  if (value === undefined) return []
  if (name === 'srcset') return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')
  const meta = attribute(element, 'property') ?? attribute(element, 'name') ?? ''
  if (name === 'content') return ADDRESS_META.test(meta) ? [value] : []
  return [value]
}

const references = new WeakMap<Page, Reference[]>()

/** Every address in a page, as written. */
export function referencesOf(page: Page): Reference[] {
  const known = references.get(page) ?? findReferences(page)
  references.set(page, known)
  return known
}

function findReferences(page: Page): Reference[] {
  return elementsOf(page.document).flatMap((element) =>
    ATTRIBUTES.flatMap((name) => urlsIn(element, name)).map((url) => ({ element, url })),
  )
}

/** An address of a page as path and fragment on this site, undefined when it leads elsewhere. */
export function ownTarget(
  url: string,
  from: string,
  origin: string,
): { path: string; id: string } | undefined {
  const target = new URL(url, origin + from)
  if (target.origin !== origin) return undefined
  return { path: decodeURIComponent(target.pathname), id: decodeURIComponent(target.hash.slice(1)) }
}

/** What is wrong with a target on this site, undefined when it is there. */
export function missingTarget(
  { files, pageAt }: Pick<Export, 'files' | 'pageAt'>,
  path: string,
  id: string,
): string | undefined {
  const target = pageAt(path)
  if (!target) return !path.endsWith('/') && files.has(path) ? undefined : `${path} does not exist`
  if (!id || elementsOf(target.document).some((element) => attribute(element, 'id') === id)) return undefined
  return `${path} has no #${id}`
}
