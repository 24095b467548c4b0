/* npm run published: writes what is public into the list of published addresses, content/objavljeno.txt. The content
 * must have been compiled (npm run content or npm run build).
 *   --check          writes nothing; ends with 1 when the list lacks an address
 *   --from <file>    also takes over the entries of another list, such as the one that the published site carries */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { contentFolder } from '@/lib/content/folder'
import { getPublishedList } from '@/lib/content/notices'
import { formatPublishedList, parsePublishedList, publishedListFile } from '@/lib/content/published-list'
import { currentEntries } from '@/lib/redirects/table'

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, from: { type: 'string' } },
})

const file = path.join(contentFolder(), publishedListFile)
const known = getPublishedList()
const others = options.from ? parsePublishedList(readFileSync(options.from, 'utf8')).entries : []
const before = formatPublishedList(known, [])
const after = formatPublishedList([...known, ...others], currentEntries())
const added = after.split('\n').filter((line) => !before.split('\n').includes(line)).length

if (options.check) {
  if (added > 0)
    console.error(`На списку ${publishedListFile} недостаје адреса: ${added}. Покрените npm run published.`)
  process.exitCode = added > 0 ? 1 : 0
} else {
  writeFileSync(file, after)
  console.log(`Списак ${publishedListFile}: нових адреса ${added}.`)
}
