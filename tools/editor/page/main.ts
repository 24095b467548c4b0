/* The page of the editor. The program reads its choices and who is signed in as soon as it is loaded: both must be there
 * before. */
import type { EditorSettings } from '@/lib/editor/settings'
import { chosenScript } from './choice'

/** Where the program keeps its own choices and who is signed in. */
const PREFERENCES = 'sveltia-cms.prefs'
const USER = 'sveltia-cms.user'

async function open(): Promise<void> {
  const answer = await fetch('/urednik/podesavanja.json', { cache: 'no-store' })
  const settings = (await answer.json()) as EditorSettings
  settings.api = new URL(settings.api, location.href).href
  const language = `sr-${chosenScript()}`
  document.documentElement.lang = language
  remember(PREFERENCES, { locale: language })
  // The bridge has nobody to ask for a password: whoever was served this page is the editor.
  if (settings.token) remember(USER, { backendName: 'gitea', token: settings.token })
  const { start } = await import('./start')
  await start(settings)
}

function remember(name: string, values: Readonly<Record<string, string>>): void {
  let known: Record<string, unknown> = {}
  try {
    known = JSON.parse(localStorage.getItem(name) ?? '{}') as Record<string, unknown>
  } catch {
    // Whatever stands there is no choice of the editor.
  }
  localStorage.setItem(name, JSON.stringify({ ...known, ...values }))
}

void open()
