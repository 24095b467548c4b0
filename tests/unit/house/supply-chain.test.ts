import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

interface Component {
  name: string
  version: string
  licenses?: unknown[]
}

it('the list of what a build uses is made from the lock file alone, each entry with its version', () => {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'sbom'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  expect(status).toBe(0)
  const { bomFormat, components } = JSON.parse(stdout) as { bomFormat: string; components: Component[] }
  expect(bomFormat).toBe('CycloneDX')
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  }
  const found = new Set(components.map(({ name, version }) => `${name} ${version}`))
  const all = { ...dependencies, ...devDependencies }
  for (const [name, version] of Object.entries(all)) expect(found).toContain(`${name} ${version}`)
  expect(components.filter(({ version }) => !version)).toEqual([])
  // Packages that are for other systems only have no licence in the lock file of this one.
  expect(components.filter(({ licenses }) => licenses).length).toBeGreaterThan(components.length * 0.9)
})

it('nothing of a package has to run when it is installed', () => {
  for (const file of ['Dockerfile', '.github/workflows/publish.yml', 'tools/run/dependencies.mjs'])
    expect([file, readFileSync(file, 'utf8').includes('--ignore-scripts')]).toEqual([file, true])
})

it('packages and actions are watched', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; schedule: { interval: string } }[]
  }
  expect(updates.map((one) => [one['package-ecosystem'], one.schedule.interval])).toEqual([
    ['npm', 'weekly'],
    ['github-actions', 'monthly'],
  ])
  expect(existsSync('SECURITY.md')).toBe(true)
})
