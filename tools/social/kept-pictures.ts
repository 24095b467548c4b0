import type { Manifest } from '../export/manifest'
import type { BuildPlan } from '../export/plan/build-plan'

const PICTURE = /^(?:(cir|lat|eng)\/)?slike\/(\d+)\./
const ARTICLE = /^(cir|lat|eng)\/aktuelno\/[^/]+\/(\d+)\/index\.html$/

/** Published pictures of articles whose pages are taken over as they were. A photo is the same in every locale. */
export function keptPictures(plan: BuildPlan, last: Manifest | undefined): string[] {
  const due = new Set(plan.render)
  const unchanged = new Set<string>()
  for (const file of Object.keys(plan.pages)) {
    const [, segment, id] = ARTICLE.exec(file) ?? []
    if (id && !due.has(file)) for (const key of [`${segment} ${id}`, ` ${id}`]) unchanged.add(key)
  }
  return Object.keys(last?.files ?? {}).filter((file) => {
    const [, segment = '', id] = PICTURE.exec(file) ?? []
    return id !== undefined && unchanged.has(`${segment} ${id}`)
  })
}
