import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleEditor } from './bundle'

/** Everything that the bundle is made of; a change of any of it makes a new one. */
const SOURCES = ['lib', 'app', 'components', 'tools/editor', 'package-lock.json']

/**
 * The folder with the bundled editor, made if its sources have changed since the last time.
 * @param folder where bundles are kept, one
 */
export async function bundledEditor(root: string, folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) await addTo(hash, root, source)
  const own = join(folder, hash.digest('hex').slice(0, 16))
  if (existsSync(own)) return own
  const made = `${own}.${process.pid}`
  await bundleEditor(root, made)
  for (const old of await readdir(folder))
    if (!made.endsWith(old)) await rm(join(folder, old), { recursive: true })
  await rename(made, own)
  return own
}

async function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): Promise<void> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => undefined)
  if (!entries) return void hash.update(path).update(await readFile(join(root, path)))
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
    await addTo(hash, root, `${path}/${name}`)
}
