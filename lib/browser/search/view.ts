import { formatDate } from '../../date/format-date'
import type { Narrowed } from '../../search/facets'
import type { Hit } from '../../search/find'
import type { CardFile } from '../../search/format'
import { highlight } from '../../search/highlight'
import type { Search } from './address'

/** An element of the search page by its name in `components/search`. */
export function part<Kind extends HTMLElement>(name: string): Kind {
  const element = document.querySelector<Kind>(`[data-search=${name}]`)
  if (!element) throw new Error(`The page has no ${name}`)
  return element
}

/** A text of the page in the reader's script, `%` replaced. */
export function text(name: string, value = ''): string {
  return document.querySelector(`[data-text=${name}]`)?.textContent.replace('%', value) ?? ''
}

/** „Пронађене су 3 вести.” with the number's own form of the words. */
export function countText(count: number): string {
  const { lang } = document.documentElement
  return text(new Intl.PluralRules(lang).select(count), count.toLocaleString(lang))
}

/** Shows or hides parts of the page. The focus of a part that goes passes to the words: it must not be lost. */
export function show(parts: Record<string, boolean>): void {
  for (const [name, isShown] of Object.entries(parts)) {
    const element = part(name)
    const hadFocus = !isShown && element.contains(document.activeElement)
    element.hidden = !isShown
    if (hadFocus) part('words').focus()
  }
}

/** Sets a text that is read out when it changes. */
export function say(name: 'status' | 'note', message: string): void {
  const element = part(name)
  if (element.textContent !== message) element.textContent = message
  element.hidden = !message
}

/** Numbers of results beside the choices of both filters. What has none cannot be chosen. */
export function showCounts({ categories, years }: Narrowed, search: Search): void {
  count('rubrika', categories, search.category)
  count('godina', years, search.year)
  show({ clear: Boolean(search.category || search.year) })
}

function count(name: string, counts: Map<string, number>, chosen: string): void {
  for (const option of part('form').querySelectorAll<HTMLOptionElement>(`[name=${name}] option`)) {
    if (!option.value) continue
    const number = counts.get(option.value) ?? 0
    option.textContent = `${labelOf(option)} (${number})`
    option.disabled = number === 0 && option.value !== chosen
  }
}

function labelOf(option: HTMLOptionElement): string {
  return (option.dataset.label ??= option.text)
}

/** A result in the look of the page's pattern. */
export function resultOf(
  hit: Hit,
  [path, date, title, summary]: CardFile[string],
  words: Set<string>,
): HTMLElement {
  const result = part('pattern').cloneNode(true) as HTMLElement
  result.hidden = false
  delete result.dataset.search
  const fill = (name: string, ...content: (string | Node)[]) => {
    const element = result.querySelector<HTMLElement>(`[data-part=${name}]`)
    element?.replaceChildren(...content)
    return element
  }
  const option = part('form').querySelector<HTMLOptionElement>(`option[value=${CSS.escape(hit.category)}]`)
  fill('category', option ? labelOf(option) : '')
  fill('title', ...marked(title, words))?.setAttribute('href', path)
  fill('summary', ...marked(summary, words))
  fill('date', ...(date ? [dayOf(date)] : []))
  return result
}

/** A `<time>` is made here, since one in the page's pattern would have no day yet. */
function dayOf(date: string): HTMLTimeElement {
  const time = document.createElement('time')
  time.dateTime = date
  const { lang } = document.documentElement
  time.textContent = formatDate(date, lang as Parameters<typeof formatDate>[1])
  return time
}

function marked(line: string, words: Set<string>): (string | Node)[] {
  return highlight(line, words).map(({ text, isMarked }) => {
    if (!isMarked) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}
