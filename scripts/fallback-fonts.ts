/* Letters of the reader's own machine, until ours are there: made as wide and as high as ours, so that a page looks the
 * same and breaks its lines in the same places. */
import { createFontStack, type FontMetrics } from '@capsizecss/core'
import georgia from '@capsizecss/metrics/georgia'
import notoSerif from '@capsizecss/metrics/notoSerif'
import roboto from '@capsizecss/metrics/roboto'
import timesNewRoman from '@capsizecss/metrics/timesNewRoman'
import { fromFile } from '@capsizecss/unpack/fs'

/** Faces that systems have, each with the names of faces that have its widths. */
const systemFaces = {
  Serif: [
    { name: 'Georgia', metrics: georgia, local: ['Georgia'] },
    { name: 'Noto', metrics: notoSerif, local: ['Noto Serif'] },
    { name: 'Times', metrics: timesNewRoman, local: ['Times New Roman', 'Liberation Serif'] },
  ],
  // The widths of these differ by less than half a percent.
  Sans: [
    { name: 'Own', metrics: roboto, local: ['Segoe UI', 'Roboto', 'Arial', 'Helvetica', 'Liberation Sans'] },
  ],
}

type Family = keyof typeof systemFaces

/**
 * `@font-face` rules of the adjusted faces, `'Serif Georgia'` and so on.
 * @param files our own upright face of each family, below `public/`
 */
export async function fallbackRules(files: Record<Family, string>): Promise<string[]> {
  const rules = (Object.keys(systemFaces) as Family[]).map(async (family) => {
    const own: FontMetrics = await fromFile(`public${files[family]}`)
    return systemFaces[family].map(({ name, metrics, local }) =>
      adjusted(`${family} ${name}`, own, metrics, local),
    )
  })
  return (await Promise.all(rules)).flat()
}

function adjusted(name: string, own: FontMetrics, fallback: FontMetrics, local: string[]): string {
  const stack = createFontStack([own, fallback], { fontFaceFormat: 'styleObject' })
  const [face] = stack.fontFaces
  if (!face) throw new Error(`no adjustment for ${name}`)
  const { ascentOverride, descentOverride, lineGapOverride, sizeAdjust } = face['@font-face']
  return [
    '@font-face {',
    `  font-family: '${name}';`,
    `  src: ${local.map((one) => `local('${one}')`).join(', ')};`,
    `  size-adjust: ${rounded(sizeAdjust)};`,
    `  ascent-override: ${rounded(ascentOverride)};`,
    `  descent-override: ${rounded(descentOverride)};`,
    `  line-gap-override: ${rounded(lineGapOverride)};`,
    '}',
  ].join('\n')
}

/** A percentage with one digit: a tenth of a percent is less than a pixel in a line. */
const rounded = (value: string | undefined): string =>
  `${Math.round(Number.parseFloat(value ?? '0') * 10) / 10}%`
