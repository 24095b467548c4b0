import type { Doubt } from './marks'

/** List of the words worth a look, each with its reason and the mark that changes it, ready to be copied. */
export function wordList(
  document: Document,
  doubts: readonly Doubt[],
  isOpen: boolean,
  say: (cyrillic: string) => string,
): HTMLElement {
  const open = doubts.filter((doubt) => doubt.isOpen).length
  const details = document.createElement('details')
  details.open = isOpen
  const summary = document.createElement('summary')
  summary.textContent =
    doubts.length === 0 ? say('Нема речи за проверу') : `${say('Речи за проверу')}: ${doubts.length}`
  if (open > 0) summary.className = 'ima-sumnji'
  const list = document.createElement('ul')
  list.append(...doubts.map((doubt, index) => wordItem(document, doubt, index, say)))
  details.append(summary, list)
  return details
}

function wordItem(
  document: Document,
  doubt: Doubt,
  index: number,
  say: (cyrillic: string) => string,
): HTMLElement {
  const item = document.createElement('li')
  item.dataset.stavka = String(index)
  const words = document.createElement('strong')
  words.textContent = doubt.source === doubt.result ? doubt.source : `${doubt.source} → ${doubt.result}`
  const reason = document.createElement('span')
  reason.textContent = say(doubt.reason)
  const copy = document.createElement('button')
  copy.type = 'button'
  copy.title = doubt.advice.map((line) => say(line)).join('\n')
  copy.setAttribute('aria-label', `${say('Копирај ознаку')} ${doubt.mark}`)
  copy.textContent = doubt.mark
  copy.onclick = () =>
    void copyText(document, doubt.mark).then((done) => {
      copy.textContent = done ? say('Копирано') : doubt.mark
      setTimeout(() => (copy.textContent = doubt.mark), 1500)
    })
  item.append(words, reason, copy)
  return item
}

/** The frame is the one that has the focus, so its own clipboard is asked. */
async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await (document.defaultView ?? window).navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    return done
  }
}
