import { textAt, type Content } from '../content-files'
import { fileReferences } from '../file-references'
import type { Fault, Faults } from '../fault'

/** Pictures and documents that no text uses: left over when an item was changed or deleted. */
export function* unusedFileFaults({ files, site, publicFiles }: Content): Faults {
  const used = new Set(files.flatMap((file) => [...fileReferences(file)].map(({ address }) => address)))
  const shared = textAt(site, ['image'])
  if (shared) used.add(shared)
  for (const file of publicFiles) {
    if (/^\/(?:images|files)\//.test(file) && !used.has(file)) yield unused(file)
  }
}

/** The place is the file itself, which lies beside the content folder. */
function unused(file: string): Fault {
  return {
    file: `../public${file}`,
    line: 1,
    column: 1,
    severity: 'warning',
    code: file.startsWith('/images/') ? 'image-unused' : 'file-unused',
    values: { file },
  }
}
