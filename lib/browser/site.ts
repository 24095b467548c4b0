/**
 * The site's own script: the only one a reader's browser gets. Every page is whole without it. It remembers the
 * chosen script for `/`, keeps the `#fragment` when the script is switched, and shows the print and share buttons.
 */
import { preferredSegment } from './preferred-segment'

const memory = 'vesnik.segment'

/** Storage may be forbidden (private windows, embedded pages): then nothing is remembered. */
function recall(): string | null {
  try {
    return localStorage.getItem(memory)
  } catch {
    return null
  }
}

function remember(segment: string): void {
  try {
    localStorage.setItem(memory, segment)
  } catch {
    // Nothing to do: the link works all the same.
  }
}

/** `/` is only a crossing: go where this reader went last, or where the browser's languages point. */
function leaveCrossing(): void {
  if (!document.querySelector('[data-choice]')) return
  const segment = preferredSegment(recall(), navigator.languages)
  if (segment) location.replace(`/${segment}/`)
}

function onSwitch(link: HTMLAnchorElement): void {
  remember(link.dataset.segment ?? '')
  if (!link.hash && location.hash) link.hash = location.hash
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
  if (link) onSwitch(link)
  const button = target?.closest<HTMLElement>('[data-action]')
  if (button?.dataset.action === 'print') print()
  if (button?.dataset.action === 'share') void share(button)
}

leaveCrossing()
document.addEventListener('click', onClick)
for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false
