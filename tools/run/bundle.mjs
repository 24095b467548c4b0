import { mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes one JavaScript file of a TypeScript program and what it imports from this repository; installed packages stay
 * outside. Such a program starts quicker than one translated at each start, and runs as fast as in the finished site.
 * @param {string} entry path relative to the repository
 * @param {string} file where to put it; the folder is made, and no half-written file is ever seen there
 */
export async function bundleProgram(entry, file) {
  const { build } = await import('esbuild')
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.mjs`
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    tsconfig: 'tsconfig.json',
    outfile: unfinished,
    logLevel: 'error',
  })
  renameSync(unfinished, file)
}
