import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** A copy of the repository in which benchmarks build, so that they disturb nothing and leave nothing behind. */
export interface Workspace {
  /** The copy. */
  root: string
  /** Content folder to be filled. */
  content: string
  /** Where the export goes. */
  out: string
  /** Leaves out the pictures for sharing, whose cost is the same for each article and in a store ever after. */
  withoutSharing: () => void
  remove: () => void
}

/** Installed packages get a second name: copying them takes a minute and half a gigabyte. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkOrCopy(source, target)
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Makes a workspace from the files that git knows (as they are on disk) and the installed packages. */
export function makeWorkspace(name: string): Workspace {
  const root = mkdtempSync(join(tmpdir(), `vesnik-${name}-`))
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const wanted = /^(app|components|lib|public|scripts|tools)\/|^[^/]+$/
  for (const file of stdout.split('\0').filter((one) => wanted.test(one))) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    copyFileSync(join(ROOT, file), join(root, file))
  }
  linkTree(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  const none = 'export const writePictures = async () => ({ all: 0, made: 0 })\n'
  const withoutSharing = () => writeFileSync(join(root, 'tools/social/write-pictures.ts'), none)
  const remove = () => rmSync(root, { recursive: true, force: true })
  return { root, content: join(root, 'content'), out: join(root, 'out'), withoutSharing, remove }
}

/** The repository's own content: standing pages and description of generated archives. */
export const ownContent = join(ROOT, 'content')
