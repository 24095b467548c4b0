// node bench/run-bundled.mjs <file.ts>: runs a benchmark as its code runs in the finished programs, without a translator
// that looks on. (Under `tsx` every function keeps its name by a call of its own: half of the speed.)
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleProgram } from '../tools/run/bundle.mjs'

const entry = process.argv[2] ?? ''
const file = join('.cache', 'bench', entry.replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '.mjs'))
await bundleProgram(entry, file)
await import(pathToFileURL(file).href)
