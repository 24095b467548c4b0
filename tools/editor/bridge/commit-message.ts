import { parseFile, textAt } from '@/lib/content/check/content-files'
import { sourceText } from '@/lib/content/check/fault'
import type { Places } from './places'
import type { FileChange } from './save'

/** Longest first line that lists of commits still show. */
const LONGEST = 100

/**
 * Message of a save: what was done, and the title of the item it was done to.
 * @example commitMessage(changes, places, before) // 'content: update „Посета Грузији”'
 */
export function commitMessage(
  changes: readonly FileChange[],
  { content }: Places,
  before: ReadonlyMap<string, { bytes: Buffer | undefined }>,
): string {
  const documents = changes.filter(({ path }) => path.startsWith(`${content}/`))
  const main = documents.find(({ path }) => !path.endsWith('.en.md')) ?? documents[0] ?? changes[0]
  if (!main) return 'content: update'
  const old = main.from ?? main.path
  const text = main.operation === 'delete' ? before.get(old)?.bytes : main.bytes
  const title =
    documents.length > 0 && text
      ? titleOf(main.path.slice(content.length + 1), text.toString('utf8'))
      : undefined
  const subject = `${verbOf(main)} ${title ? `„${title}”` : main.path}`
  const files = changes.map(
    ({ operation, path, from }) => `${operation}: ${from && from !== path ? `${from} -> ` : ''}${path}`,
  )
  return `content: ${shortened(subject)}\n\n${files.join('\n')}\n`
}

function verbOf({ operation, path, from }: FileChange): string {
  if (operation === 'delete') return 'remove'
  if (from && from !== path) return 'rename'
  return operation === 'create' ? 'add' : 'update'
}

function titleOf(path: string, text: string): string | undefined {
  const { file } = parseFile(sourceText(path, text))
  return textAt(file?.data, ['title'])?.replace(/\s+/g, ' ').trim() || undefined
}

function shortened(subject: string): string {
  return subject.length <= LONGEST ? subject : `${subject.slice(0, LONGEST - 1).trimEnd()}…`
}
