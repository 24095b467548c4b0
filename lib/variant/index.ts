/** The single place where a text becomes another script. */
export type { VariantContext } from './context'
export { markdownLine } from './markdown-line'
export { parseMark, splitMarks, type Mark, type MarkedPart } from './marks'
export { createSiteConverter, type SiteConverterOptions } from './site-converter'
export { variantText } from './text'
export { variantTree } from './tree'
