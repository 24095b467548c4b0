import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** All files below a folder, as absolute paths in a fixed order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? listFiles(path) : [path]
    }),
  )
  return found.flat()
}

/** Moves everything below a folder into another one, which keeps what it has; a file of the same path is replaced. */
export async function moveFiles(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  const made = new Set<string>()
  for (const file of await listFiles(from)) {
    const target = join(to, relative(from, file))
    const folder = dirname(target)
    if (!made.has(folder)) await mkdir(folder, { recursive: true })
    made.add(folder)
    await rename(file, target)
  }
  await rm(from, { recursive: true })
}
