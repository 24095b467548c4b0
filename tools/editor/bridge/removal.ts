/* A public address does not just die: what the editor deletes is written into the list of removed addresses. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseFile, placeInFolder, valueAt } from '@/lib/content/check/content-files'
import { sourceText } from '@/lib/content/check/fault'
import { parsePublishedList, publishedListFile } from '@/lib/content/published-list'
import { itemLines } from '@/lib/content/write/render-yaml'
import { articlePath, standingPath } from '@/lib/url/paths'
import type { Places } from './places'
import type { FileChange } from './save'

/** Name of the list in the content folder. */
export const REMOVED_LIST = 'uklonjeno.yaml'

/** What readers are told until an editor writes something better. */
const REASON = { article: 'Вест је уклоњена са сајта.', page: 'Страна је уклоњена са сајта.' }

/**
 * The list of removed addresses with those of a save added; undefined where nothing public is deleted.
 * @param before the files as they were, by path
 * @param list the list as it is; undefined where there is none
 */
export async function withRemoved(
  { root, content }: Places,
  changes: readonly FileChange[],
  before: ReadonlyMap<string, { bytes: Buffer | undefined }>,
  list: string | undefined,
): Promise<string | undefined> {
  const deleted = changes.filter(({ operation }) => operation === 'delete').map(({ path }) => path)
  if (deleted.length === 0) return undefined
  const published = parsePublishedList(
    await readFile(join(root, content, publishedListFile), 'utf8').catch(() => ''),
  ).entries
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Belgrade' })
  const entries = deleted.flatMap((path) => {
    const below = path.slice(content.length + 1)
    const place = placeInFolder(below)
    const text = before.get(path)?.bytes?.toString('utf8')
    if (!place || text === undefined) return []
    if (place.kind === 'Page') {
      const isPublic = published.some(({ kind, slug }) => kind === 'strana' && slug === place.slug)
      return isPublic
        ? [
            {
              address: addressOf(standingPath('sr-Cyrl', place.slug)),
              date: today,
              reason: { sr: REASON.page },
            },
          ]
        : []
    }
    const id = valueAt(parseFile(sourceText(below, text)).file?.data, ['id'])
    const isPublic =
      place.kind === 'Article' && published.some((entry) => entry.kind === 'vest' && entry.id === id)
    return isPublic
      ? [
          {
            address: addressOf(articlePath('sr-Cyrl', { slug: place.slug, id: Number(id) })),
            date: today,
            reason: { sr: REASON.article },
          },
        ]
      : []
  })
  if (entries.length === 0) return undefined
  const old = list ?? ''
  const eol = old.includes('\r\n') ? '\r\n' : '\n'
  const lines = entries.flatMap((entry) => itemLines(entry, 0))
  return old + (old === '' || old.endsWith('\n') ? '' : eol) + lines.map((line) => line + eol).join('')
}

function addressOf(path: string): string {
  return path.replace(/\/$/, '')
}
