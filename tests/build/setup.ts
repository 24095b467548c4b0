import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { writeFixtureMedia } from './fixture-media'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of this run, with the public folder and the exports. */
    work: string
    /** The archive's export that all tests share. */
    archive: string
  }
}

/** The last second before the embargoed article of the archive may be seen. */
export const clock = '2026-02-01T10:59:59Z'

/**
 * Builds the archive of another institution out of the repository, with `tests/build/content` as its content.
 * @param work folder of this run
 * @param name of the export in it
 * @param now the build's clock
 * @param env what else the build is told
 * @returns folder of the export
 */
export function buildArchive(
  work: string,
  name: string,
  now = clock,
  env: Record<string, string> = {},
): string {
  const out = path.join(work, name)
  execFileSync(process.execPath, ['scripts/build.mjs'], {
    env: {
      ...process.env,
      VESNIK_CONTENT: 'tests/build/content',
      VESNIK_PUBLIC: path.join(work, 'public'),
      VESNIK_OUT: out,
      VESNIK_URL: 'https://dz-primer.example',
      VESNIK_NOW: now,
      ...env,
    },
    stdio: 'pipe',
  })
  return out
}

/** A build that puts the editor's page into the export. */
export const withEditor = {
  VESNIK_UREDNIK: 'forgejo',
  VESNIK_UREDNIK_REPOSITORY: 'https://git.primer.rs/vesti/sajt',
  VESNIK_UREDNIK_APPLICATION: 'abc',
}

/** Files of the search that `npm run dev` has left in the public folder; the framework copies them into every export. */
export const leftOver = ['search/sr/old/w-proba.json', 'cir/pretraga/99999.json']

/** Builds with what development leaves behind in place. */
function buildAfterDevelopment(work: string): string {
  for (const file of leftOver) {
    mkdirSync(path.dirname(path.join('public', file)), { recursive: true })
    writeFileSync(path.join('public', file), '{"1600000": ["/cir/", "2020-01-01", "Latinica", ""]}')
  }
  try {
    return buildArchive(work, 'archive')
  } finally {
    for (const file of leftOver) rmSync(path.join('public', file), { force: true })
  }
}

/** Once before all tests of this level: one build is enough for most of them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const work = mkdtempSync(path.join(tmpdir(), 'vesnik-'))
  await writeFixtureMedia(path.join(work, 'public'))
  project.provide('work', work)
  project.provide('archive', buildAfterDevelopment(work))
  return () => {
    rmSync(work, { recursive: true, force: true })
    // The repository's own content is compiled again, for whoever comes next.
    execFileSync('npx', ['tsx', 'scripts/content.ts'], { stdio: 'pipe' })
  }
}
