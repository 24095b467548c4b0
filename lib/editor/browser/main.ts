/* The page of the editor: reads what it is told, prepares the editor's program and starts it. */
import CMS from '@sveltia/cms'
import { toLatin } from '../../script/to-latin'
import { slugify } from '../../script/slug'
import { cmsConfig } from '../cms-config'
import type { EditorSettings } from '../settings'
import { keepToOwnHosts } from './own-hosts'
import { registerFormats } from './register'

declare global {
  var vesnikSlug: (text: string) => string
}

async function start(): Promise<void> {
  const answer = await fetch('/urednik/podesavanja.json', { cache: 'no-store' })
  const settings = (await answer.json()) as EditorSettings
  settings.api = new URL(settings.api, location.href).href
  keepToOwnHosts(settings)
  globalThis.vesnikSlug = (text) => slugify(text)
  const script = 'Cyrl'
  const say = script === 'Cyrl' ? (text: string) => text : toLatin
  localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: 'sr-Cyrl' }))
  if (settings.token)
    localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'gitea', token: settings.token }))
  registerFormats(settings)
  await CMS.init({ config: cmsConfig(settings, say) })
}

void start()
