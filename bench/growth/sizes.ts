import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What lies in a folder and below it. Megabytes are millions of bytes. */
export interface Sizes {
  files: number
  /** Files ending in `.html`. */
  pages: number
  megabytes: number
  /** Without the compressed forms that lie beside files. */
  plainMegabytes: number
  /** In whole blocks, as the disk counts; a file with two names is counted once. */
  diskMegabytes: number
  /** Most files and folders in one folder. */
  mostInFolder: number
}

/** Measures a folder. @throws when it is not there */
export function sizesOf(folder: string): Sizes {
  const sizes = { files: 0, pages: 0, megabytes: 0, plainMegabytes: 0, diskMegabytes: 0, mostInFolder: 0 }
  const seen = new Set<number>()
  const walk = (place: string) => {
    const entries = readdirSync(place, { withFileTypes: true })
    sizes.mostInFolder = Math.max(sizes.mostInFolder, entries.length)
    for (const entry of entries) {
      const path = join(place, entry.name)
      if (entry.isDirectory()) walk(path)
      if (!entry.isFile()) continue
      const { size, blocks, ino } = statSync(path)
      sizes.files += 1
      sizes.megabytes += size / 1e6
      if (entry.name.endsWith('.html')) sizes.pages += 1
      if (!/\.(?:br|gz)$/.test(entry.name)) sizes.plainMegabytes += size / 1e6
      if (!seen.has(ino)) sizes.diskMegabytes += (blocks * 512) / 1e6
      seen.add(ino)
    }
  }
  walk(folder)
  return sizes
}
