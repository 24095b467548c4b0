import { spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { expect, it } from 'vitest'
import { systemFault } from '@/tools/run/system-fault.mjs'

/* What the system refuses is said in plain words, whoever meets it: the build, the check before a commit, the desk. */

const QUOTA = [
  /^The share of the disk .* is used up\. Make room/,
  /^Корисник је попунио свој део диска\. Ослободите простор/,
] as const

it.each([
  ['ENOSPC', /^The disk is full\. Make room/, /^Диск је пун\. Ослободите простор/],
  ['EDQUOT', ...QUOTA],
  [`Unknown system error -${constants.errno.EDQUOT}: Unknown system error -${constants.errno.EDQUOT}`, ...QUOTA],
  ['Disk quota exceeded (os error 122)', ...QUOTA],
  ['EFBIG', /may not become that large .* Raise the limit/, /не сме да буде толико велика .* Подигните границу/],
  ['EROFS', /can only be read/, /не може да се пише/],
  ['EACCES', /may not be read or written/, /нема право да чита или пише/],
  ['EMFILE', /Too many files are open/, /превише датотека/],
  ['EIO', /reports an error of its own/, /Диск јавља грешку/],
] as const)('%s is told in English and in Serbian', (code, english, serbian) => {
  const message = `${code}: refused, write 'content/articles/2026/vest.md'`
  expect(systemFault(message)).toMatch(english)
  expect(systemFault(new Error(message), 'sr')).toMatch(serbian)
}) // prettier-ignore

it('is told of the code itself, not of words that hold it', () => {
  expect(systemFault('EDQUOTA is no code, nor is ENOSPCX or Unknown system error -1220')).toBeUndefined()
  expect(systemFault(new Error('all is well'))).toBeUndefined()
})

/** Both forms in which Node tells of a used up quota, as seen on a file system with one: by a number, or by `errno` alone. A
 *  real quota takes root and a file system made for it. */
const forms = ['by a number', 'by errno alone']
const overQuota = `
import { constants } from 'node:os'
import { reportFailure, reportStepFailure } from './tools/run/progress.mjs'
const errno = -constants.errno.EDQUOT
const [report, form] = process.argv.slice(1)
const message = form === 'by a number' ? \`Unknown system error \${errno}: Unknown system error \${errno}, open\` : 'UNKNOWN: unknown error, write'
const error = Object.assign(new Error(message), { errno, syscall: 'write' })
;(report === 'step' ? reportStepFailure : reportFailure)(error)
`

it.each(['build', 'step'].flatMap((report) => forms.map((form) => [report, form] as const)))(
  'a used up quota ends a %s with the reason and no stack, when Node tells it %s',
  (report, form) => {
    const args = ['--input-type=module', '-e', overQuota, report, form]
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /The share of the disk that this user may fill is used up\. Make room, then run it again\./,
    )
    expect(stderr).not.toMatch(/^\s+at /m)
  },
)
