// Run by a test on a disk that is too small: tsx tests/build/copy-to-small-disk.ts <export> <folder on the disk>
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { replaceExport } from '@/tools/export/out-folder.mjs'

const [from = '', disk = ''] = process.argv.slice(2)
const [out, fresh] = [path.join(disk, 'out'), `${from}.copy`]
mkdirSync(out)
writeFileSync(path.join(out, 'index.html'), 'last')
writeFileSync(path.join(out, '404.html'), 'last')
cpSync(from, fresh, { recursive: true })
try {
  await replaceExport(fresh, out)
  process.stdout.write('it fitted\n')
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`)
}
process.stdout.write(
  `${readFileSync(path.join(out, 'index.html'), 'utf8')}, ${JSON.stringify(readdirSync(disk))}\n`,
)
