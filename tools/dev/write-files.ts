// A step of `npm run dev`: tsx tools/dev/write-files.ts <folder that is served> <store for words>. What a build writes besides
// pages, from one reading of the content: the search index and sitemaps.
import { writeSearch } from '../export/search'
import { writeSitemaps } from '../export/sitemaps'

const [folder, store] = process.argv.slice(2)
if (!folder || !store)
  throw new Error('Usage: tsx tools/dev/write-files.ts <folder that is served> <store for words>')
try {
  await writeSearch(folder, store)
  await writeSitemaps(folder)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
