import type { Script } from '@/lib/script'

/** Where the editor's choice of script is kept. */
const CHOICE = 'vesnik.pismo'

/** Script of the interface that the editor has chosen; Cyrillic until then. */
export function chosenScript(): Script {
  return localStorage.getItem(CHOICE) === 'Latn' ? 'Latn' : 'Cyrl'
}

/** Remembers the choice; the page shows it when it is opened the next time. */
export function chooseScript(script: Script): void {
  localStorage.setItem(CHOICE, script)
}
