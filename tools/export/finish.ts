// Run by the build after the pages are rendered: tsx tools/export/finish.ts <fresh pages> <store> <plan> <export folder>
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkPurity, describeFaults } from '../checks/purity'
import { addEditor } from '../editor/static'
import { textsOfBuild } from './card-texts'
import { compressExport } from './compress'
import { hashBytes, manifestFile, readManifest, writeManifest, type Manifest } from './manifest'
import { dropUnasked, ForgottenInput, FORMS, mergeExport, type Merged } from './merge'
import { writeNearest } from './nearest'
import { writeOldAddresses } from './old-addresses'
import { setChangedOnward, setFreshOnward } from './onward'
import type { BuildPlan } from './plan/build-plan'
import { keptPictures } from '../social/kept-pictures'
import { writeSitemaps } from './sitemaps'
import { reportStepFailure } from '../run/progress.mjs'
import { slimExport } from './slim'

/** Where the indexing step has kept titles and summaries. */
const WORDS = resolve('.cache/search')

/** Exit code when a page did not come out of the same data as it was: everything must be made again. */
const FORGOTTEN_INPUT = 9

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

async function finish(folder: string, store: string, planFolder: string, out: string): Promise<void> {
  const plan = JSON.parse(readFileSync(join(planFolder, 'plan.json'), 'utf8')) as BuildPlan
  const record = manifestFile(resolve('.cache'), out)
  const last = plan.isFull ? undefined : readManifest(record)
  const slim = await slimExport(folder)
  console.log(
    `  ${slim.pages} pages made light: ${kilobytes(slim.bytesBefore)} → ${kilobytes(slim.bytesAfter)}, ${slim.filesRemoved} files of the framework removed`,
  )
  setFreshOnward(folder, plan, last)
  dropUnasked(folder, plan, last)
  setChangedOnward(folder, plan, out, last)
  const old = await writeOldAddresses(folder, (file) => file in plan.pages)
  console.log(`  ${old.rules} old addresses lead on, ${old.pages} of them also as pages`)
  await writeSitemaps(folder)
  await writeNearest(folder, textsOfBuild(WORDS, planFolder))
  if (await addEditor(resolve('.'), folder)) console.log('  the editor’s page is part of the export')
  const merged = await mergeExport(folder, plan, out, last, keptPictures(plan, last))
  provePurity(folder, merged, plan.isFull)
  const packed = await compressExport(folder, store, merged.changed)
  console.log(
    `  ${packed.files} files compressed: ${kilobytes(packed.bytes)} → ${kilobytes(packed.brotliBytes)} (Brotli), ${packed.fromStore} known from before`,
  )
  if (last)
    console.log(
      `  ${merged.changed.length} files are new or changed, ${merged.removed.length} gone, ${merged.kept.length} taken over as they were`,
    )
  // It takes the place of the last record when the export does.
  const files = fileRecords(folder, merged, last)
  writeManifest(`${record}.next`, { global: plan.global, pages: plan.pages, files })
}

const [folder, store, planFolder, out] = process.argv.slice(2)
if (!folder || !store || !planFolder || !out)
  throw new Error('Usage: tsx tools/export/finish.ts <fresh pages> <store> <plan> <export folder>')
await finish(folder, store, planFolder, out).catch((error: unknown) => {
  reportStepFailure(error)
  if (error instanceof ForgottenInput) process.exitCode = FORGOTTEN_INPUT
})
