import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import manifest from '../../../package.json'

const listed = readFileSync('docs/dependencies.md', 'utf8')
const declared = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
/** Names in the first column of the tables. */
const rows = [...listed.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) =>
  cell!.split(',').map((name) => name.trim()),
)
const names = rows.filter((name) => name !== 'package' && !/^-+$/.test(name))

it('lists every dependency with its reason, and none that is gone', () => {
  expect(names.sort()).toEqual(declared.map(([name]) => name).sort())
})

it('pins exact versions', () => {
  expect(declared.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

it('locks no package to a download address', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":/)
})
