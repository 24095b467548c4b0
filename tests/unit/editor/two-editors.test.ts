import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkContent } from '@/lib/content/check/check-content'
import { fixContent } from '@/lib/content/check/fix'
import type * as DocumentFormat from '@/lib/editor/document-format'
import { article, temporarySite, type TemporarySite } from './temporary-site'

/* What two people do at the same time, each at a desk of their own, over one repository. */

const PATH = 'content/articles/2024/poseta.md'
const below = (path: string) => path.slice('content/'.length)

let site: TemporarySite
beforeEach(async () => void (site = await temporarySite()))
afterEach(() => site.close())

/** The part of the editor's page that reads and writes files, as freshly opened in one browser. */
async function openPage(): Promise<typeof DocumentFormat> {
  vi.resetModules()
  const page = await import('@/lib/editor/document-format')
  page.readDocument(site.read(PATH), below(PATH))
  return page
}

/** Text of a new article as an editor's page sends it. */
function newArticle(page: typeof DocumentFormat, title: string, path: string): string {
  const values = { title, date: '2024-05-01', summary: 'Кратко.', category: 'posete', body: 'Текст.' }
  return page.writeDocument(page.prepared(values, below(path), 'vesti'), 'Article')
}

const numberOf = (path: string) => /^id: (\d+)$/m.exec(site.read(path))?.[1]

test('give two articles one number: the check finds it, and mending gives the second another one', async () => {
  const [mine, theirs] = ['content/articles/2024/moja.md', 'content/articles/2024/tudja.md']
  const other = join(site.root, '.git/drugi')
  site.git('clone', '-q', site.root, other)
  await site.save({ operation: 'create', path: mine, text: newArticle(await openPage(), 'Моја', mine) })
  const text = newArticle(await openPage(), 'Туђа', theirs)
  execFileSync('tee', [join(other, theirs)], { input: text })
  site.git('-C', other, 'add', '-A')
  const author = ['-c', 'user.name=Други', '-c', 'user.email=d@primer.rs']
  site.git('-C', other, ...author, 'commit', '-qm', 'content: add „Туђа”')
  site.git('pull', '-q', '--no-rebase', '--no-edit', other, 'main')
  expect([numberOf(mine), numberOf(theirs)]).toEqual(['6', '6'])

  const where = {
    folder: join(site.root, 'content'),
    publicFolder: join(site.root, 'public'),
    now: new Date('2024-06-01'),
  }
  const clashes = () => checkContent(where).faults.filter(({ code }) => code === 'duplicate-id')
  expect(clashes()).toMatchObject([{ file: below(theirs), line: 4, severity: 'error' }])
  fixContent(where)
  expect([numberOf(mine), numberOf(theirs)]).toEqual(['6', '7'])
  expect(clashes()).toEqual([])
  expect(site.git('diff', '--numstat').trim()).toBe(`1\t1\t${theirs}`)
})

test('bring a picture of the same name: the second is refused, and the first stays', async () => {
  const path = 'public/images/articles/2024/slika.jpg'
  const picture = (background: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .jpeg()
      .toBuffer()
  const first = await picture('#111')
  expect((await site.save({ operation: 'create', path, text: first })).status).toBe(200)
  const { status, json } = await site.save(
    { operation: 'create', path: 'content/articles/2024/nova.md', text: article },
    { operation: 'create', path, text: await picture('#eee') },
  )
  expect([status, json.message]).toEqual([422, expect.stringContaining(`„${path}” већ постоји`)])
  expect(site.git('show', `HEAD:${path}`).length).toBeGreaterThan(0)
  expect(site.git('status', '--porcelain')).toBe('')
})

test('a file with the line ends of Windows keeps them: one line is another', async () => {
  site.write(PATH, article.replaceAll('\n', '\r\n'))
  site.git('commit', '-qam', 'крајеви редова')
  const page = await openPage()
  const values = page.readDocument(site.read(PATH), below(PATH))
  const ready = page.prepared({ ...values, title: 'Нова посета' }, below(PATH), 'vesti')
  const text = page.writeDocument(ready, 'Article')
  expect((await site.save({ operation: 'update', path: PATH, text, sha: await site.sha(PATH) })).status).toBe(
    200,
  )
  expect(site.git('diff', '--numstat', 'HEAD^', 'HEAD').trim()).toBe(`1\t1\t${PATH}`)
  expect(site.read(PATH)).toBe(article.replaceAll('\n', '\r\n').replace('Посета ', 'Нова посета '))
})
