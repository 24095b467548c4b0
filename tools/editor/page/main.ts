/* The page of the editor: reads what it is told, prepares the editor's program and starts it. */
import CMS from '@sveltia/cms'
import { slugify, toLatin } from '@/lib/script'
import { cmsConfig } from '@/lib/editor/cms-config'
import type { EditorSettings } from '@/lib/editor/settings'
import { keepToOwnHosts } from './own-hosts'
import { registerPreviews } from './preview/preview'
import { registerFormats } from './register'

declare global {
  var vesnikSlug: (text: string) => string
  var vesnikSite: EditorSettings['site']
}

async function start(): Promise<void> {
  const answer = await fetch('/urednik/podesavanja.json', { cache: 'no-store' })
  const settings = (await answer.json()) as EditorSettings
  settings.api = new URL(settings.api, location.href).href
  keepToOwnHosts(settings)
  globalThis.vesnikSite = settings.site
  globalThis.vesnikSlug = (text) => slugify(text)
  const script = 'Cyrl'
  const say = script === 'Cyrl' ? (text: string) => text : toLatin
  localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: 'sr-Cyrl' }))
  if (settings.token)
    localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'gitea', token: settings.token }))
  registerFormats(settings)
  registerPreviews(settings, say)
  await CMS.init({ config: cmsConfig(settings, say) })
}

void start()
