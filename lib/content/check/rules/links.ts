import { fileAddress, sitePath, type Addresses } from '../addresses'
import { bodyReferences, type Reference } from '../body-references'
import type { Content, ContentFile } from '../content-files'
import { isPublished } from '../list-addresses'
import { errorAt, warningAt, type Fault, type Faults } from '../fault'
import { nearest, perhaps } from '../suggest'

/** Addresses of links and pictures in bodies: allowed schemes, nothing relative, nothing dead. */
export function* linkFaults(file: ContentFile, content: Content, addresses: Addresses): Faults {
  for (const reference of bodyReferences(file)) {
    const fault =
      reference.kind === 'image'
        ? imageFault(file, reference)
        : linkFault(file, reference, addresses, content)
    if (fault) yield fault
  }
}

function imageFault({ source }: ContentFile, { url, alt, offset }: Reference): Fault | undefined {
  if (!/^\/(?!\/)/.test(url)) return errorAt(source, offset, 'image-external', { url })
  if (alt?.trim() === '') return errorAt(source, offset, 'image-without-alt', { file: url })
  return undefined
}

function linkFault(
  { source }: ContentFile,
  reference: Reference,
  addresses: Addresses,
  content: Content,
): Fault | undefined {
  const { url, offset } = reference
  const at = (code: 'link-empty' | 'link-scheme' | 'link-relative') => errorAt(source, offset, code, { url })
  if (url.trim() === '') return at('link-empty')
  // Browsers skip control characters and spaces in a scheme: `java&#9;script:`.
  const scheme = /^[^/?#]*?:/.exec(url.replace(/[\s\p{Cc}\p{Cf}]+/gu, ''))?.[0].toLowerCase()
  if (scheme) return isAllowedScheme(scheme, url) ? undefined : at('link-scheme')
  if (url.startsWith('#')) return undefined
  if (/^[/\\]{2}|^\\|^\/\\/.test(url)) return at('link-scheme')
  if (!url.startsWith('/')) return at('link-relative')
  return siteLinkFault(source, reference, addresses, content)
}

function isAllowedScheme(scheme: string, url: string): boolean {
  if (scheme === 'http:' || scheme === 'https:')
    return /^https?:\/\/[^/\\]/i.test(url) && URL.canParse(url) && !hasName(new URL(url))
  return ['mailto:', 'tel:', 'lat:', 'cir:'].includes(scheme)
}

/** `https://kirs.gov.rs@example.rs/` leads to example.rs and looks as if it led elsewhere. */
function hasName({ username, password }: URL): boolean {
  return username !== '' || password !== ''
}

/** A link within the site; files of public/ are another rule's matter. */
function siteLinkFault(
  source: ContentFile['source'],
  { url, offset }: Reference,
  { live, articleById }: Addresses,
  { now, publicFiles }: Content,
): Fault | undefined {
  const path = sitePath(url)
  if (/^\/(?:images|files)\//.test(path) || publicFiles.has(path)) return undefined
  const target = live.get(path)
  if (target === undefined) {
    return errorAt(source, offset, 'link-dead', {
      url,
      suggestion: perhaps(suggestion(path, live, articleById)),
    })
  }
  if (target !== 'site' && !isPublished(target, now))
    return warningAt(source, offset, 'link-unpublished', { url })
  return undefined
}

/** The article with the same number, or a page or list with nearly the same address. */
function suggestion(
  path: string,
  live: Addresses['live'],
  articleById: Addresses['articleById'],
): string | undefined {
  const [, segment, id] = /^(?:\/(cir|lat|eng))?\/.*?(\d+)\/$/.exec(path) ?? []
  const article = id === undefined ? undefined : articleById.get(id)
  if (article) return fileAddress(article, segment === 'lat' ? 'sr-Latn' : 'sr-Cyrl')
  const others = [...live]
    .filter(([, target]) => target === 'site' || target.kind !== 'Article')
    .map(([address]) => address)
  return nearest(path, others)
}
