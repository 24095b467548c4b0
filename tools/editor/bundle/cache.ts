import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleEditor } from './bundle'

/** Everything that the bundle is made of; a change of any of it makes a new one. */
const SOURCES = ['lib', 'app', 'components', 'tools/editor', 'package-lock.json']

/**
 * The folder with the bundled editor, made if its sources have changed since the last time.
 * @param folder where bundles are kept; those of the day before are dropped
 */
export async function bundledEditor(root: string, folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) await addTo(hash, root, source)
  const own = join(folder, hash.digest('hex').slice(0, 16))
  if (existsSync(own)) return own
  const made = `${own}.${process.pid}`
  try {
    await bundleEditor(root, made)
    // Another process may have been faster, with the same bytes.
    if (!existsSync(own)) await rename(made, own)
  } finally {
    await rm(made, { recursive: true, force: true })
  }
  await dropOld(folder, own)
  return own
}

/** An editor that is running may still be asked for the parts of its bundle. */
const KEPT = 86_400_000

async function dropOld(folder: string, own: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const old = join(folder, name)
    if (old !== own && Date.now() - (await stat(old)).mtimeMs > KEPT)
      await rm(old, { recursive: true, force: true })
  }
}

async function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): Promise<void> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => undefined)
  if (!entries) return void hash.update(path).update(await readFile(join(root, path)))
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
    await addTo(hash, root, `${path}/${name}`)
}
