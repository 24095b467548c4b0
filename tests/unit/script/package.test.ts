import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'

const FOLDER = 'lib/script'
const files = ['.', 'data'].flatMap((folder) =>
  readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(FOLDER, folder, name)),
)
const manifest = JSON.parse(readFileSync(`${FOLDER}/package.json`, 'utf8')) as {
  license: string
  engines: { node: string }
  exports: Record<string, Record<string, string> | string>
  dependencies?: unknown
}
const own = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string; engines: { node: string } }
const folder = mkdtempSync(join(tmpdir(), 'serbian-script-'))
afterAll(() => rmSync(folder, { recursive: true }))

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)

/** Exported declarations without a doc comment of their own. */
function undocumented(file: string): string[] {
  return parse(file).statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported || ts.getJSDocCommentsAndTags(statement).length > 0) return []
    return [`${file}: ${statement.getText().split('\n')[0] ?? ''}`]
  })
}

/** Imports that leave the folder, or name a package or a part of Node. */
function outside(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map((one) => one.fileName)
    .filter((name) => !/^\.{1,2}\//.test(name) || !join(file, '..', name).startsWith(FOLDER))
}

describe('the folder lib/script as a package', () => {
  it('imports nothing from outside of itself', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap(outside)).toEqual([])
    expect(manifest.dependencies).toBeUndefined()
  })

  it('documents every export', () => {
    expect(files.flatMap(undocumented)).toEqual([])
  })

  it('points to files that exist, under the licence and engines of the whole', () => {
    const entries = Object.values(manifest.exports).flatMap((one) =>
      typeof one === 'string' ? [one] : Object.values(one),
    )
    expect(entries.filter((entry) => !existsSync(join(FOLDER, entry)))).toEqual([])
    expect(manifest.license).toBe(own.license)
    expect(manifest.engines.node).toBe(own.engines.node)
  })

  it('runs outside of the repository, bundled from its entry', async () => {
    const outfile = join(folder, 'serbian-script.mjs')
    await build({
      entryPoints: [`${FOLDER}/index.ts`],
      bundle: true,
      platform: 'neutral',
      format: 'esm',
      outfile,
      logLevel: 'error',
    })
    const program = `import { createConverter, toLatin } from ${JSON.stringify(outfile)}
      console.log(createConverter().toCyrillic('Injekcija u XX veku'), toLatin('ЉУБАВ'))`
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: folder })
    expect(printed.toString()).toBe('Инјекција у XX веку LJUBAV\n')
  })
})
