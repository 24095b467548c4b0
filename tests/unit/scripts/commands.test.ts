import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countPlaywright, countReport, countVitest } from '@/tools/check/reports.mjs'
import { chooseSteps, printSummary, runSteps } from '@/tools/check/run.mjs'
import { runCommand } from '@/tools/run/command.mjs'
import { installDependencies, isInstalled } from '@/tools/run/dependencies.mjs'
import { nodeVersionProblem } from '@/tools/run/node-version.mjs'
import { readPort, requireFreePort } from '@/tools/run/port.mjs'

describe('nodeVersionProblem', () => {
  it.each(['20.9.0', '20.20.2', '22.0.0', '100.1.0'])('accepts %s', (version) =>
    expect(nodeVersionProblem(version)).toBeUndefined(),
  )
  it.each(['20.8.1', '18.20.0', '9.11.2', ''])('names the version it needs for "%s"', (version) =>
    expect(nodeVersionProblem(version)).toMatch(/^Node\.js 20\.9 or newer is needed; this is [^\n]*$/),
  )
})

describe('isInstalled', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-o', optional: true },
  }
  it.each([
    [true, 'all is there', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }],
    [false, 'nothing was installed', undefined],
    [false, 'a package is missing', {}],
    [false, 'a version differs', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    [false, 'the content differs', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
  ])('is %s when %s', (expected, _, installed) => expect(isInstalled(wanted, installed)).toBe(expected))
})

describe('installDependencies without a network', () => {
  it('says so in one line, soon', async () => {
    const root = await mkdtemp(join(tmpdir(), 'vesnik-install-'))
    const wanted = { name: 'x', version: '1.0.0', dependencies: { a: '1.0.0' } }
    const packages = { '': wanted, 'node_modules/a': { version: '1.0.0' } }
    await writeFile(join(root, 'package.json'), JSON.stringify(wanted))
    await writeFile(
      join(root, 'package-lock.json'),
      JSON.stringify({ ...wanted, lockfileVersion: 3, packages }),
    )
    vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/')
    vi.stubEnv('npm_config_cache', join(root, 'cache'))
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    await expect(installDependencies(root)).rejects.toThrow(
      /^Dependencies could not be installed: [^\n]*network[^\n]*$/,
    )
    log.mockRestore()
    vi.unstubAllEnvs()
    await rm(root, { recursive: true })
  })
})

describe('the port', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
  ])('PORT=%s is %i', (value, port) => expect(readPort(value)).toBe(port))
  it.each(['abc', '-1', '65536', '3000.5', '0x10'])('PORT=%s is refused', (value) =>
    expect(() => readPort(value)).toThrow('PORT must be a number'),
  )

  it.each(['127.0.0.1', '::'])('is seen as taken on %s', async (host) => {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, host, done))
    const { port } = server.address() as AddressInfo
    await expect(requireFreePort(port)).rejects.toThrow(/^Port \d+ is taken by another program\.[^\n]*$/)
    await new Promise((done) => server.close(done))
    await expect(requireFreePort(port)).resolves.toBeUndefined()
  })
})

describe('runCommand', () => {
  const node = (code: string, options = {}) => runCommand(process.execPath, ['-e', code], options)
  it('gives back code and output', async () => {
    expect(await node('console.log("а"); console.error("б"); process.exitCode = 3')).toEqual({
      code: 3,
      output: 'а\nб\n',
    })
    expect(await node('console.log(process.env.X)', { env: { X: 'y' } })).toEqual({ code: 0, output: 'y\n' })
  })
  it('ends a program that takes too long', async () => {
    expect((await node('setInterval(() => {}, 1000)', { timeout: 300 })).code).not.toBe(0)
  })
  it('says that a program is not there', async () => {
    expect(await runCommand('no-such-program', [])).toMatchObject({ code: 127 })
  })
})

describe('counting', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vesnik-report-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const vitest = (...files: [status: string, ...tests: string[]][]) => ({
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  })

  it('counts the tests of Vitest, and a file that could not be loaded', () => {
    const report = vitest(
      ['passed', 'passed', 'passed'],
      ['failed', 'passed', 'failed', 'skipped'],
      ['failed'],
    )
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 1 })
  })

  it('counts a test of Playwright that passed only when repeated as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it.each([
    ['a good run', vitest(['passed', 'passed']), 0, 0],
    ['a bad exit code that no test explains', vitest(['passed', 'passed']), 1, 1],
    ['a run without tests', vitest(), 0, 1],
    ['a run where all was skipped', vitest(['passed', 'skipped']), 0, 1],
    ['one failure and its exit code', vitest(['failed', 'failed']), 1, 1],
  ])('%s', async (_, report, code, failed) => {
    await writeFile(join(folder, 'r.json'), JSON.stringify(report))
    expect((await countReport(join(folder, 'r.json'), countVitest, code)).failed).toBe(failed)
  })

  it('counts a missing report as one failure', async () => {
    expect(await countReport(join(folder, 'none.json'), countVitest, 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    })
  })
})

describe('the steps', () => {
  const good = { passed: 2, failed: 0, skipped: 1 }
  const bad = { passed: 1, failed: 3, skipped: 0 }

  it('go on after a failure, and count what cannot run or breaks as failed', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    const neverRun = vi.fn(() => Promise.resolve(good))
    let said = ''
    const results = await runSteps(
      [
        { name: 'a', title: 'A', cores: 1, run: () => Promise.resolve(bad) },
        { name: 'b', title: 'B', cores: 1, run: () => Promise.resolve(good) },
        { name: 'c', title: 'C', cores: 1, needs: ['a'], run: neverRun },
        { name: 'd', title: 'D', cores: 4, run: () => Promise.reject(new Error('broken')) },
      ],
      { cores: 2, print: (text) => void (said += text) },
    )
    expect(neverRun).not.toHaveBeenCalled()
    expect(results.map(({ passed, failed }) => [passed, failed])).toEqual([[1, 3], [2, 0], [0, 1], [0, 1]]) // prettier-ignore
    expect(said).toMatch(
      /^\n=== A\n\n=== B\n\n=== C\nNot run: the step "a" failed\.\n\n=== D\nError: broken\n/,
    )
    expect(printSummary(results)).toBe(false)
    expect(log.mock.lastCall).toEqual(['3 passed, 5 failed'])
    expect(printSummary([{ ...good, title: 'A', time: 1 }])).toBe(true)
    expect(log.mock.lastCall).toEqual(['2 passed, 0 failed'])
    log.mockRestore()
  })

  it('run at the same time as far as processors reach and as they wait for each other; what they say stays apart', async () => {
    const events: string[] = []
    const ends = new Map<string, () => void>()
    const step = (name: string, cores: number, order: { after?: string[]; needs?: string[] } = {}) => ({
      ...{ name, title: name, cores, ...order },
      run: async (say: (text: string) => void) => {
        events.push(`+${name}`)
        say(`${name} begins. `)
        await new Promise<void>((resolve) => ends.set(name, resolve))
        say(`${name} ends.`)
        events.push(`-${name}`)
        return good
      },
    })
    let said = ''
    const list = [step('a', 1), step('b', 1), step('c', 1), step('d', 2), step('e', 1, { after: ['a'], needs: ['c'] })]
    const results = runSteps(list, { cores: 2, print: (text) => void (said += text) })
    const end = async (name: string) => {
      await vi.waitUntil(() => ends.has(name))
      ends.get(name)?.()
      await vi.waitUntil(() => events.includes(`-${name}`))
    }
    for (const name of ['b', 'c', 'a', 'd', 'e']) await end(name)
    expect((await results).map(({ title }) => title)).toEqual(['a', 'b', 'c', 'd', 'e'])
    const before = (one: string, other: string) => expect(events.indexOf(one)).toBeLessThan(events.indexOf(other))
    expect(events.slice(0, 2)).toEqual(['+a', '+b'])
    before('-b', '+c')
    before('-c', '+e')
    before('-a', '+e')
    before('-a', '+d')
    before('-d', '+e')
    expect(said.match(/\w (?:begins|ends)/g)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    )
  }) // prettier-ignore

  it('can be chosen by name', () => {
    expect(chooseSteps(['unit', 'lint']).map(({ name }) => name)).toEqual(['lint', 'unit'])
    expect(chooseSteps([]).length).toBeGreaterThan(5)
    expect(() => chooseSteps(['unti'])).toThrow('Unknown step: unti')
  })
})
