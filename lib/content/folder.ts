import path from 'node:path'

let known: { setting: string; folder: string } | undefined

/** Absolute path of the content folder: `VESNIK_CONTENT` (absolute, or relative to the working
 *  directory), by default `content`. */
export function contentFolder(): string {
  const setting = process.env.VESNIK_CONTENT || 'content'
  // Every label asks, through site.yaml.
  if (known?.setting !== setting)
    known = { setting, folder: path.resolve(/* turbopackIgnore: true */ process.cwd(), setting) }
  return known.folder
}

/** Absolute path of the folder with `images/` and `files/`: `VESNIK_PUBLIC` (absolute, or relative to the working
 *  directory), by default `public`. */
export function publicFolder(): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), process.env.VESNIK_PUBLIC || 'public')
}

/** Absolute path of Contentlayer's output. */
export function generatedFolder(): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), '.contentlayer', 'generated')
}
