import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stagedFaults } from '@/tools/git/check-staged'

let root = ''
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'vesnik-hook-'))
  cpSync('tests/unit/content/base', root, { recursive: true })
  git('init', '-q')
  git('config', 'user.name', 'Уредник')
  git('config', 'user.email', 'urednik@primer.rs')
  git('add', '.')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const article = (title: string) =>
  `---\ntitle: ${title}\ndate: 2024-03-26\nid: 77\nsummary: Сажетак.\ncategory: obuke\n---\n\nТекст.\n`
const write = (name: string, text: string) => {
  mkdirSync(path.join(root, 'content/articles/2024'), { recursive: true })
  writeFileSync(path.join(root, 'content/articles/2024', name), text)
}

describe('the check of staged content', () => {
  it('judges what is staged, not what lies on the disk', () => {
    write('nova.md', article('"незатворено'))
    const before = stagedFaults(root).length
    git('add', '.')
    expect(stagedFaults(root).length).toBeGreaterThan(before)
    write('nova.md', article('Мења се само на диску'))
    expect(stagedFaults(root).map(({ file }) => file)).toContain('articles/2024/nova.md')
  })

  it('misses pictures that were not added', () => {
    mkdirSync(path.join(root, 'public/images'), { recursive: true })
    writeFileSync(path.join(root, 'public/images/nova.jpg'), 'x')
    write(
      'nova.md',
      article('Са сликом').replace('\n---\n\n', '\nimage:\n  file: /images/nova.jpg\n  alt: Опис\n---\n\n'),
    )
    git('add', 'content')
    expect(stagedFaults(root).map(({ code }) => code)).toContain('image-missing')
  })
})

describe('the hook', () => {
  it('stops a commit with a fault and names it in Serbian; others pass', () => {
    for (const part of ['.githooks', 'tools', 'lib', 'node_modules', 'tsconfig.json', 'package.json'])
      symlinkSync(path.resolve(part), path.join(root, part))
    git('config', 'core.hooksPath', '.githooks')
    const commit = () => spawnSync('git', ['commit', '-qm', 'проба'], { cwd: root, encoding: 'utf8' })
    write('nova.md', article('Вест').replace('date: 2024-03-26', 'date: 26.03.2024.'))
    git('add', 'content/articles/2024/nova.md')
    const refused = commit()
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('content/articles/2024/nova.md:3:7  Датум „26.03.2024.” није у облику')
    git('rm', '-qf', '--cached', 'content/articles/2024/nova.md')
    git('reset', '-q')
    writeFileSync(path.join(root, 'belezka.txt'), 'x')
    git('add', 'belezka.txt')
    expect(commit().status).toBe(0)
  })
})
