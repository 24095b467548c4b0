import { readFileSync } from 'node:fs'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import planted from './planted-imports.json'

/** Each rule of the house is shown to bite: a planted fault must be reported, the allowed way must not. */

const eslint = new ESLint({ ignore: false })

async function rulesBroken(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map((message) => message.ruleId ?? `fatal: ${message.message}`)
}

const importRules = [
  'import-x/no-restricted-paths',
  'no-restricted-imports',
  '@typescript-eslint/no-restricted-imports',
]
const importing = (address: string) => `import * as planted from '${address}'\nexport { planted }\n`

describe('imports against the arrows are errors', () => {
  it.each(planted as [string, string, string][])('%s ↛ %s (%s)', async (file, address) => {
    const broken = await rulesBroken(importing(address), file)
    expect(broken.some((rule) => importRules.includes(rule))).toBe(true)
  })
})

describe('imports along the arrows are fine', () => {
  it.each([
    ['lib/script/planted.ts', './to-latin'],
    ['lib/variant/planted.ts', '@/lib/script'],
    ['lib/i18n/planted.ts', '@/lib/variant/messages'],
    ['lib/content/planted.ts', '@/lib/variant'],
    ['lib/seo/planted.ts', '@/lib/content/articles'],
    ['components/layout/planted.tsx', '@/lib/content/addresses'],
    ['lib/pages/planted.ts', '@/lib/content/articles'],
    ['app/planted.ts', '@/lib/pages/article'],
    ['app/planted.ts', '@/components/layout/mark'],
  ])('%s → %s', async (file, address) => {
    const broken = await rulesBroken(importing(address), file)
    expect(broken.filter((rule) => importRules.includes(rule))).toEqual([])
  })
})

describe('the other rules', () => {
  const fixture = 'tests/unit/house/planted/cycle-a.ts'
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `export const x${at} = ${at}`).join('\n')

  it.each([
    ['import-x/no-cycle', fixture, readFileSync(fixture, 'utf8')],
    ['max-lines', 'lib/url/planted.ts', lines(251)],
    ['max-lines', 'app/planted.ts', lines(76)],
    ['max-lines-per-function', 'lib/url/planted.ts', `export function f() {\n${'  void 0\n'.repeat(61)}}`],
    ['jsdoc/require-jsdoc', 'lib/url/planted.ts', 'export function undocumented() {}'],
    ['jsdoc/require-jsdoc', 'lib/url/planted.ts', 'export const undocumented = 1'],
    ['jsdoc/require-jsdoc', 'lib/url/planted.ts', 'export type Undocumented = string'],
    ['@typescript-eslint/no-explicit-any', 'lib/url/planted.ts', '/** A. */\nexport const a: any = 1'],
    ['no-console', 'components/layout/planted.tsx', "console.log('x')"],
  ])('%s bites in %s', async (rule, file, code) => {
    expect(await rulesBroken(code, file)).toContain(rule)
  })
})
