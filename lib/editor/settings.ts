import type { Site } from '../content/site-fields'
import type { GlossaryEntry } from '../script'

/** Where the editor keeps the files: the bridge of `npm run urednik`, or a Git service. */
export type EditorService = 'bridge' | 'forgejo' | 'gitlab' | 'github'

/** What the page of the editor is told by whoever serves it. */
export interface EditorSettings {
  service: EditorService
  /** Address of the service's API, without a slash at the end. */
  api: string
  /** `owner/name` of the repository. */
  repository: string
  /** Content folder below the repository, e.g. `content`. */
  contentFolder: string
  /** Branch that is edited; absent for the service's default one. */
  branch?: string
  /** Address of the service and the public number of the application there, for signing in; not for the bridge. */
  signIn?: { address: string; application: string }
  /** Key of this start of the bridge; nothing else has one. */
  token?: string
  /** What `site.yaml` says of the institution, its categories among it. */
  site: Site
  glossary: readonly GlossaryEntry[]
  /** `word<tab>result` of the converter's decisions that a person has found right. */
  reviewed: readonly string[]
}

/** Largest picture or document that is taken, in bytes, before it is shrunk. */
export const MAX_UPLOAD = 25 * 1024 * 1024
