// Run by the build after `next build`: tsx tools/export/finish.ts <export folder> <store for compressed files>
import { checkPurity, describeFaults } from '../checks/purity'
import { compressExport } from './compress'
import { writeOldAddresses } from './old-addresses'
import { slimExport } from './slim'

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`

async function finish(folder: string, store: string): Promise<void> {
  const slim = await slimExport(folder)
  console.log(
    `  ${slim.pages} pages made light: ${kilobytes(slim.bytesBefore)} → ${kilobytes(slim.bytesAfter)}, ${slim.filesRemoved} files of the framework removed`,
  )
  const old = await writeOldAddresses(folder)
  console.log(`  ${old.rules} old addresses lead on, ${old.pages} of them also as pages`)
  const purity = checkPurity(folder)
  if (purity.faults.length > 0) throw new Error(`Писма на сајту нису чиста.\n${describeFaults(purity)}`)
  console.log(`  scripts proved pure: ${purity.pages} pages, ${purity.data} feeds and other data`)
  const packed = await compressExport(folder, store)
  console.log(
    `  ${packed.files} files compressed: ${kilobytes(packed.bytes)} → ${kilobytes(packed.brotliBytes)} (Brotli), ${packed.fromStore} known from before`,
  )
}

const [folder, store] = process.argv.slice(2)
if (!folder || !store) throw new Error('Usage: tsx tools/export/finish.ts <export folder> <store>')
await finish(folder, store).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
