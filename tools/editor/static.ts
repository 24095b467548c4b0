/* The editor as a static page of the export, without a bridge: the page speaks to a Git service itself. */
import { rm, writeFile, cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { EditorService, EditorSettings } from '@/lib/editor/settings'
import { contentFolder } from '@/lib/content/folder'
import { readReviewed } from '@/lib/script-report/report'
import { getGlossary, getSite } from '@/lib/site'
import { bundledEditor } from './bundle/cache'

/** What the environment says: the service, the full address of the repository, and the public number of the application
 *  under which the service knows the editor. */
export interface EditorEnvironment {
  VESNIK_UREDNIK?: string
  VESNIK_UREDNIK_REPOSITORY?: string
  VESNIK_UREDNIK_BRANCH?: string
  VESNIK_UREDNIK_APPLICATION?: string
}

const SERVICES: Record<string, (origin: string) => string> = {
  forgejo: (origin) => `${origin}/api/v1`,
  gitlab: (origin) => `${origin}/api/v4`,
  github: (origin) => (origin === 'https://github.com' ? 'https://api.github.com' : `${origin}/api/v3`),
}

/**
 * Where the page keeps its files.
 * @throws {Error} when the service is unknown or the repository has no full address
 * @example serviceSettings({ VESNIK_UREDNIK: 'forgejo', VESNIK_UREDNIK_REPOSITORY: 'https://git.primer.rs/vesti/sajt' })?.api
 *   // 'https://git.primer.rs/api/v1'
 */
export function serviceSettings(
  env: EditorEnvironment,
): Pick<EditorSettings, 'service' | 'api' | 'repository' | 'branch' | 'signIn'> | undefined {
  const { VESNIK_UREDNIK: service, VESNIK_UREDNIK_REPOSITORY: address = '' } = env
  if (!service) return undefined
  const api = SERVICES[service]
  if (!api) throw new Error(`VESNIK_UREDNIK is "${service}"; it can be ${Object.keys(SERVICES).join(', ')}.`)
  const found = /^(https:\/\/[^/]+)\/(.+?)(?:\.git)?\/?$/.exec(address)
  const [, origin, repository] = found ?? []
  if (!origin || !repository?.includes('/'))
    throw new Error(
      'VESNIK_UREDNIK_REPOSITORY must be the address of the repository: https://git.example.rs/owner/name',
    )
  const branch = env.VESNIK_UREDNIK_BRANCH
  return {
    service: service as EditorService,
    api: api(origin),
    repository,
    ...(branch ? { branch } : {}),
    signIn: { address: origin, application: env.VESNIK_UREDNIK_APPLICATION ?? '' },
  }
}

/** Puts the page into an export, or takes it out where none is asked for.
 *  @returns whether it is there now */
export async function addEditor(
  root: string,
  folder: string,
  env = process.env as EditorEnvironment,
): Promise<boolean> {
  const place = join(folder, 'urednik')
  await rm(place, { recursive: true, force: true })
  const service = serviceSettings(env)
  if (!service) return false
  await cp(await bundledEditor(root, join(root, '.cache/editor')), place, { recursive: true })
  const settings: EditorSettings = {
    ...service,
    contentFolder: 'content',
    site: getSite(),
    glossary: getGlossary(),
    reviewed: readReviewed(contentFolder()).words.map(({ word, result }) => `${word}\t${result}`),
  }
  await writeFile(join(place, 'podesavanja.json'), `${JSON.stringify(settings)}\n`)
  return true
}
