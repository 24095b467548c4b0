import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import type * as Parser from '@actions/workflow-parser'

/**
 * GitHub's own reader of workflows. It imports JSON as bundlers do, which Node alone refuses, so it is bundled first.
 * @returns what GitHub would say of a workflow before it runs it; nothing when it would run
 */
export async function workflowReader(): Promise<(name: string, content: string) => string[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'vesnik-workflow-'))
  const outfile = path.join(work, 'reader.mjs')
  const entryPoints = ['node_modules/@actions/workflow-parser/dist/index.js']
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
  const { parseWorkflow, NoOperationTraceWriter } = (await import(outfile)) as typeof Parser
  rmSync(work, { recursive: true })
  return (name, content) => {
    const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
    return context.errors.getErrors().map(({ message }) => message)
  }
}
