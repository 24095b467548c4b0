import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let root = ''
const inRoot = (file: string) => path.join(root, 'content', file)

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'vesnik-command-'))
  cpSync(path.join(import.meta.dirname, 'base'), root, { recursive: true })
  // The check takes pictures from the working directory's public/, which is not this one's.
  for (const file of ['articles/2024/poseta.md', 'articles/2024/poseta.en.md']) rmSync(inRoot(file))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Runs a script of this project over the copied content folder. */
function run(script: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const tsx = path.join(process.cwd(), 'node_modules/tsx/dist/cli.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, `scripts/${script}.ts`, ...args], {
    env: { ...process.env, VESNIK_CONTENT: path.join(root, 'content'), VESNIK_NOW: '2024-06-01T22:30:00Z' },
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

describe('content --check', () => {
  it('ends with 0 and a closing line in the asked script', () => {
    expect(run('content', '--check')).toMatchObject({
      status: 0,
      out: 'Садржај је исправан: 1 вест, 0 превода, 1 страна.\n',
    })
    expect(run('content', '--check', '--latin').out).toBe(
      'Sadržaj je ispravan: 1 vest, 0 prevoda, 1 strana.\n',
    )
  })

  it('ends with 1 and names the place; --fix mends it', () => {
    const file = inRoot('articles/2023/obuka.md')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.replace('date: 2023-05-04', 'date: 4.5.2023.'))
    const broken = run('content', '--check')
    expect(broken.status).toBe(1)
    expect(broken.out).toContain('articles/2023/obuka.md:3:7  Датум „4.5.2023.”')
    expect(broken.err).toContain('Садржај није исправан: 1 грешка.')
    const json = run('content', '--check', '--format', 'json')
    expect(json.status).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject([{ line: 3, column: 7, code: 'date-form' }])
    expect(run('content', '--check', '--format', 'github').out).toMatch(
      /^::error file=.*obuka\.md,line=3,col=7::/,
    )
    expect(run('content', '--check', '--fix').status).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('says when there is no such folder', () => {
    rmSync(path.join(root, 'content'), { recursive: true })
    const { status, err } = run('content', '--check')
    expect(status).toBe(1)
    expect(err).toContain('Фасцикла са садржајем не постоји')
  })
})

describe('new', () => {
  it('makes a draft with slug, day, next number and the fields to fill in', () => {
    expect(run('new', 'Žene i đaci čuvaju šume: poseta Nišu – Njegoš i džep')).toMatchObject({ status: 0 })
    const text = readFileSync(
      inRoot('articles/2024/zene-i-djaci-cuvaju-sume-poseta-nisu-njegos-i-dzep.md'),
      'utf8',
    )
    expect(text).toBe(
      [
        '---',
        'title: "Žene i đaci čuvaju šume: poseta Nišu – Njegoš i džep"',
        'date: 2024-06-02',
        'id: 8',
        'summary:',
        'category: # posete, obuke',
        'draft: true',
        '---',
        '',
        '',
      ].join('\n'),
    )
    const { status, out } = run('content', '--check')
    expect(status).toBe(1)
    expect(out.match(/Поље „\w+” је празно/g)).toEqual([
      'Поље „summary” је празно',
      'Поље „category” је празно',
    ])
  })

  it('refuses a title whose address is taken, and no title', () => {
    expect(run('new', 'Обука').err).toContain('Вест са истом адресом већ постоји: articles/2023/obuka.md')
    expect(run('new')).toMatchObject({ status: 1 })
  })

  it('makes a translation beside the original', () => {
    expect(run('new', '--en', 'kontakt')).toMatchObject({ status: 0 })
    expect(readFileSync(inRoot('pages/kontakt.en.md'), 'utf8')).toMatch(
      /^---\ntitle:\nsummary:\ntranslatedFrom: sr-[0-9a-f]{8}\n---\n\n$/,
    )
    expect(run('new', '--en', 'kontakt').err).toContain('Датотека већ постоји: pages/kontakt.en.md')
    expect(run('new', '--en', 'nema')).toMatchObject({ status: 1 })
  })
})
