import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkPurity, describeFaults } from '../checks/purity'
import { addEditor } from '../editor/static'
import { ROOT } from '../run/command.mjs'
import type { TextStore } from './card-texts'
import { compressExport } from './compress'
import { moveFiles } from './list-files'
import { hashBytes, manifestFile, writeManifest, type Manifest } from './manifest'
import { dropUnasked, ForgottenInput, FORMS, mergeExport, type Merged } from './merge'
import { writeNearest } from './nearest'
import { writeOldAddresses } from './old-addresses'
import { setChangedOnward, setFreshOnward } from './onward'
import type { Build } from './plan/make-plan'
import { keptPictures } from '../social/kept-pictures'
import { removeSearch } from './search'
import { writeSitemaps } from './sitemaps'
import { slimExport } from './slim'

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`

/** Records of all files of the new export; what was taken over keeps its record. */
function fileRecords(
  folder: string,
  { changed, kept }: Merged,
  last: Manifest | undefined,
): Manifest['files'] {
  const files: Manifest['files'] = {}
  for (const file of kept) files[file] = last?.files[file] as Manifest['files'][string]
  for (const file of changed.flatMap((one) => [one, ...FORMS.map((form) => one + form)])) {
    const stats = statSync(join(folder, file), { throwIfNoEntry: false })
    if (stats) files[file] = [stats.size, stats.mtimeMs, hashBytes(readFileSync(join(folder, file)))]
  }
  return files
}

function provePurity(folder: string, { changed, removed }: Merged, isFull: boolean): void {
  const purity = checkPurity(folder, isFull ? {} : { changed: [...changed, ...removed] })
  if (purity.faults.length > 0) throw new Error(`Писма на сајту нису чиста.\n${describeFaults(purity)}`)
  console.log(`  scripts proved pure: ${purity.pages} pages, ${purity.data} feeds and other data`)
}

/** Folders of one build. */
export interface Folders {
  /** Fresh pages; afterwards the whole export. */
  fresh: string
  /** What other steps have written meanwhile. */
  beside: string
  /** Compressed forms of files, kept between builds. */
  compressed: string
}

/**
 * Completes an export: fresh pages are made light and proved, what has not changed is taken over, all is compressed, and
 * the record that takes the place of the last one when the export does is written.
 * @param out the last export, untouched
 * @returns false when a page did not come out of the same data as it was: everything must be made again
 * @throws {Error} when a page is not as it should be
 */
export async function finishExport(
  out: string,
  { plan, last }: Build,
  texts: TextStore,
  { fresh: folder, beside, compressed }: Folders,
): Promise<boolean> {
  const record = manifestFile(join(ROOT, '.cache'), out)
  const slim = await slimExport(folder)
  console.log(
    `  ${slim.pages} pages made light: ${kilobytes(slim.bytesBefore)} → ${kilobytes(slim.bytesAfter)}, ${slim.filesRemoved} files of the framework removed`,
  )
  setFreshOnward(folder, plan, last)
  try {
    dropUnasked(folder, plan, last)
  } catch (error) {
    if (!(error instanceof ForgottenInput)) throw error
    console.error(error.message)
    return false
  }
  setChangedOnward(folder, plan, out, last)
  const old = await writeOldAddresses(folder, (file) => file in plan.pages)
  console.log(`  ${old.rules} old addresses lead on, ${old.pages} of them also as pages`)
  await removeSearch(folder)
  await moveFiles(beside, folder)
  await writeSitemaps(folder)
  await writeNearest(folder, texts)
  if (await addEditor(ROOT, folder)) console.log('  the editor’s page is part of the export')
  const merged = await mergeExport(folder, plan, out, last, keptPictures(plan, last))
  provePurity(folder, merged, plan.isFull)
  const packed = await compressExport(folder, compressed, merged.changed)
  console.log(
    `  ${packed.files} files compressed: ${kilobytes(packed.bytes)} → ${kilobytes(packed.brotliBytes)} (Brotli), ${packed.fromStore} known from before`,
  )
  if (last)
    console.log(
      `  ${merged.changed.length} files are new or changed, ${merged.removed.length} gone, ${merged.kept.length} taken over as they were`,
    )
  const files = fileRecords(folder, merged, last)
  writeManifest(`${record}.next`, { global: plan.global, pages: plan.pages, files })
  return true
}
