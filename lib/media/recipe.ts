/** How pictures are made. A change of anything here needs a new `version`: names of made pictures follow from it. */
export const recipe = {
  version: 2,
  /** Widths in pixels; a picture is never enlarged. The text column is 748 CSS pixels wide, 2 × 748 on fine screens. */
  widths: [480, 800, 1200, 1600],
  /** Widths of the form for old browsers: one to read with, one to look at. */
  fallbackWidths: [800, 1600],
  // One step more takes three times as long for a tenth of the bytes.
  avif: { quality: 55, effort: 3 },
  webp: { quality: 78, effort: 4 },
  jpeg: { quality: 80, mozjpeg: true },
  png: { compressionLevel: 9, palette: true, quality: 90 },
} as const

/** Forms in which a picture is made; `jpeg` or, for a picture with transparent parts, `png` is the one for all browsers. */
export type PictureFormat = 'avif' | 'webp' | 'jpeg' | 'png'

/** Folder of made pictures in the export, in addresses; their names carry the hash of the original. */
export const madeFolder = '/_p/'

/** Smallest long side in pixels with which a picture is still sharp where it stands. */
export const leastSide = { lead: 800, body: 320 } as const
