import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, rm, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { publicFolder } from '@/lib/content/folder'
import { listFiles } from '@/lib/content/check/read-files'
import { withheldFiles } from '@/lib/content/withheld-files'
import { readMediaFacts, type MediaFacts } from '@/lib/media/facts'
import { makePicture, type MadeReport } from './make-picture'

const MONTH = 30 * 86_400_000

/** A second name for a file where the disk allows it, else a copy: pictures are the largest part of an export. */
async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await rm(to, { force: true })
  await link(from, to).catch(() => copyFile(from, to))
}

/** The framework copies `public/`; files of another public folder, and files to be withheld, are put right here. */
async function placeOriginals(
  folder: string,
  facts: MediaFacts,
  withheld: ReadonlySet<string>,
): Promise<void> {
  if (process.env.VESNIK_PUBLIC)
    for (const name of ['images', 'files']) await rm(join(folder, name), { recursive: true, force: true })
  for (const address of [...Object.keys(facts.pictures), ...Object.keys(facts.documents)]) {
    const file = join(folder, address)
    if (withheld.has(address)) await rm(file, { force: true })
    else if (!existsSync(file)) {
      await mkdir(dirname(file), { recursive: true })
      await copyFile(join(publicFolder(), address), file)
    }
  }
}

async function dropOldEntries(store: string): Promise<void> {
  for (const name of existsSync(store) ? listFiles(store).files : []) {
    const file = join(store, name)
    if (Date.now() - (await stat(file)).mtimeMs > MONTH) await rm(file)
  }
}

/**
 * Puts pictures and documents into an export: every picture in its sizes and formats, the originals without camera data.
 * @param folder the export
 * @param store folder that keeps made pictures between builds
 */
export async function publishMedia(folder: string, store: string): Promise<MadeReport> {
  const facts = readMediaFacts()
  const withheld = withheldFiles()
  await placeOriginals(folder, facts, withheld)
  const waiting = Object.entries(facts.pictures).filter(([address]) => !withheld.has(address))
  const report: MadeReport = { made: 0, known: 0 }
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [address, picture] = next
      if ('broken' in picture) continue
      const files = await makePicture(join(publicFolder(), address), address, picture, store, report)
      for (const { stored, address: target } of files) await place(stored, join(folder, target))
    }
  }
  // One thread a picture, several pictures at once.
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  await dropOldEntries(store)
  return report
}
