/* Prepares the editor's program: our forms, our files, our preview. */
import CMS from '@sveltia/cms'
import { cmsConfig } from '@/lib/editor/cms-config'
import type { EditorSettings } from '@/lib/editor/settings'
import { slugify, toLatin } from '@/lib/script'
import { openDesk } from './desk'
import { chosenScript } from './choice'
import { keepToOwnHosts } from './own-hosts'
import { registerPreviews } from './preview/preview'
import { registerFormats } from './register'

declare global {
  var vesnikSlug: (text: string) => string
  var vesnikSite: EditorSettings['site']
}

/** Starts the editor's program with what the page was told. */
export async function start(settings: EditorSettings): Promise<void> {
  keepToOwnHosts(settings)
  globalThis.vesnikSite = settings.site
  globalThis.vesnikSlug = (text) => slugify(text)
  const script = chosenScript()
  const say = script === 'Cyrl' ? (text: string) => text : toLatin
  openDesk(settings, say)
  registerFormats(settings)
  registerPreviews(settings, say)
  await CMS.init({ config: cmsConfig(settings, say) })
}
