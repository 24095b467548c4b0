import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isUtf8 } from 'node:buffer'
import { fileError, sourceText, type Fault, type SourceText } from './fault'

/** Markdown beyond this takes a parser longer than an editor waits; a long report has some 60 KB. */
const maxMarkdownKB = 250
const maxYamlKB = 1024

/** Paths of all files below a folder, with `/`, sorted; hidden files (`.git`, `.DS_Store`) are no content. A folder that
 *  has the name of a text is listed as the file that it should be, so that reading it tells what is wrong. */
export function listFiles(folder: string): { files: string[]; links: string[] } {
  const files: string[] = []
  const links: string[] = []
  const walk = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = below + entry.name
      if (entry.name.startsWith('.')) continue
      const isFolder = entry.isDirectory()
      if (isFolder && !name.endsWith('.md')) walk(`${name}/`)
      else if (isFolder || entry.isFile()) files.push(name)
      else links.push(name)
    }
  }
  walk('')
  return { files: files.sort(), links: links.sort() }
}

/** A file as text, or why it cannot be taken as text. */
export function readSource(folder: string, file: string): SourceText | Fault {
  const full = path.join(folder, file)
  const max = file.endsWith('.md') ? maxMarkdownKB : maxYamlKB
  let bytes: Buffer
  try {
    const size = Math.ceil(lstatSync(full).size / 1024)
    if (size > max) return fileError(file, 'file-too-large', { size, max })
    bytes = readFileSync(full)
  } catch (error) {
    return fileError(file, 'file-unreadable', {
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
  return decode(file, bytes)
}

/** Bytes of a file as text: UTF-8 without a byte order mark. */
export function decode(file: string, bytes: Buffer): SourceText | Fault {
  if (!isUtf8(bytes)) return notUtf8(file, bytes)
  const text = bytes.toString('utf8')
  if (text.startsWith('\uFEFF')) return fileError(file, 'byte-order-mark')
  return sourceText(file, text)
}

/** The place of the first byte that is not UTF-8: decoding puts U+FFFD there. */
function notUtf8(file: string, bytes: Buffer): Fault {
  const line = new TextDecoder().decode(bytes).split('�', 1)[0]?.split('\n') ?? ['']
  return { ...fileError(file, 'not-utf8'), line: line.length, column: (line.at(-1) ?? '').length + 1 }
}
