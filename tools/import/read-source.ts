import { readdirSync, readFileSync, statSync } from 'node:fs'
import { isUtf8 } from 'node:buffer'
import path from 'node:path'
import type { Found } from './item'
import { readHtml } from './read-html'
import { readText } from './read-text'
import { isWxr, readWxr } from './read-wxr'

const READABLE = /\.(?:txt|html?|xml|wxr)$/i
/** A page saved by a browser is smaller; a WordPress export of a whole ministry may be large. */
const MAX_MB = 200

/** Reads one file, or every readable file of a folder in the order of their names.
 *  @throws Error in Serbian when there is no such file or folder */
export function readSource(place: string, pictureFolder?: string): Found {
  const found: Found = { items: [], remarks: [] }
  for (const file of filesAt(place)) {
    const { items, remarks } = readFile(file, pictureFolder)
    found.items.push(...items)
    found.remarks.push(...remarks)
  }
  return found
}

function filesAt(place: string): string[] {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (!stat) throw new Error(`Нема датотеке или фасцикле: ${place}`)
  if (!stat.isDirectory()) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => READABLE.test(name))
    .sort()
    .map((name) => path.join(place, name))
}

function readFile(file: string, pictureFolder?: string): Found {
  const skipped = (text: string): Found => ({ items: [], remarks: [{ from: file, text }] })
  if (statSync(file).size > MAX_MB * 2 ** 20) return skipped(`Датотека је већа од ${MAX_MB} MB: прескочено.`)
  const bytes = readFileSync(file)
  if (!isUtf8(bytes)) return skipped('Датотека није сачувана као UTF-8: прескочено.')
  const text = bytes.toString('utf8')
  if (isWxr(text)) return readWxr(file, text, pictureFolder)
  return /\.html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(text)
    ? readHtml(file, text, pictureFolder)
    : readText(file, text)
}
