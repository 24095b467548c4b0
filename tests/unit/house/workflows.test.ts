import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { workflowReader } from './workflow-reader'

const folder = '.github/workflows'
const names = readdirSync(folder)
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')

const faultsOf = await workflowReader()

interface Step {
  uses?: string
  run?: string
  if?: string
}
interface Workflow {
  permissions?: unknown
  jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[]; needs?: string }>
}
const stepsOf = (name: string) =>
  Object.values((parse(read(name)) as Workflow).jobs).flatMap(({ steps }) => steps)

/** What a workflow must do beside reading. */
const needed: Record<string, Record<string, string>> = {
  // It starts the workflow that publishes.
  'due.yml': { actions: 'write' },
}

describe.each(names)('%s', (name) => {
  it('is a workflow that GitHub accepts', () => {
    expect(faultsOf(name, read(name))).toEqual([])
  })

  it.each([
    ['a misspelt key', 'runs-on:', 'runson:'],
    ['an unknown permission', 'contents: read', 'contens: read'],
    ['a broken expression', '${{ ', '${{ ( '],
  ])('would not be accepted with %s', (_, right, wrong) => {
    expect(read(name)).toContain(right)
    expect(faultsOf(name, read(name).replace(right, wrong))).not.toEqual([])
  })

  it('may read the repository and no more than it needs, has a time limit, and uses actions of one version each', () => {
    const { permissions, jobs } = parse(read(name)) as Workflow
    expect(permissions).toEqual({ contents: 'read', ...needed[name] })
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
    for (const { uses } of stepsOf(name)) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/)
  })

  it('runs only what is there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const { run = '' } of stepsOf(name)) {
      for (const [, script = ''] of run.matchAll(/\bnpm run (?:--silent )?([a-z:-]+)/g))
        expect(Object.keys(scripts)).toContain(script)
      for (const [file] of run.matchAll(/(?<=^|\s)(?:\.ci|scripts)\/[\w.-]+/g))
        expect(existsSync(file)).toBe(true)
      expect(run).not.toMatch(/npm (?:ci|install)(?!.*--ignore-scripts)/)
    }
  })
})

it('nothing is sent to readers before a release was made with all its checks', () => {
  const steps = stepsOf('publish.yml')
  const [checked, ...sent] = [/npm run publish/, /upload-pages-artifact/, /send-release\.sh/].map((wanted) =>
    steps.findIndex(({ uses, run }) => wanted.test(`${uses} ${run}`)),
  ) as [number, number, number]
  expect(checked).toBeGreaterThan(0)
  for (const step of sent) expect(step).toBeGreaterThan(checked)
  expect(steps[checked]?.run).not.toContain('--quick')
  expect(steps[checked]?.if).toBeUndefined()
  const { pages } = (parse(read('publish.yml')) as Workflow).jobs
  expect(pages?.needs).toBe('release')
})
