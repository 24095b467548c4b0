/* npm run content: checks the content folder and compiles it.
 *   --check            check only
 *   --fix              first mend what has exactly one right form
 *   --translated <name>  first note that the English text agrees with the present Serbian one (name of the file without
 *                    .md; may be repeated)
 *   --format <form>    text (default), json or github
 *   --latin            messages in Latin script */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from '@/lib/content/check/check-content'
import type { Fault } from '@/lib/content/check/fault'
import { fixContent } from '@/lib/content/check/fix'
import { faultLine, faultsAsJson, githubLine, type ReportScript } from '@/lib/content/check/report'
import { listFiles } from '@/lib/content/check/read-files'
import { contentSummary, faultSummary } from '@/lib/content/check/summary'
import { contentFolder, publicFolder } from '@/lib/content/folder'
import { recordTranslation } from '@/lib/content/record-translation'
import { now } from '@/lib/date/clock'
import { toLatin } from '@/lib/script'
import { inspectMedia, writeMediaFacts } from '../tools/media/inspect'
import { checkerHash, readMemory, writeMemory } from '@/tools/content/check-memory'
import { compileContent } from '@/tools/content/compile'
import { systemFault } from '@/tools/run/system-fault.mjs'

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    latin: { type: 'boolean', default: false },
    translated: { type: 'string', multiple: true, default: [] },
  },
})
const script: ReportScript = options.latin ? 'Latn' : 'Cyrl'

/** What the check knows of files from before. */
const memoryFile = path.join(process.cwd(), '.cache/content-check.json')

// Whoever reads the list may have seen enough of it (`| head`).
process.stdout.once('error', () => process.exit())
process.exitCode = await run().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  const reason = systemFault(message, 'sr')
  if (reason === undefined && !(error instanceof Error && 'code' in error)) console.error(error)
  return fail(['Садржај није припремљен.', message, reason].filter(Boolean).join('\n'))
})

async function run(): Promise<number> {
  const folder = contentFolder()
  if (!existsSync(folder)) return fail(`Фасцикла са садржајем не постоји: ${folder}.`)
  const media = await inspectMedia(publicFolder())
  const where = { folder, publicFolder: publicFolder(), now: now(), media }
  if (options.fix) reportFixes(fixContent(where))
  if (!recordTranslations(folder, options.translated)) return 1
  const checker = checkerHash(process.cwd(), folder)
  const memory = readMemory(memoryFile, checker)
  const { faults, counts } = checkContent({ ...where, memory })
  writeMemory(memoryFile, checker, memory)
  const shown = path.relative(process.cwd(), folder)
  const prefix = `${shown.startsWith('..') ? folder : shown}/`
  const errors = faults.filter(({ severity }) => severity === 'error').length
  if (options.format === 'json') console.log(faultsAsJson(faults, prefix, script))
  else {
    const line = options.format === 'github' ? githubLine : faultLine
    for (const fault of faults) console.log(line(fault, prefix, script))
  }
  if (errors > 0) return fail(faultSummary(errors, faults.length - errors))
  if (!options.check) {
    await writeMediaFacts(media)
    if (!compile(folder)) return 1
  }
  // In JSON form nothing but JSON may stand on the standard output.
  const say = options.format === 'json' ? console.error : console.log
  say(inScript(contentSummary(counts, faults.length)))
  return 0
}

function reportFixes(fixed: readonly Fault[]): void {
  for (const fault of fixed) console.error(`${inScript('Исправљено:')} ${faultLine(fault, '', script)}`)
}

function recordTranslations(folder: string, names: readonly string[]): boolean {
  for (const name of names) {
    const slug = path.basename(name).replace(/(?:\.en)?(?:\.md)?$/, '')
    const original = listFiles(folder).files.find((file) => path.posix.basename(file) === `${slug}.md`)
    if (!original) return fail(`Нема вести ни стране „${slug}”. Наведите назив датотеке без .md.`) !== 1
    try {
      console.error(
        inScript(`Забележено: превод ${recordTranslation(folder, original)} усклађен је са српским текстом.`),
      )
    } catch (error) {
      return fail(error instanceof Error ? error.message : String(error)) !== 1
    }
  }
  return true
}

function compile(folder: string): boolean {
  try {
    compileContent(folder)
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const words = [`Contentlayer није припремио садржај:\n${message}`, systemFault(message, 'sr')]
    fail(words.filter(Boolean).join('\n'))
    return false
  }
}

function fail(message: string): 1 {
  console.error(inScript(message))
  return 1
}

function inScript(text: string): string {
  return script === 'Latn' ? toLatin(text) : text
}
