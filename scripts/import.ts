/* npm run import -- <file, folder or WordPress export>: brings news of an old site into content/.
 *   --category <key>     for items whose own category says nothing
 *   --pictures <folder>  copies of the old site's pictures; nothing is fetched
 *   --url <address>      the page's address, for a single file that does not tell it
 *   --dry-run            only report
 *   --latin              messages in Latin script */
import { parseArgs } from 'node:util'
import { contentFolder, publicFolder } from '@/lib/content/folder'
import { toLatin } from '@/lib/script'
import { getSite } from '@/lib/site'
import { importNews } from '@/tools/import/command'
import { importReport } from '@/tools/import/report'

const { values: options, positionals } = parseArgs({
  options: {
    category: { type: 'string' },
    pictures: { type: 'string' },
    url: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    latin: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const say = (text: string) => (options.latin ? toLatin(text) : text)

try {
  const [place] = positionals
  if (place === undefined || positionals.length > 1)
    throw new Error('Наведите једну датотеку или фасциклу: npm run import -- <датотека>')
  const outcome = await importNews({
    place,
    contentFolder: contentFolder(),
    publicFolder: publicFolder(),
    categories: getSite().categories.map(({ key, label }) => ({ key, names: [label.sr, label.en] })),
    category: options.category,
    url: options.url,
    pictureFolder: options.pictures,
    dryRun: options['dry-run'],
  })
  console.log(say(importReport(outcome)))
  if (outcome.files.length > 0 && !outcome.dryRun) console.log(say('Сада покрените „npm run content”.'))
  if (outcome.planned.some(({ kind }) => kind === 'refused')) process.exitCode = 1
} catch (error) {
  console.error(say(error instanceof Error ? error.message : String(error)))
  process.exitCode = 1
}
