/** Formats of pictures by ending, as the picture library names them; a file of another format than its name says
 *  confuses servers and browsers. */
const FORMATS: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  gif: 'gif',
}

/** What stands behind the last full stop of a name, in small letters. */
export function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

/** Format that a name promises; undefined for what is no picture of the site.
 *  @example formatOf('Ђаци.JPG') // 'jpeg' */
export function formatOf(name: string): string | undefined {
  return FORMATS[endingOf(name)]
}

/** The usual ending for a format; undefined for a format that the site does not publish.
 *  @example endingFor('jpeg') // 'jpg' */
export function endingFor(format: string | undefined): string | undefined {
  return Object.keys(FORMATS).find((ending) => FORMATS[ending] === format)
}
