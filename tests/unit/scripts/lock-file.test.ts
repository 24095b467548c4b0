import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completePackages, missingPackages } from '@/tools/run/complete-lock.mjs'

describe('the lock file', () => {
  it('holds every package for every system, or `npm ci` refuses it (mend: node tools/run/complete-lock.mjs)', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    expect(missingPackages(packages)).toEqual([])
  })

  it('names no registry, so that it serves behind any mirror', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
  })
})

describe('completePackages', () => {
  const lock = () => ({
    '': { version: '0.1.0' },
    'node_modules/a': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { 'a-linux-x64-musl': '1.0.0', 'a-darwin-arm64': '1.0.0' },
    },
    'node_modules/a-darwin-arm64': { version: '1.0.0' },
    'node_modules/b/node_modules/a': {
      version: '2.0.0',
      optionalDependencies: { 'a-darwin-arm64': '2.0.0', 'a-win32-x64': '2.0.0' },
    },
    'node_modules/b/node_modules/a-win32-x64': { version: '2.0.0' },
  })

  it('adds what is missing, for the system it is for', () => {
    const packages: Parameters<typeof completePackages>[0] = lock()
    expect(completePackages(packages)).toEqual(['a-linux-x64-musl'])
    expect(packages['node_modules/a-linux-x64-musl']).toEqual({
      version: '1.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    })
    expect(missingPackages(packages)).toEqual([])
  })

  it.each([
    ['a-linux-x64', '^1.0.0'],
    ['a-extra', '1.0.0'],
  ])('does not guess about %s@%s', (name, version) => {
    expect(() =>
      completePackages({ 'node_modules/a': { version: '1.0.0', optionalDependencies: { [name]: version } } }),
    ).toThrow(name)
  })
})
