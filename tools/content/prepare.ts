/* The content step of a build, and `npm run content`: checks the content folder and compiles it. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkContent, type CheckOptions, type CheckResult } from '@/lib/content/check/check-content'
import { fixContent } from '@/lib/content/check/fix'
import { faultLine, faultsAsJson, githubLine, type ReportScript } from '@/lib/content/check/report'
import { listFiles } from '@/lib/content/check/read-files'
import { contentSummary, faultSummary } from '@/lib/content/check/summary'
import { contentFolder, publicFolder } from '@/lib/content/folder'
import { recordTranslation } from '@/lib/content/record-translation'
import { now } from '@/lib/date/clock'
import { toLatin } from '@/lib/script'
import { inspectMedia, writeMediaFacts } from '../media/inspect'
import { systemFault } from '../run/system-fault.mjs'
import { checkerHash, readMemory, writeMemory } from './check-memory'
import { compileContent } from './compile'

/** What is asked of the content step. */
export interface ContentOptions {
  /** Check only. */
  check?: boolean
  /** First mend what has exactly one right form. */
  fix?: boolean
  format?: 'text' | 'json' | 'github'
  /** Script of the messages. */
  script?: ReportScript
  /** Names of files whose English text agrees with the present Serbian one: this is noted first. */
  translated?: readonly string[]
}

/** What the check knows of files from before. */
const memoryFile = () => path.join(process.cwd(), '.cache/content-check.json')

/**
 * Checks the content folder and compiles it; what there is to say is written to the terminal.
 * @returns exit code: 0, or 1 when the content has errors or could not be compiled
 */
export async function prepareContent(options: ContentOptions = {}): Promise<number> {
  const { script = 'Cyrl' } = options
  const inScript = (text: string) => (script === 'Latn' ? toLatin(text) : text)
  const fail = (text: string) => (console.error(inScript(text)), 1)
  try {
    return await prepare(options, script, inScript, fail)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const reason = systemFault(error, 'sr')
    if (reason === undefined && !(error instanceof Error && 'code' in error)) console.error(error)
    return fail(['Садржај није припремљен.', message, reason].filter(Boolean).join('\n'))
  }
}

async function prepare(
  options: ContentOptions,
  script: ReportScript,
  inScript: (text: string) => string,
  fail: (text: string) => number,
): Promise<number> {
  const { check = false, fix = false, format = 'text', translated = [] } = options
  const folder = contentFolder()
  if (!existsSync(folder)) return fail(`Фасцикла са садржајем не постоји: ${folder}.`)
  const where = { folder, publicFolder: publicFolder(), now: now() }
  if (fix)
    for (const one of fixContent({ ...where, media: await inspectMedia(where.publicFolder) }))
      console.error(`${inScript('Исправљено:')} ${faultLine(one, '', script)}`)
  for (const name of translated) if (!noteTranslation(folder, name, inScript, fail)) return 1
  let summary = ''
  const isSound = async () => {
    const media = await inspectMedia(where.publicFolder)
    const { faults, counts } = checkWithMemory({ ...where, media })
    report(faults, folder, format, script)
    const errors = faults.filter(({ severity }) => severity === 'error').length
    if (errors > 0) return fail(faultSummary(errors, faults.length - errors)) === 0
    if (!check) await writeMediaFacts(media)
    summary = contentSummary(counts, faults.length)
    return true
  }
  if (!(check ? await isSound() : await compile(folder, isSound, fail))) return 1
  // In JSON form nothing but JSON may stand on the standard output.
  const say = format === 'json' ? console.error : console.log
  say(inScript(summary))
  return 0
}

function checkWithMemory(where: Omit<CheckOptions, 'memory'>): CheckResult {
  const checker = checkerHash(process.cwd(), where.folder)
  const memory = readMemory(memoryFile(), checker)
  const result = checkContent({ ...where, memory })
  writeMemory(memoryFile(), checker, memory)
  return result
}

function report(
  faults: CheckResult['faults'],
  folder: string,
  format: ContentOptions['format'],
  script: ReportScript,
): void {
  const shown = path.relative(process.cwd(), folder)
  const prefix = `${shown.startsWith('..') ? folder : shown}/`
  if (format === 'json') return console.log(faultsAsJson(faults, prefix, script))
  const line = format === 'github' ? githubLine : faultLine
  for (const fault of faults) console.log(line(fault, prefix, script))
}

function noteTranslation(
  folder: string,
  name: string,
  inScript: (text: string) => string,
  fail: (text: string) => number,
): boolean {
  const slug = path.basename(name).replace(/(?:\.en)?(?:\.md)?$/, '')
  const original = listFiles(folder).files.find((file) => path.posix.basename(file) === `${slug}.md`)
  if (!original) return fail(`Нема вести ни стране „${slug}”. Наведите назив датотеке без .md.`) === 0
  try {
    const noted = recordTranslation(folder, original)
    console.error(inScript(`Забележено: превод ${noted} усклађен је са српским текстом.`))
    return true
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error)) === 0
  }
}

/** Whether the folder has passed the check and is compiled. */
async function compile(
  folder: string,
  isSound: () => Promise<boolean>,
  fail: (text: string) => number,
): Promise<boolean> {
  let wasSound = false
  try {
    return (await compileContent(folder, async () => (wasSound = await isSound()))) !== undefined
  } catch (error) {
    if (!wasSound) throw error
    const message = error instanceof Error ? error.message : String(error)
    const words = [`Contentlayer није припремио садржај:\n${message}`, systemFault(error, 'sr')]
    return fail(words.filter(Boolean).join('\n')) === 0
  }
}
