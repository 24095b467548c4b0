import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { listFiles, readSource } from '@/lib/content/check/read-files'
import { contentFolder } from '@/lib/content/folder'
import type { Streams } from '../command'
import { reviewedFile, type AsWritten } from '../confirmations'
import { readReviewed } from '../report'
import { counted } from '../serbian-numbers'
import type { Finding } from './finding'
import { fixText } from './fix-text'
import { lintSource } from './lint-source'

const USAGE = `Употреба: npm run --silent script:lint -- [--fix] [--format text|json] [датотеке…]
  --fix      исправља оно што се може исправити без размишљања
  --format   text (подразумева се) или json
Без навођења датотека прегледају се фасцикла са садржајем и поруке сајта.
`

/** A file to look at: where it is, and the name its rules go by. */
interface Target {
  shown: string
  full: string
  name: string
  asWritten: boolean
}

interface FileFinding extends Finding {
  file: string
}

interface Options {
  fix: boolean
  format: string
  files: string[]
}

function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { fix: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' } },
  })
  if (!['text', 'json'].includes(values.format)) throw new Error(`Непознат облик „${values.format}”.`)
  return { fix: values.fix, format: values.format, files: positionals }
}

/** The command `script:lint`. Returns the exit code: 0, 1 for errors that are left, 2 for wrong use. */
export function runScriptLint(args: string[], { stdout, stderr }: Streams): number {
  try {
    const options = readOptions(args)
    const findings = targetsOf(options.files).flatMap((target) => lintFile(target, options.fix))
    stdout.write(options.format === 'json' ? `${JSON.stringify(findings, null, 2)}\n` : asText(findings))
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return 2
  }
}

/** The files named, or everything editors and translators write. */
function targetsOf(files: readonly string[]): Target[] {
  const content = contentFolder()
  const { asWritten } = readReviewed(content)
  const paths =
    files.length > 0 ? files.map((file) => path.resolve(file)) : [...contentFiles(content), ...messageFiles()]
  return paths.map((full) => targetOf(full, content, asWritten))
}

function contentFiles(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`Фасцикла са садржајем не постоји: ${folder}.`)
  return listFiles(folder)
    .files.filter((file) => /\.(?:md|ya?ml)$/.test(file) && file !== reviewedFile)
    .map((file) => path.join(folder, file))
}

function messageFiles(): string[] {
  const folder = path.resolve('lib', 'i18n', 'messages')
  if (!existsSync(folder)) return []
  return listFiles(folder)
    .files.filter((file) => file.endsWith('.json'))
    .map((file) => path.join(folder, file))
}

function targetOf(full: string, content: string, asWritten: readonly AsWritten[]): Target {
  const below = path.relative(content, full)
  const name = (below.startsWith('..') ? path.relative(process.cwd(), full) : below).replaceAll(path.sep, '/')
  if (!existsSync(full)) throw new Error(`Датотека не постоји: ${name}.`)
  const shown = path.relative(process.cwd(), full)
  return {
    shown: shown.startsWith('..') ? full : shown,
    full,
    name,
    asWritten: asWritten.some(({ file }) => file === name),
  }
}

function lintFile({ shown, full, name, asWritten }: Target, fix: boolean): FileFinding[] {
  const source = readSource(path.dirname(full), path.basename(full))
  // What is no text at all, or too long for one, is the content check's matter.
  if ('code' in source) return []
  const lint = (text: string) => lintSource(name, text, { asWritten })
  const before = readFileSync(full, 'utf8')
  const after = fix ? fixText(before, lint) : before
  if (after !== before) writeFileSync(full, after)
  return lint(after).map((finding) => ({ file: shown, ...finding }))
}

const severityName = { error: 'грешка', warning: 'упозорење', info: 'обавештење' } as const

function asText(findings: readonly FileFinding[]): string {
  const lines = findings.map(
    ({ file, line, column, severity, message }) =>
      `${file}:${line}:${column}  ${severityName[severity]}: ${message}`,
  )
  const count = (kind: Finding['severity']) => findings.filter(({ severity }) => severity === kind).length
  const sum = [
    counted(count('error'), 'грешка', 'грешке', 'грешака'),
    counted(count('warning'), 'упозорење', 'упозорења', 'упозорења'),
    counted(count('info'), 'обавештење', 'обавештења', 'обавештења'),
  ]
  const mendable = findings.filter(({ fix }) => fix !== undefined).length
  const advice =
    mendable > 0 ? ` Са --fix се ${mendable === 1 ? 'може исправити' : 'могу исправити'}: ${mendable}.` : ''
  return `${[...lines, `${sum.join(', ')}.${advice}`].join('\n')}\n`
}
