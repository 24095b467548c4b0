import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sitemapFiles } from '@/lib/seo/sitemap-files'

/** Writes the index of sitemaps and all that it names; what `npm run dev` left there is removed. They are no pages: the
 *  framework would have to be told of each. */
export async function writeSitemaps(folder: string): Promise<void> {
  await rm(join(folder, 'sitemaps'), { recursive: true, force: true })
  for (const [path, text] of sitemapFiles()) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
