import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { serveSite } from '../../../tools/serve/server.mjs'
import { EditorPage, SLOW } from './editor-page'
import {
  buildClone,
  freshClone,
  startEditor,
  UNRELATED,
  type FreshClone,
  type RunningEditor,
} from './fresh-clone'

/** The editor's whole way, with real Git: from one command in a fresh clone to the pages that readers get. */
test.describe.configure({ mode: 'serial', timeout: 600_000 })
test.use({ timezoneId: 'Europe/Belgrade', viewport: { width: 1280, height: 900 } })

const TITLE = 'Žene i đaci čuvaju šume: poseta Nišu – Njegoš i džep'
const CYRILLIC = 'Жене и ђаци чувају шуме: посета Нишу – Његош и џеп'
const SLUG = 'zene-i-djaci-cuvaju-sume-poseta-nisu-njegos-i-dzep'
const SEED =
  'content/articles/2024/studijska-poseta-delegacije-komesarijata-za-izbeglice-i-migracije-gruziji.md'

let clone: FreshClone
let editor: RunningEditor
const head = () => clone.git('rev-parse', 'HEAD').trim()

const YEAR = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Belgrade' }).slice(0, 4)

test.beforeAll(async () => {
  clone = freshClone()
  await addPictureOfSameName()
  editor = await startEditor(clone)
})

test.afterAll(async () => {
  await editor?.stop()
  clone?.remove()
})

/** Does something that makes a commit, and waits for it. */
async function untilCommitted(work: () => Promise<void>): Promise<void> {
  const before = head()
  await work()
  await expect.poll(head, SLOW).not.toBe(before)
}

/** A photo as a camera makes it: large, and with the place where it was taken. */
async function photo(): Promise<string> {
  const file = join(clone.folder, 'Ђаци у шуми.jpg')
  const picture = sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#264' } })
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 19/1 0/1' } }
  writeFileSync(file, await picture.withExif(place).jpeg().toBuffer())
  return file
}

/** Somebody else has a picture whose name becomes the same. */
async function addPictureOfSameName(): Promise<void> {
  const folder = `public/images/articles/${YEAR}`
  mkdirSync(join(clone.root, folder), { recursive: true })
  const picture = sharp({ create: { width: 1000, height: 600, channels: 3, background: '#642' } })
  writeFileSync(join(clone.root, folder, 'djaci-u-sumi.jpg'), await picture.jpeg().toBuffer())
  clone.git('add', folder)
  clone.git('commit', '-q', '--no-verify', '-m', 'content: add a picture')
}

let item = { path: '', picture: '', address: '' }

test('opens on the list, without signing in, without asking another host', async ({ page }) => {
  const desk = new EditorPage(page, editor.address)
  await desk.open()
  await expect(page.getByText('Studijska poseta delegacije Komesarijata')).toBeVisible(SLOW)
  await expect(page.getByRole('button', { name: 'Направи ставку' })).toBeVisible()
  expect(desk.faults).toEqual([])
})

test('a new item with a picture is one commit of two files', async ({ page }) => {
  const desk = new EditorPage(page, editor.address)
  await desk.open('#/collections/vesti/new')
  await desk.text('title').pressSequentially('Žene i đaci')
  await expect(desk.headline).toHaveText('Жене и ђаци', SLOW)
  await desk.text('title').fill(TITLE)
  await expect(desk.headline).toHaveText(CYRILLIC)
  await desk.preview.getByRole('button', { name: 'Srpski, latinica' }).click()
  await expect(desk.headline).toHaveText(TITLE)
  await desk.preview.getByRole('button', { name: 'Српски, ћирилица' }).click()
  await desk.text('summary').fill('Kratak sažetak.')
  await desk.field('category').getByRole('combobox').click()
  await page.getByRole('option', { name: 'Посете и састанци' }).click()
  await desk.field('body').locator('textarea:visible').fill('Poseta školi i odeljenju.')
  await expect(desk.preview.getByText('Посета школи и одељењу.')).toBeVisible()
  await desk.field('image').getByText(/Додај/).first().click()
  await desk
    .field('image.file')
    .locator('input[type=file]')
    .first()
    .setInputFiles(await photo())
  await expect(desk.field('image.file')).toContainText('djaci-u-sumi')
  await desk.text('image.alt').fill('Đaci sade drveće')
  await untilCommitted(() => desk.save())
  expect(desk.faults).toEqual([])

  const [said, , ...files] = clone
    .git('show', '--format=%an <%ae> %s', '--name-only', 'HEAD')
    .trim()
    .split('\n')
  expect(said).toBe(`Јелена Проба <jelena@primer.rs> content: add „${TITLE}”`)
  const [path = '', picture = ''] = files
  expect(files).toEqual([
    `content/articles/${YEAR}/${SLUG}.md`,
    `public/images/articles/${YEAR}/djaci-u-sumi-1.jpg`,
  ])
  expect(clone.git('status', '--porcelain')).toBe(UNRELATED)
  const text = clone.read(path)
  const [, day = '', id = ''] = /^date: (\d{4}-\d\d-\d\d)\nid: (\d+)$/m.exec(text) ?? []
  expect(text).toBe(
    `---\ntitle: "${TITLE}"\ndate: ${day}\nid: ${id}\nsummary: Kratak sažetak.\ncategory: posete\nimage:\n  file: /${picture.replace('public/', '')}\n  alt: Đaci sade drveće\n---\n\nPoseta školi i odeljenju.\n`,
  )
  const { width, exif } = await sharp(join(clone.root, picture)).metadata()
  expect([width, exif]).toEqual([2400, undefined])
  item = { path, picture, address: `aktuelno/${SLUG}/${id}/` }
})

test('only the title is another line; a change on the disk is never overwritten', async ({ page }) => {
  const desk = new EditorPage(page, editor.address)
  await desk.open()
  await desk.openItem('Studijska poseta delegacije Komesarijata')
  await desk.text('title').fill('Studijska poseta Gruziji')
  await untilCommitted(() => desk.save())
  expect(clone.git('diff', '--numstat', 'HEAD^', 'HEAD').trim()).toBe(`1\t1\t${SEED}`)

  await desk.openItem('Studijska poseta Gruziji')
  await desk.text('title').fill('Moja izmena')
  const byHand = clone.read(SEED).replace('Studijska poseta Gruziji', 'Tuđa izmena')
  writeFileSync(join(clone.root, SEED), byHand)
  const before = head()
  await desk.save()
  const warning = page.getByRole('alertdialog')
  await expect(warning).toContainText('Ова ставка је измењена пошто сте је отворили.', SLOW)
  await warning.getByRole('button', { name: 'Сачувај моје' }).click()
  const refusal = page.getByRole('alertdialog').filter({ hasText: 'измене које још нису у Git-у' })
  await expect(refusal).toContainText('Ваш текст остаје у обрасцу.', SLOW)
  await refusal.getByRole('button').first().click()
  await expect(desk.text('title')).toHaveValue('Moja izmena')
  expect(clone.read(SEED)).toBe(byHand)
  expect(head()).toBe(before)
  clone.git('checkout', '-q', '--', SEED)
})

test('a doubtful word is underlined, with its reason and a mark to copy', async ({ page }) => {
  const desk = new EditorPage(page, editor.address)
  await desk.open('#/collections/vesti/new')
  const text = desk.field('body').locator('textarea:visible')
  await text.fill('Obuku je vodila organizacija Save the Children.', SLOW)
  const word = desk.preview.locator('.rec-sumnja')
  await expect(word).toHaveText('Save')
  await expect(word).toHaveCSS('text-decoration-line', 'underline')
  await expect(word).toHaveAttribute('title', /\p{Script=Cyrillic}{3}/u)
  await word.click()
  const mark = desk.preview.getByRole('button', { name: 'Копирај ознаку [Save](cir:)' })
  await expect(mark).toBeFocused()
  await mark.click()
  await expect(mark).toHaveText('Копирано')
  await text.selectText()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(text).toHaveValue('[Save](cir:)')
  await expect(desk.preview.getByText('Саве', { exact: true })).toBeVisible()
  await expect(word).toBeHidden()
})

test('the bridge refuses what may not be written, and strangers', async ({ request }) => {
  const { origin } = new URL(editor.address)
  const settings = await request.get(`${editor.address}podesavanja.json`)
  const { token, repository } = (await settings.json()) as { token: string; repository: string }
  const own = { Authorization: `token ${token}`, Origin: origin }
  const upload = (path: string, headers: Record<string, string>, text = '<svg onload="alert(1)"/>') =>
    request.post(`${editor.address}api/v1/repos/${repository}/contents`, {
      headers,
      data: { files: [{ operation: 'create', path, content: Buffer.from(text).toString('base64') }] },
    })
  const before = [head(), clone.git('status', '--porcelain')]
  for (const path of [
    'public/images/articles/2026/x.svg',
    'public/images/articles/2026/x.jpg',
    'public/files/2026/x.html',
    'content/site.yaml',
    'content/articles/2026/../../../x.md',
    '.git/hooks/post-commit',
  ])
    expect((await upload(path, own)).status(), path).toBe(422)
  const refused = [
    { ...own, Authorization: 'token drugi' },
    { ...own, Origin: 'https://zlo.example' },
    { ...own, Host: 'zlo.example' },
  ].map(async (headers) => (await upload('content/articles/2026/x.md', headers)).status())
  expect(await Promise.all(refused)).toEqual([401, 403, 421])
  expect([head(), clone.git('status', '--porcelain')]).toEqual(before)
})

test('what the check before a commit finds is told, and nothing is lost', async ({ page }) => {
  const desk = new EditorPage(page, editor.address)
  await desk.open()
  await desk.openItem('Studijska poseta Gruziji')
  const text = desk.field('body').locator('textarea:visible')
  await text.fill('Više na [strani](/cir/ove-strane-nema/).', SLOW)
  const before = [head(), clone.read(SEED)]
  await desk.save()
  const refusal = page.getByRole('alertdialog')
  await expect(refusal).toContainText('Git није примио измену', SLOW)
  await expect(refusal).toContainText(/gruziji\.md:\d+:\d+/)
  expect([head(), clone.read(SEED)]).toEqual(before)
  expect(clone.git('status', '--porcelain')).toBe(UNRELATED)
})

const RENAMED = {
  from: 'uruceni-sertifikati-predstavnicima-lokalnih-samouprava',
  to: 'uruceni-sertifikati',
  id: 0,
}

test('a new name in the address keeps the old address', async ({ page }) => {
  const desk = new EditorPage(page, editor.address)
  await desk.open()
  await desk.openItem('Uručeni sertifikati predstavnicima')
  await desk.choose('Промени назив у адреси')
  await page.getByRole('button', { name: 'Промени назив у адреси' }).click()
  await page.getByRole('textbox', { name: 'Назив у адреси' }).fill(RENAMED.to)
  await page.keyboard.press('Enter')
  await untilCommitted(() => desk.save())
  const folder = 'content/articles/2024'
  expect(clone.git('show', '--format=', '--name-only', '--no-renames', 'HEAD').trim().split('\n')).toEqual([
    `${folder}/${RENAMED.from}.en.md`,
    `${folder}/${RENAMED.from}.md`,
    `${folder}/${RENAMED.to}.en.md`,
    `${folder}/${RENAMED.to}.md`,
  ])
  const text = clone.read(`${folder}/${RENAMED.to}.md`)
  RENAMED.id = Number(/^id: (\d+)$/m.exec(text)?.[1])
  expect(text).toContain(`/cir/aktuelno/${RENAMED.from}/${RENAMED.id}`)
})

const DELETED = 'potpisani-memorandumi-o-saradnji-sa-12-nevladinih-organizacija'

test('what is deleted leaves its address behind', async ({ page }) => {
  const desk = new EditorPage(page, editor.address)
  await desk.open()
  await desk.openItem('Потписани меморандуми о сарадњи са 12')
  await desk.choose('Обриши')
  await untilCommitted(() => page.getByRole('alertdialog').getByRole('button', { name: 'Обриши' }).click())
  expect(clone.git('show', '--format=', '--name-status', 'HEAD').trim().split('\n')).toEqual([
    `D\tcontent/articles/2025/${DELETED}.en.md`,
    `D\tcontent/articles/2025/${DELETED}.md`,
    'A\tcontent/uklonjeno.yaml',
  ])
  expect(clone.read('content/uklonjeno.yaml')).toContain(`/cir/aktuelno/${DELETED}/`)
  expect(clone.git('status', '--porcelain')).toBe(UNRELATED)
})

test('a build publishes all of it, in both scripts', async ({ page }) => {
  await editor.stop()
  const site = await serveSite({ root: buildClone(clone), port: 0 })
  try {
    for (const [segment, title] of [
      ['cir', CYRILLIC],
      ['lat', TITLE],
    ] as const) {
      await page.goto(`${site.address}/${segment}/${item.address}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      const alt = segment === 'cir' ? 'Ђаци саде дрвеће' : 'Đaci sade drveće'
      const picture = page.getByRole('img', { name: alt })
      expect(
        await picture.evaluate((shown: HTMLImageElement) => shown.decode().then(() => shown.naturalWidth)),
      ).toBeGreaterThan(300)
    }
    await page.goto(`${site.address}/lat/aktuelno/${RENAMED.from}/${RENAMED.id}/`)
    expect(page.url()).toBe(`${site.address}/lat/aktuelno/${RENAMED.to}/${RENAMED.id}/`)
    const [, gone = ''] = /address: (\S+)/.exec(clone.read('content/uklonjeno.yaml')) ?? []
    expect((await page.goto(site.address + gone))?.status()).toBe(410)
    await expect(page.getByText('Вест је уклоњена са сајта.')).toBeVisible()
  } finally {
    await site.close()
  }
})
