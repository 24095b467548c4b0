/**
 * The site's own script: the only one a reader's browser gets, and every page is whole without it. It runs before the
 * first frame is painted (`blocking="render"`), so that neither the reading settings nor the kept place are seen to jump.
 */
import { applyDisplay, startDisplay } from './display'
import { preferredSegment } from './preferred-segment'
import { recall, remember } from './memory'
import { rememberPlace, restorePlace } from './place'

const memory = 'vesnik.segment'

/** `/` is only a crossing: go where this reader went last, or where the browser's languages point. */
function leaveCrossing(): void {
  if (!document.querySelector('[data-choice]')) return
  const segment = preferredSegment(recall('localStorage', memory), navigator.languages)
  if (segment) location.replace(`/${segment}/`)
}

/** A link of the switch that opens in this tab takes the reader's place along, unless it explains by its fragment why
 *  it leads elsewhere. */
function onSwitch(link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  remember('localStorage', memory, link.dataset.segment ?? '')
  if (!link.hash && !ctrlKey && !metaKey && !shiftKey) rememberPlace(link)
}

async function share(button: HTMLElement): Promise<void> {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  if (navigator.share) {
    await navigator.share({ title: document.title, url }).catch(() => undefined)
    return
  }
  await navigator.clipboard.writeText(url)
  const status = document.querySelector('[data-status]')
  if (status) status.textContent = button.dataset.done ?? ''
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null
  const link = target?.closest<HTMLAnchorElement>('a[data-segment]')
  if (link) onSwitch(link, event)
  const button = target?.closest<HTMLElement>('[data-action]')
  if (button?.dataset.action === 'print') print()
  if (button?.dataset.action === 'share') void share(button)
}

leaveCrossing()
applyDisplay()
for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false
startDisplay()
restorePlace()
document.addEventListener('click', onClick)
