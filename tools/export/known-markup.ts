import { attribute, isElement, textOf, type ChildNode, type Element } from './html-tree'

/**
 * What happens to a node of an exported page. Only what is known is kept or removed; anything else is
 * a reason to stop, because a new version of the framework may have put something there that pages need.
 */
export type Verdict = 'keep' | 'remove' | { unknown: string }

const FRAMEWORK_FILES = '/_next/static/'
const OWN_MODULES = '/_v/'
/** The module of every page. */
const EVERYWHERE = ['site']
/** First words of the inline scripts of the framework: the page's data for hydration and the start of the bundler. */
const FRAMEWORK_INLINE = [
  '(self.__next_f=self.__next_f||[]).push(',
  'self.__next_f.push(',
  '(globalThis["TURBOPACK"]',
]
/** Id of the script that starts hydration. */
const START_SCRIPT = '_R_'
const PAGE_LINKS = new Set(
  'stylesheet canonical alternate icon apple-touch-icon manifest license author prev next search'.split(' '),
)
const PRELOADED_TYPES = new Set(['font', 'image', 'style'])
/** Contents of comments with which React marks a boundary whose content came later or not at all. */
const UNFINISHED_BOUNDARY = new Set(['$?', '$!', '$~'])
const LATE_CONTENT_ID = /^[BPS]:/

const unknown = (what: string): Verdict => ({ unknown: what })

/** Whether an address is that of a module of this name: `/_v/site.<hash>.js`. */
const isModule = (address: string, names: readonly string[]): boolean =>
  names.some((name) => address.startsWith(`${OWN_MODULES}${name}.`) && address.endsWith('.js'))

function judgeScript(element: Element, modules: readonly string[]): Verdict {
  const [source, type, text] = [attribute(element, 'src'), attribute(element, 'type'), textOf(element)]
  if (source?.startsWith(FRAMEWORK_FILES) && source.endsWith('.js')) return 'remove'
  const blocking = attribute(element, 'blocking') ?? 'render'
  if (blocking !== 'render') return unknown(`a script that blocks ${blocking}`)
  if (type === 'module' && source !== undefined && isModule(source, modules))
    return text === '' ? 'keep' : unknown('a module with text')
  if (source !== undefined) return unknown(`the script ${source}`)
  if (type === 'application/ld+json') return 'keep'
  if (type === undefined && FRAMEWORK_INLINE.some((start) => text.startsWith(start))) return 'remove'
  return unknown(`an inline script: ${text.slice(0, 80)}`)
}

function judgeLink(element: Element, modules: readonly string[]): Verdict {
  const [rel = '', kind, target = ''] = ['rel', 'as', 'href'].map((name) => attribute(element, name))
  if (PAGE_LINKS.has(rel)) return 'keep'
  if (rel === 'modulepreload' && isModule(target, modules)) return 'keep'
  if (rel === 'preload' && kind === 'script' && target.startsWith(FRAMEWORK_FILES)) return 'remove'
  if (rel === 'preload' && kind !== undefined && PRELOADED_TYPES.has(kind)) return 'keep'
  if (rel === 'expect' && target === `#${START_SCRIPT}`) return 'remove'
  return unknown(`<link rel="${rel}" as="${kind ?? ''}" href="${target}">`)
}

function forbiddenAttribute(element: Element): string | undefined {
  for (const { name, value } of element.attrs) {
    if (name.startsWith('on')) return `an inline event handler: ${name} on <${element.tagName}>`
    if (name === 'style')
      return `an inline style, which the security policy blocks: <${element.tagName} style="${value}">`
    if (/^\s*javascript:/i.test(value)) return `a script as an address: ${name} of <${element.tagName}>`
  }
  return undefined
}

/** The framework leaves an empty hidden box at the start of the body, where it would put late metadata. */
function isEmptyBox(element: Element): boolean {
  const empty = element.childNodes.every((child) => child.nodeName === '#comment')
  return empty && element.attrs.length === 1 && attribute(element, 'hidden') !== undefined
}

function judgeElement(element: Element, modules: readonly string[]): Verdict {
  const forbidden = forbiddenAttribute(element)
  if (forbidden) return unknown(forbidden)
  if (LATE_CONTENT_ID.test(attribute(element, 'id') ?? ''))
    return unknown(
      `content that only a script would show (<${element.tagName} id="${attribute(element, 'id')}">): no Suspense on reading pages`,
    )
  switch (element.tagName) {
    case 'script':
      return judgeScript(element, modules)
    case 'link':
      return judgeLink(element, modules)
    case 'style':
      return unknown('a <style> element, which the security policy blocks')
    case 'template':
      return unknown('a <template>')
    case 'meta':
      return attribute(element, 'http-equiv') === undefined
        ? 'keep'
        : unknown(`<meta http-equiv="${attribute(element, 'http-equiv')}">`)
    case 'div':
      return isEmptyBox(element) ? 'remove' : 'keep'
    default:
      return 'keep'
  }
}

/**
 * What happens to this node when the page is made light.
 * @param modules names of the modules that this page may load besides the one of every page
 */
export function judge(node: ChildNode, modules: readonly string[]): Verdict {
  if (node.nodeName === '#comment') {
    const { data } = node as { data: string }
    return UNFINISHED_BOUNDARY.has(data)
      ? unknown(`an unfinished boundary (<!--${data}-->): no Suspense on reading pages`)
      : 'remove'
  }
  return isElement(node) ? judgeElement(node, [...EVERYWHERE, ...modules]) : 'keep'
}
