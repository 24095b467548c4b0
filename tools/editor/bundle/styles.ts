import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

/** The site's own style sheet, for the preview: made from the same sources as that of the pages.
 *  @throws {Error} when the sheet has a fault */
export async function editorStyles(root: string): Promise<string> {
  const from = join(root, 'app/globals.css')
  const made = await postcss([tailwind({ base: root, optimize: { minify: true } })]).process(
    await readFile(from, 'utf8'),
    { from },
  )
  return made.css
}
