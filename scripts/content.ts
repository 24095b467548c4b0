/* npm run content: checks the content folder and compiles it.
 *   --check            check only
 *   --fix              first mend what has exactly one right form
 *   --translated <name>  first note that the English text agrees with the present Serbian one (name of the file without
 *                    .md; may be repeated)
 *   --format <form>    text (default), json or github
 *   --latin            messages in Latin script */
import { parseArgs } from 'node:util'
import { prepareContent, type ContentOptions } from '@/tools/content/prepare'

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    latin: { type: 'boolean', default: false },
    translated: { type: 'string', multiple: true, default: [] },
  },
})
const { latin, format, ...rest } = values

// Whoever reads the list may have seen enough of it (`| head`).
process.stdout.once('error', () => process.exit())
process.exitCode = await prepareContent({
  ...rest,
  format: format as NonNullable<ContentOptions['format']>,
  script: latin ? 'Latn' : 'Cyrl',
})
