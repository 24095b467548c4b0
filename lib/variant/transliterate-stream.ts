import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Decision, GlossaryEntry, Script } from '../script'
import type { VariantContext } from './context'
import { markdownLine } from './markdown-line'
import { createSiteConverter } from './site-converter'

const USAGE = `Употреба: npm run --silent transliterate -- --to Cyrl|Latn [--no-glossary] [--no-lexicon] [--explain]
  --to           писмо резултата: Cyrl (ћирилица) или Latn (латиница)
  --no-glossary  без речника сајта (content/recnik.yaml)
  --no-lexicon   без списка српских речи
  --explain      одлуке по речима на стандардни излаз за грешке
`

interface Options {
  to: Script
  glossary: boolean
  lexicon: boolean
  explain: boolean
}

function readOptions(args: string[]): Options {
  const flags = {
    'no-glossary': { type: 'boolean' },
    'no-lexicon': { type: 'boolean' },
    explain: { type: 'boolean' },
    to: { type: 'string' },
  } as const
  const { values } = parseArgs({ args, options: flags, allowPositionals: false })
  if (values.to !== 'Cyrl' && values.to !== 'Latn') throw new Error('Наведите --to Cyrl или --to Latn.')
  return {
    to: values.to,
    glossary: !values['no-glossary'],
    lexicon: !values['no-lexicon'],
    explain: values.explain ?? false,
  }
}

async function readGlossary(): Promise<GlossaryEntry[]> {
  const file = `${process.env.VESNIK_CONTENT ?? 'content'}/recnik.yaml`
  if (!existsSync(file)) return []
  const { parse } = await import('yaml')
  return (parse(readFileSync(file, 'utf8')) ?? []) as GlossaryEntry[]
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

/** Offset at which the first character that is not UTF-8 (or is cut off) begins. */
function badByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  // The longest prefix that may still go on, by halving.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle
    else high = middle - 1
  }
  // Its last character may be unfinished: up to three bytes of it belong to the fault.
  while (low > 0 && !isUtf8(bytes.subarray(0, low), false)) low--
  return low
}

function describe(decision: Decision, line: number): string {
  const mark = decision.certainty === 'doubt' ? '?' : ' '
  return `${line}:${decision.start + 1}${mark}\t${decision.rule}\t${decision.source} → ${decision.result}\n`
}

/** Whole lines of a byte stream, as many at a time as have come, with their line feeds; the very last may lack one. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = []
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Uint8Array)
    const end = bytes.lastIndexOf(10) + 1
    if (end > 0) {
      pending.push(bytes.subarray(0, end))
      yield pending.length === 1 ? (pending[0] as Buffer) : Buffer.concat(pending)
      pending = []
    }
    if (end < bytes.length) pending.push(bytes.subarray(end))
  }
  if (pending.length > 0) yield Buffer.concat(pending)
}

/** The text before the first byte that is not UTF-8, cut after its last whole line; `bad` is that byte's offset. */
function decode(decoder: TextDecoder, bytes: Buffer): { text: string; bad?: number } {
  try {
    return { text: decoder.decode(bytes) }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const bad = badByte(bytes)
    const end = bad === 0 ? 0 : bytes.lastIndexOf(10, bad - 1) + 1
    return { text: decoder.decode(bytes.subarray(0, end)), bad }
  }
}

async function write(output: NodeJS.WritableStream, text: string): Promise<void> {
  if (!output.write(text)) await new Promise<void>((resolve) => output.once('drain', resolve))
}

async function convert(
  options: Options,
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
  errors: NodeJS.WritableStream,
): Promise<number> {
  let number = 0
  let offset = 0
  const glossary = options.glossary ? await readGlossary() : []
  const converter = createSiteConverter({ glossary, ...(options.lexicon ? {} : { lexicon: null }) })
  const context: VariantContext = options.explain
    ? { converter, onDecision: (decision) => errors.write(describe(decision, number)) }
    : { converter }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const bytes of linesOf(input)) {
    const { text, bad } = decode(decoder, bytes)
    let batch = ''
    for (let from = 0; from < text.length;) {
      const end = text.indexOf('\n', from)
      number++
      batch += markdownLine(text.slice(from, end < 0 ? text.length : end), options.to, context)
      if (end >= 0) batch += '\n'
      from = end < 0 ? text.length : end + 1
    }
    await write(output, batch)
    if (bad !== undefined) {
      errors.write(`Улаз није исправан UTF-8: бајт ${offset + bad} (ред ${number + 1}).\n`)
      return 1
    }
    offset += bytes.length
  }
  return 0
}

/**
 * The command `transliterate`: converts `input` to `output`, one line of Markdown at a time, each line a block of its
 * own. Returns the exit code: 0, 1 for input that is not UTF-8 (reported with the offset of the byte), 2 for wrong use.
 */
export async function transliterateStream(
  args: string[],
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
  errors: NodeJS.WritableStream,
): Promise<number> {
  let options: Options
  try {
    options = readOptions(args)
  } catch (error) {
    errors.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return 2
  }
  return convert(options, input, output, errors)
}
