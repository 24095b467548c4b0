import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Contestant } from './contestants'
import { attribute, descendants, isElement, parsePage } from '../../tools/export/html-tree'

const size = (file: string): number => brotliCompressSync(readFileSync(file)).length

/** Bytes (Brotli) of an article and of the style sheets and scripts that it loads, letters and pictures apart. */
export function pageWeight({ out, article }: Contestant): number {
  const path = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .sort()
    .find((one) => article.test(one))
  if (path === undefined) throw new Error(`no article in ${out}`)
  const files = [...descendants(parsePage(readFileSync(join(out, path), 'utf8')))]
    .filter((node) => isElement(node))
    .map((node) =>
      node.tagName === 'script'
        ? attribute(node, 'src')
        : node.tagName === 'link' && attribute(node, 'rel') === 'stylesheet'
          ? attribute(node, 'href')
          : undefined,
    )
    .filter((address) => address?.startsWith('/'))
  return [path, ...new Set(files as string[])].reduce((sum, file) => sum + size(join(out, file)), 0)
}
