/**
 * The program of the search page, and of no other. It keeps the words and filters in the address, so that a search
 * can be shared and gone back to, and never moves the focus by itself.
 */
import { narrow } from '../../search/facets'
import { find, type Found, type Hit } from '../../search/find'
import { cardPath, type CardFile } from '../../search/format'
import { entry, fillForm, readAddress, readForm, remember, writeAddress, type Search } from './address'
import { fromOneState, Gone, load } from './load'
import { countText, part, resultOf, say, show, showCounts, text } from './view'

/** Results shown at once. */
const STEP = 10
/** Milliseconds of rest after which words that are being typed are looked for. */
const REST = 250
/** Milliseconds after which a slow search says that it is still at work. */
const PATIENCE = 600

const form = part<HTMLFormElement>('form')
const list = part('results')
const language = document.documentElement.lang === 'en' ? 'en' : 'sr'
const title = document.title
/** Number of the latest search: answers to earlier ones come too late. */
let latest = 0

async function cardsOf(hits: readonly Hit[]): Promise<(CardFile[string] | undefined)[]> {
  const files = hits.map(({ id }) => load(cardPath(location.pathname, id)) as Promise<CardFile>)
  return (await Promise.all(files)).map((cards, at) => cards[hits[at]?.id ?? ''])
}

/**
 * Results from one place of the list to another, as elements.
 * @param again whether what has no card is left out, and not taken as a sign that the index is an old one
 * @throws {Gone}
 */
async function resultsOf(hits: readonly Hit[], { words }: Found, again = false): Promise<HTMLElement[]> {
  const cards = await cardsOf(hits)
  return hits.flatMap((hit, at) => {
    const card = cards[at]
    if (!card && !again) throw new Gone(String(hit.id))
    return card ? [resultOf(hit, card, words)] : []
  })
}

function noteOf({ hits, isPartial, replaced }: Found): string {
  if (hits.length === 0) return ''
  if (isPartial) return text('some')
  return replaced.length > 0 ? text('similar', replaced.join(', ')) : ''
}

/** Nothing was asked for, or nothing that can be looked for: the page as it is without a search. */
function showStart(search: Search): void {
  list.replaceChildren(part('pattern'))
  say('status', search.query.trim() ? text('tooShort') : '')
  say('note', '')
  show({ filters: false, results: false, more: false, advice: false, retry: false, browse: true })
}

async function showFound(
  found: Found,
  search: Search,
  isLatest: () => boolean,
  again: boolean,
): Promise<void> {
  const narrowed = narrow(found.hits, search)
  const { hits } = narrowed
  const shown = Math.max(STEP, entry().shown ?? 0)
  const results = await resultsOf(hits.slice(0, shown), found, again)
  if (!isLatest()) return
  const isFound = found.hits.length > 0
  list.replaceChildren(part('pattern'), ...results)
  showCounts(narrowed, search)
  show({
    filters: isFound,
    results: hits.length > 0,
    more: hits.length > shown,
    advice: !isFound,
    retry: false,
    browse: !isFound,
  })
  say('note', noteOf(found))
  say('status', hits.length > 0 ? countText(hits.length) : text(isFound ? 'filtered' : 'none'))
  part('more').onclick = () => void showMore(hits, found, isLatest)
}

/** The next results; the reader, who asked for them, is led to the first one. */
async function showMore(hits: readonly Hit[], found: Found, isLatest: () => boolean): Promise<void> {
  const before = list.children.length - 1
  const results = await resultsOf(hits.slice(before, before + STEP), found).catch((error: Error) => error)
  if (!isLatest()) return
  if (results instanceof Gone) {
    // The whole list is made anew, from what is there now.
    remember({ shown: before + STEP })
    return run()
  }
  if (results instanceof Error) return showFailure(true)
  list.append(...results)
  remember({ shown: before + STEP })
  show({ more: hits.length > before + STEP })
  results[0]?.querySelector('a')?.focus()
}

/** Says that something did not arrive; results of another search are no answer, those that are there stay. */
function showFailure(isMore = false): void {
  say('status', text('failed'))
  say('note', '')
  show({ retry: true, more: false, browse: !isMore })
  if (!isMore) show({ filters: false, results: false, advice: false })
}

/** Looks for what the address says. */
async function run(): Promise<void> {
  const number = ++latest
  const isLatest = () => number === latest
  const search = readAddress()
  const query = search.query.trim()
  document.title = query ? `${query} – ${title}` : title
  keepInSwitch()
  const slow = setTimeout(() => isLatest() && say('status', text('loading')), PATIENCE)
  try {
    await fromOneState(async (again) => {
      const found = await find(search.query, language, load)
      if (!isLatest()) return
      if (found) await showFound(found, search, isLatest, again)
      else showStart(search)
    })
  } catch {
    if (isLatest()) showFailure()
  } finally {
    clearTimeout(slow)
  }
}

/** The same search in the other script or language. */
function keepInSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-segment]'))
    if (link.pathname.endsWith('/pretraga/')) link.search = location.search
}

function go(search: Search, typing = false): void {
  writeAddress(search, typing)
  void run()
}

let rest: ReturnType<typeof setTimeout> | undefined

function listen(): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(rest)
    // A keyboard on the screen would hide the results.
    if (matchMedia('(pointer: coarse)').matches) (document.activeElement as HTMLElement | null)?.blur()
    go(readForm(form))
  })
  form.addEventListener('input', (event) => {
    clearTimeout(rest)
    if (event.target instanceof HTMLSelectElement) go(readForm(form))
    else rest = setTimeout(() => go(readForm(form), true), REST)
  })
  part('clear').addEventListener('click', (event) => {
    event.preventDefault()
    const search = { ...readForm(form), category: '', year: '' }
    fillForm(form, search)
    go(search)
  })
  part('retry').addEventListener('click', () => void run())
  addEventListener('popstate', () => {
    fillForm(form, readAddress())
    void run()
  })
  addEventListener('pagehide', () => remember({ top: scrollY }))
}

/** A reader who comes back finds the results, and the place among them, as they were. */
async function start(): Promise<void> {
  const { top } = entry()
  fillForm(form, readAddress())
  listen()
  await run()
  if (top) scrollTo(0, top)
}

void start()
