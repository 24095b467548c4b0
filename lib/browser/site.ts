/**
 * The site's own script: the only one a reader's browser gets, and every page is whole without it. It runs before the
 * first frame is painted (`blocking="render"`), so that neither the reading settings nor the kept place are seen to jump.
 */
import { applyDisplay, startDisplay } from './display'
import { preferredSegment } from './preferred-segment'
import { recall, remember } from './memory'
import { rememberPlace, restorePlace } from './place'
import { enableSharing } from './share'

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

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null
  const link = target?.closest<HTMLAnchorElement>('a[data-segment]')
  if (link) onSwitch(link, event)
}

/** Hides notices whose time has passed since the build, and their section with the last of them. */
function hideOldNotices(): void {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-until]')) {
    notice.hidden = Date.parse(notice.dataset.until ?? '') <= Date.now()
    const section = notice.parentElement
    if (section) section.hidden = !section.querySelector('[data-until]:not([hidden])')
  }
}

leaveCrossing()
applyDisplay()
hideOldNotices()
for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false
startDisplay()
restorePlace()
document.addEventListener('click', onClick)
enableSharing()
