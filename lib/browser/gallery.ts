/**
 * The script of pages with a gallery: a picture opens large on the page instead of leading away from it. Left and
 * right, Home and End choose another, so does a finger drawn to the side; Esc or a click beside the picture closes, and
 * focus is on the picture last seen.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-viewer]')
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-gallery] a')]
let shown = 0

function show(index: number): void {
  shown = (index + links.length) % links.length
  const link = links[shown]
  const picture = link?.firstElementChild?.cloneNode(true)
  const box = dialog?.querySelector('figure')
  if (!link || !box || !(picture instanceof Element)) return
  for (const part of [picture, ...picture.children]) {
    part.setAttribute('sizes', '100vw')
    part.removeAttribute('loading')
  }
  const caption = link.nextElementSibling?.cloneNode(true)
  box.replaceChildren(picture, ...(caption ? [caption] : []))
  const count = dialog?.querySelector<HTMLElement>('[data-count]')
  if (count) count.textContent = (count.dataset.count ?? '').replace('#', String(shown + 1))
}

function onKey(event: KeyboardEvent): void {
  const target = { ArrowLeft: shown - 1, ArrowRight: shown + 1, Home: 0, End: -1 }[event.key]
  if (target === undefined) return
  event.preventDefault()
  show(target)
}

/** Where a finger came down, unless a second one joined it: then the picture is being enlarged. */
let start: Touch | undefined

/** A finger that goes further to the side than up or down, and so far, turns the page. */
const SWIPE = 40

function onTouch({ type, touches, changedTouches }: TouchEvent): void {
  if (type === 'touchstart') start = touches.length === 1 ? touches[0] : undefined
  const [end] = changedTouches
  if (type !== 'touchend' || !start || !end || links.length < 2 || visualViewport?.scale !== 1) return
  const [aside, down] = [end.clientX - start.clientX, end.clientY - start.clientY]
  start = undefined
  if (Math.abs(aside) > Math.max(SWIPE, 2 * Math.abs(down))) show(shown - Math.sign(aside))
}

for (const [index, link] of links.entries())
  link.addEventListener('click', (event) => {
    // A reader who asks for a new tab or a download gets it.
    if (!dialog || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    show(index)
    dialog.showModal()
  })

dialog?.addEventListener('keydown', onKey)
for (const type of ['touchstart', 'touchend'] as const)
  dialog?.addEventListener(type, onTouch, { passive: true })
dialog?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null
  if (button?.dataset.go) show(shown + Number(button.dataset.go))
  else if (button || target === dialog) dialog.close()
})
dialog?.addEventListener('close', () => links[shown]?.focus())
