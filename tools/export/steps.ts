/* The steps of a build around the framework's work, done by a process that keeps what it has loaded and read. What a step
 * needs is loaded when its turn comes. */
import { join } from 'node:path'
import { ROOT } from '../run/command.mjs'
import { reportStepFailure } from '../run/progress.mjs'
import { serveWork } from '../run/worker.mjs'
import { BESIDE, COMPRESSED, FRESH_EXPORT, PICTURES, PLAN, SOCIAL, WORDS } from './places.mjs'

const at = (place: string): string => join(ROOT, place)

const steps = {
  /** @returns exit code; what is wrong with the content has been said */
  content: async () => (await import('../content/prepare')).prepareContent(),

  /** Modules that pages load, and icons. */
  modules: async () => {
    const { bundleWhenChanged } = await import('./bundle-site')
    const { writeIcons } = await import('../social/write-icons')
    await Promise.all([bundleWhenChanged(ROOT), writeIcons(ROOT)])
  },

  plan: async (out: string) => (await import('./plan/make-plan')).makePlan(out, at(PLAN)),

  data: async (part: number, parts: number) =>
    (await import('./plan/make-plan')).writeData(at(PLAN), part, parts),

  search: async (out: string) => {
    const { writeSearch } = await import('./search')
    const { items, made, files } = await writeSearch(at(BESIDE), at(WORDS), await textsOf(out))
    console.log(`  ${items} articles and pages to be found, ${made} of them read anew; ${files} files`)
  },

  /** Pictures that pages are shared with. */
  sharing: async (out: string) => {
    const { writePictures } = await import('../social/write-pictures')
    const { plan } = await buildOf(out)
    const due = new Set(plan.render)
    const isDue = (path: string) => due.has(`${path.slice(1)}index.html`)
    const { all, made } = await writePictures(at(BESIDE), at(SOCIAL), isDue)
    console.log(`  ${all} pictures for sharing, ${made} of them drawn now`)
  },

  pictures: async () => {
    const { publishMedia } = await import('../media/publish')
    const { made, known } = await publishMedia(at(FRESH_EXPORT), at(PICTURES))
    console.log(`  ${made} pictures made, ${known} known from before`)
  },

  /** @returns whether the export can be published; otherwise an input of a page had been forgotten */
  finish: async (out: string) => {
    const { finishExport } = await import('./finish')
    const folders = { fresh: at(FRESH_EXPORT), beside: at(BESIDE), compressed: at(COMPRESSED) }
    return finishExport(out, await buildOf(out), await textsOf(out), folders)
  },
}

const buildOf = async (out: string) => (await import('./plan/make-plan')).buildOf(out, at(PLAN))

/** Titles and summaries, kept between builds. */
async function textsOf(out: string) {
  const { openTexts } = await import('./card-texts')
  const { plan } = await buildOf(out)
  return openTexts(join(at(WORDS), 'texts.json'), plan.global)
}

serveWork(steps, reportStepFailure)
