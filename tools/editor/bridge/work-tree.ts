import { createHash } from 'node:crypto'
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Git } from './git'

/** A file as it lies on the disk. */
export interface TreeFile {
  /** Path below the site's folder, with `/`. */
  path: string
  /** Git's name of the content. */
  sha: string
  /** In bytes. */
  size: number
  /** It differs from the last commit, or is not in Git at all. */
  dirty: boolean
}

/** The editor's files and one number for the state of all of them. */
export interface WorkTree {
  files: ReadonlyMap<string, TreeFile>
  /** 40 hexadecimal digits; another one as soon as a file or the last commit is another. */
  state: string
}

/** The files below some folders as they are on the disk, whoever changed them. */
export async function readWorkTree(git: Git, folders: readonly string[]): Promise<WorkTree> {
  const [head, listed, changed] = await Promise.all([
    git.run(['rev-parse', '-q', '--verify', 'HEAD']),
    git.text(['ls-files', '-s', '-z', '--', ...folders]),
    changedPaths(git, folders),
  ])
  const known = new Map<string, string>()
  for (const line of listed.split('\0')) {
    const [, mode, sha, path] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(line) ?? []
    // Links lead elsewhere: they are no files of the editor.
    if (path && sha && mode !== '120000' && !changed.has(path)) known.set(path, sha)
  }
  const files = new Map<string, TreeFile>()
  for (const [path, sha] of await hashes(git, [...changed])) known.set(path, sha)
  for (const path of [...known.keys()].sort()) {
    const stat = await lstat(join(git.folder, path)).catch(() => undefined)
    const sha = known.get(path)
    if (stat?.isFile() && sha) files.set(path, { path, sha, size: stat.size, dirty: changed.has(path) })
  }
  const state = createHash('sha1').update(head.stdout)
  for (const { path, sha, dirty } of files.values()) state.update(`${path}\0${sha}\0${dirty}\n`)
  return { files, state: state.digest('hex') }
}

/** Paths below some folders that differ from the last commit, in the index or on the disk, and those not in Git. */
export async function changedPaths(git: Git, folders: readonly string[]): Promise<Set<string>> {
  const prefix = await git.prefix()
  const args = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', ...folders]
  const entries = (await git.text(args)).split('\0').filter(Boolean)
  return new Set(entries.map((entry) => entry.slice(3)).map((path) => path.slice(prefix.length)))
}

async function hashes(git: Git, paths: readonly string[]): Promise<[string, string][]> {
  const present: string[] = []
  for (const path of paths) {
    const stat = await lstat(join(git.folder, path)).catch(() => undefined)
    if (stat?.isFile() && !path.includes('\n')) present.push(path)
  }
  if (present.length === 0) return []
  const shas = (await git.text(['hash-object', '--stdin-paths'], present.join('\n'))).trim().split('\n')
  return present.map((path, index) => [path, shas[index] ?? ''])
}
