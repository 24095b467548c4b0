/**
 * The reader's place in a page survives the switch of scripts. At the click the place is noted as a block and where it
 * stands on the screen; blocks have the same ids in every version (`lib/markdown/decorate`, cards of lists). The other
 * page takes the note out, once, and shows the same block at the same height before its first frame is painted.
 */
import { recall, remember } from './memory'

const name = 'vesnik.place'

/** Milliseconds: an older note was written for a page that never came. */
const longestWay = 20_000

/** The point of a block (0 is its top, 1 its bottom) that stands `y` pixels below the top of the window; and the part of
 *  the page above the window, for a page that has no such block. */
type Place = [id: string, point: number, y: number, above: number]

/** Address of the page that was asked for, time and fragment at the click; then the place. */
type Note = [path: string, time: number, hash: string, ...place: Place]

const longestScroll = () => document.documentElement.scrollHeight - innerHeight

/** Where the reader is: the first block that begins on the screen below `edge`, else the one that goes on there. */
export function placeBelow(edge: number): Place {
  const above = scrollY / longestScroll()
  let filling: Place = ['', 0, 0, above]
  for (const block of document.querySelectorAll('main [id]')) {
    const { top, bottom, height } = block.getBoundingClientRect()
    if (height && top >= edge && top < innerHeight) return [block.id, 0, top, above]
    if (top < edge && bottom > edge) filling = [block.id, (edge - top) / height, edge, above]
  }
  return filling
}

/** Scrolls a place to where it was. */
export function showPlace([id, point, y, above]: Place): void {
  const block = document.getElementById(id)
  const { top = 0, height = 0 } = block?.getBoundingClientRect() ?? {}
  scrollTo(0, block ? scrollY + top + height * point - y : above * longestScroll())
}

/** Notes where the reader is, for the page that a link of the switch leads to. Where nothing may be noted, the link takes
 *  along at least the fragment. */
export function rememberPlace(link: HTMLAnchorElement): void {
  // The switch itself stays at the upper edge of the screen, and nobody reads beneath it.
  const edge = Math.max(0, link.getBoundingClientRect().bottom)
  const note: Note = [link.pathname, Date.now(), location.hash, ...placeBelow(edge)]
  const isNoted = remember('sessionStorage', name, scrollY || location.hash ? JSON.stringify(note) : '')
  if (!isNoted) link.hash = location.hash
}

/** Shows the place that was noted for this page, again when late fonts or pictures have moved it, until the reader moves. */
export function restorePlace(): void {
  const text = recall('sessionStorage', name)
  remember('sessionStorage', name, '')
  const [path, time, hash, ...place] = JSON.parse(text || '[]') as Note
  // A deep link, the way back and a reload have their own place.
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (path !== location.pathname || Date.now() - time > longestWay || navigation?.type !== 'navigate') return
  let hasMoved = false
  for (const move of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(move, () => (hasMoved = true), { once: true, passive: true })
  const show = () => {
    if (!hasMoved) showPlace(place)
  }
  show()
  void document.fonts.ready.then(show)
  addEventListener('load', () => {
    show()
    // The fragment stays part of the address; set earlier, it would take the page to its own place.
    if (hash) history.replaceState(null, '', hash)
  })
}
