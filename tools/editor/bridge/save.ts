/* One save of the editor: everything is looked at first, then written, then committed; a failure puts all back. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { commitMessage } from './commit-message'
import type { Git } from './git'
import { kindOf, placeOnDisk, type Places } from './places'
import { Refusal } from './refusal'
import { REMOVED_LIST, withRemoved } from './removal'
import { requireQuietRepository } from './repository-state'
import { acceptedUpload } from './uploads'
import { changedPaths, readWorkTree, type WorkTree } from './work-tree'

/** One file of a save, as the editor's program sends it. */
export interface FileChange {
  operation: 'create' | 'update' | 'delete'
  path: string
  /** New bytes; none for a deletion. */
  bytes: Buffer
  /** The path before a renaming. */
  from?: string | undefined
  /** Git's name of the content that the editor had read. */
  sha?: string | undefined
}

/** What a save has made. */
export interface Saved {
  /** Git's name of the commit. */
  commit: string
  /** Git's names of the saved files, by path. */
  shas: ReadonlyMap<string, string>
  /** What hooks and Git said; often nothing. */
  said: string
}

/** What stands in for a file that is not there. */
type Before = Map<string, { full: string; bytes: Buffer | undefined }>

/**
 * Saves files as one commit that holds them and nothing else: neither what else was changed on the disk nor what was
 * staged for another commit.
 * @throws {Refusal} when something speaks against it; the disk and the index are then as before
 */
export async function saveChanges(git: Git, places: Places, changes: readonly FileChange[]): Promise<Saved> {
  if (changes.length === 0) throw new Refusal(422, 'Нема шта да се сачува.')
  await requireQuietRepository(git)
  const touched = [...new Set(changes.flatMap(({ path, from }) => (from ? [from, path] : [path])))]
  const kinds = touched.map((path) => kindOf(path, places))
  const before: Before = new Map()
  for (const path of touched) {
    const full = await placeOnDisk(path, places)
    before.set(path, { full, bytes: await readFile(full).catch(() => undefined) })
  }
  await requireSameFiles(git, changes, await readWorkTree(git, touched))
  const written = new Map<string, Buffer | undefined>()
  for (const { operation, path, from, bytes } of changes) {
    if (from && from !== path) written.set(from, undefined)
    const kind = kinds[touched.indexOf(path)] ?? 'document'
    written.set(path, operation === 'delete' ? undefined : await acceptedUpload(path, kind, bytes))
  }
  await addRemoved(git, places, changes, before, written)
  return commitFiles(git, written, before, commitMessage(changes, places, before))
}

/** The editor has read what lies on the disk, and what lies on the disk is in Git. */
async function requireSameFiles(git: Git, changes: readonly FileChange[], tree: WorkTree): Promise<void> {
  const dirty = await changedPaths(
    git,
    changes.flatMap(({ path, from }) => (from ? [from, path] : [path])),
  )
  for (const { operation, path, from, sha } of changes) {
    const old = from ?? path
    const file = tree.files.get(old)
    if (dirty.has(old) || dirty.has(path)) {
      throw new Refusal(
        422,
        `Датотека „${path}” на диску има измене које још нису у Git-у. Сачувајте их прво као commit, или их поништите (git restore), па поновите чување. Ваш текст остаје у обрасцу.`,
      )
    }
    if (operation === 'create' && tree.files.has(path))
      throw new Refusal(
        422,
        `Датотека „${path}” већ постоји. Промените наслов или назив, па поновите чување.`,
      )
    if (from && from !== path && tree.files.has(path))
      throw new Refusal(422, `Датотека „${path}” већ постоји, па „${from}” не може да добије тај назив.`)
    if (operation !== 'create' && !file)
      throw new Refusal(
        422,
        `Датотека „${old}” је у међувремену обрисана или премештена. Ваш текст остаје у обрасцу: препишите га, па освежите страну.`,
      )
    if (operation !== 'create' && file?.sha !== sha) {
      throw new Refusal(
        422,
        `Датотека „${old}” је у међувремену измењена на диску. Ништа није сачувано и ништа није изгубљено: препишите своје измене, освежите страну (F5) и унесите их у нову верзију.`,
      )
    }
  }
}

/** Deleting something public is told to readers, in the same commit. */
async function addRemoved(
  git: Git,
  places: Places,
  changes: readonly FileChange[],
  before: Before,
  written: Map<string, Buffer | undefined>,
): Promise<void> {
  const path = `${places.content}/${REMOVED_LIST}`
  const full = join(places.root, path)
  const bytes = await readFile(full).catch(() => undefined)
  const list = await withRemoved(places, changes, before, bytes?.toString('utf8'))
  if (list === undefined) return
  if ((await changedPaths(git, [path])).size > 0)
    throw new Refusal(
      422,
      `Датотека „${path}” на диску има измене које још нису у Git-у. Сачувајте их прво као commit.`,
    )
  before.set(path, { full, bytes })
  written.set(path, Buffer.from(list))
}

async function commitFiles(
  git: Git,
  written: ReadonlyMap<string, Buffer | undefined>,
  before: Before,
  message: string,
): Promise<Saved> {
  const paths = [...written.keys()]
  const isSame = paths.every((path) => sameBytes(written.get(path), before.get(path)?.bytes))
  if (isSame)
    return {
      commit: (await git.text(['rev-parse', 'HEAD'])).trim(),
      shas: await shasOf(git, paths),
      said: '',
    }
  try {
    for (const path of paths)
      await writeWhole(before.get(path)?.full ?? join(git.folder, path), written.get(path))
    const made = paths.filter((path) => written.get(path) && !before.get(path)?.bytes)
    if (made.length > 0) await git.text(['add', '--', ...made])
    const { code, said } = await git.run(['commit', '-q', '-F', '-', '--only', '--', ...paths], message)
    if (code !== 0) throw new Refusal(422, `Git није примио измену:\n${said}`)
    return { commit: (await git.text(['rev-parse', 'HEAD'])).trim(), shas: await shasOf(git, paths), said }
  } catch (cause) {
    await putBack(git, before)
    throw cause
  }
}

function sameBytes(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && one.equals(other))
}

/** A file is there whole or not at all, whatever happens in between. */
async function writeWhole(full: string, bytes: Buffer | undefined): Promise<void> {
  if (!bytes) return rm(full, { force: true })
  await mkdir(dirname(full), { recursive: true })
  const temporary = `${full}.urednik-${process.pid}`
  await writeFile(temporary, bytes)
  await rename(temporary, full)
}

async function putBack(git: Git, before: Before): Promise<void> {
  for (const { full, bytes } of before.values()) await writeWhole(full, bytes)
  const hasCommit = (await git.run(['rev-parse', '-q', '--verify', 'HEAD'])).code === 0
  const unstage = hasCommit ? ['reset', '-q', '--'] : ['rm', '-q', '--cached', '--ignore-unmatch', '--']
  await git.run([...unstage, ...before.keys()])
}

async function shasOf(git: Git, paths: readonly string[]): Promise<Map<string, string>> {
  const tree = await readWorkTree(git, paths)
  return new Map([...tree.files.values()].map(({ path, sha }) => [path, sha]))
}
