import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { contentFolder } from '@/lib/content/folder'
import { getGlossary } from '@/lib/site'
import { createSiteConverter } from '@/lib/variant'
import { serbianLexicon } from '@/lib/variant/lexicon'
import { reviewedFile, withConfirmed } from './confirmations'
import { reportAsHtml } from './format-html'
import { reportAsJson } from './format-json'
import { reportAsText } from './format-text'
import { openDoubts, readReviewed, scriptReport } from './report'
import type { DecisionGroup, ScriptReport } from './types'

const USAGE = `Употреба: npm run --silent script:report -- [могућности]
  --format text|json|html   облик извештаја (подразумева се text)
  --out датотека            упис у датотеку
  --all                     све одлуке, а не само оне које треба погледати
  --strict                  излазни код 1 док има непотврђених недоумица
  --confirm "реч"           потврда да је реч добро пренета (може више пута)
  --confirm-all             потврда свих недоумица
  --note "текст"            ко је потврдио и зашто
`

const flags = {
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
  all: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  confirm: { type: 'string', multiple: true },
  'confirm-all': { type: 'boolean', default: false },
  note: { type: 'string' },
} as const

/** Where a command writes. */
export interface Streams {
  stdout: { write(text: string): unknown }
  stderr: { write(text: string): unknown }
}

type Options = ReturnType<typeof readOptions>

function readOptions(args: string[]) {
  const { values } = parseArgs({ args, options: flags })
  if (!['text', 'json', 'html'].includes(values.format)) throw new Error(`Непознат облик „${values.format}”.`)
  return { ...values, confirm: values.confirm ?? [] }
}

/** The command `script:report`. Returns the exit code: 0, 1 for open doubts with `--strict` or a word that cannot be
 *  confirmed, 2 for wrong use. */
export function runScriptReport(args: string[], { stdout, stderr }: Streams): number {
  let options: Options
  try {
    options = readOptions(args)
  } catch (error) {
    stderr.write(`${messageOf(error)}\n${USAGE}`)
    return 2
  }
  try {
    const unknown = confirm(options, stdout)
    for (const word of unknown) stderr.write(`Међу одлукама нема речи „${word}”.\n`)
    if (options.confirm.length > 0 || options['confirm-all']) return unknown.length > 0 ? 1 : 0
    const report = currentReport()
    const text = written(report, options)
    if (options.out) writeFileSync(options.out, text)
    else stdout.write(text)
    if (!options.strict) return 0
    return complain(report, stderr)
  } catch (error) {
    stderr.write(`${messageOf(error)}\n`)
    return 1
  }
}

function currentReport(): ScriptReport {
  const folder = contentFolder()
  if (!existsSync(folder)) throw new Error(`Фасцикла са садржајем не постоји: ${folder}.`)
  return scriptReport({
    folder,
    messageFiles: [path.resolve('lib', 'i18n', 'messages', 'sr-Cyrl.json')],
    confirmations: readReviewed(folder).words,
    converter: createSiteConverter({ glossary: getGlossary() }),
    lexicon: serbianLexicon,
  })
}

function written(report: ScriptReport, { format, all }: Options): string {
  const options = {
    all,
    prefix: `${path.relative(process.cwd(), contentFolder()).replaceAll(path.sep, '/')}/`,
  }
  if (format === 'json') return `${JSON.stringify(reportAsJson(report, options), null, 2)}\n`
  return format === 'html' ? reportAsHtml(report, options) : reportAsText(report, options)
}

/** Remembers what was asked to be remembered; gives back the words that are in no report. */
function confirm(options: Options, stdout: Streams['stdout']): string[] {
  const asked = options.confirm
  if (asked.length === 0 && !options['confirm-all']) return []
  const report = currentReport()
  const isAsked = (group: DecisionGroup, word: string) => group.source === word || group.result === word
  const groups = new Set(options['confirm-all'] ? openDoubts(report) : [])
  for (const group of report.groups)
    if (!group.confirmed && asked.some((word) => isAsked(group, word))) groups.add(group)
  const file = path.join(contentFolder(), reviewedFile)
  if (groups.size > 0) {
    const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
    writeFileSync(file, withConfirmed(before, [...groups], options.note))
  }
  for (const { source, result } of groups) stdout.write(`Потврђено: ${source} → ${result}\n`)
  return asked.filter((word) => !report.groups.some((group) => isAsked(group, word)))
}

function complain(report: ScriptReport, stderr: Streams['stderr']): number {
  const open = openDoubts(report)
  if (open.length > 0)
    stderr.write(`Непотврђене недоумице: ${open.map(({ source }) => `„${source}”`).join(', ')}.\n`)
  if (report.unreadable.length > 0)
    stderr.write(`Нису прочитане: ${report.unreadable.join(', ')}. Покрените npm run content.\n`)
  return open.length + report.unreadable.length > 0 ? 1 : 0
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
