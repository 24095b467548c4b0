// Run by .githooks/pre-commit: checks content as it stands in the index, not as it lies on the disk.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkContent } from '@/lib/content/check/check-content'
import type { Fault } from '@/lib/content/check/fault'
import { faultLine } from '@/lib/content/check/report'
import { faultSummary } from '@/lib/content/check/summary'
import { now } from '@/lib/date/clock'

const CHECKED = ['content', 'public']

/** Faults of the staged content of the repository at `root`; pictures that were not added count as missing.
 *  @throws Error when Git cannot be asked */
export function stagedFaults(root: string): Fault[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'vesnik-staged-'))
  // A hook hands its own Git variables on; only the index is meant to be shared.
  const git = (args: string[], input?: Buffer) =>
    execFileSync('git', args, { cwd: root, input, maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    const files = git(['ls-files', '-z', '--', ...CHECKED])
    git(['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], files)
    const { faults } = checkContent({
      folder: path.join(folder, 'content'),
      publicFolder: path.join(folder, 'public'),
      now: now(),
    })
    return faults
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(): number {
  const faults = stagedFaults(process.cwd())
  const errors = faults.filter(({ severity }) => severity === 'error')
  for (const fault of errors) console.error(faultLine(fault, 'content/'))
  if (errors.length === 0) return 0
  console.error(faultSummary(errors.length, faults.length - errors.length))
  console.error('Ништа није уписано у Git. Исправите грешке, додајте датотеке (git add) и поновите.')
  return 1
}

if (process.argv[1]?.endsWith('check-staged.ts')) process.exitCode = run()
