import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'

/** The editor's whole way, with real Git: one command in a fresh clone, beside a file that somebody else is changing. */
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const TITLE = 'Žene i đaci čuvaju šume: poseta Nišu – Njegoš i džep'
const CYRILLIC = 'Жене и ђаци чувају шуме: посета Нишу – Његош и џеп'
const SLUG = 'zene-i-djaci-cuvaju-sume-poseta-nisu-njegos-i-dzep'
const SLOW = { timeout: 120_000 }

let folder: string
let root: string
let address: string
let server: ChildProcess
let written = ''

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

/** A clone of what is here now, with the installed packages as hard links: a copy of them would take minutes. */
function freshClone(): void {
  folder = mkdtempSync(join(tmpdir(), 'vesnik-desk-'))
  root = join(folder, 'sajt')
  spawnSync('git', ['clone', '-q', '--no-hardlinks', '.', root])
  git('checkout', '-q', '-B', 'main')
  git('remote', 'remove', 'origin')
  git('config', 'user.name', 'Јелена Проба')
  git('config', 'user.email', 'jelena@primer.rs')
  git('config', 'commit.gpgsign', 'false')
  const { status } = spawnSync('cp', ['-al', 'node_modules', join(root, 'node_modules')])
  if (status !== 0) cpSync('node_modules', join(root, 'node_modules'), { recursive: true })
  appendFileSync(join(root, 'README.md'), '\nA change of somebody else.\n')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

test.beforeAll(async () => {
  freshClone()
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), VESNIK_CONTENT: '' }
  server = spawn(process.execPath, ['scripts/urednik.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text: Buffer) => (written += String(text)))
  await expect
    .poll(() => /http:\S+\/urednik\//.exec(written)?.[0] ?? written, { timeout: 200_000 })
    .toContain('/urednik/')
  address = /http:\S+\/urednik\//.exec(written)?.[0] ?? ''
})

test.afterAll(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'close')
  }
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the editor and tells of every request that leaves the machine and of every fault of the page. */
async function openEditor(page: Page, place = ''): Promise<{ faults: string[] }> {
  const faults: string[] = []
  const { host } = new URL(address)
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.host !== host) faults.push(request.url())
  })
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(address + place)
  return { faults }
}

const field = (page: Page, name: string): Locator =>
  page.locator(`.pane[data-mode=edit] [data-key-path="${name}"]`).first()
const preview = (page: Page) => page.frameLocator('iframe.preview')
const save = (page: Page) => page.getByRole('button', { name: 'Сачувај', exact: true }).click()

test('opens on the list, without signing in, without asking another host', async ({ page }) => {
  const { faults } = await openEditor(page)
  await expect(page.getByText('Studijska poseta delegacije Komesarijata')).toBeVisible(SLOW)
  await expect(page.getByRole('button', { name: 'Ново' })).toBeVisible()
  expect(faults).toEqual([])
})

test('a new item with a picture is one commit of two files, and is on the site', async ({ page }) => {
  const { faults } = await openEditor(page, '#/collections/vesti/new')
  const before = git('rev-parse', 'HEAD').trim()
  await field(page, 'title').getByRole('textbox').pressSequentially('Žene i đaci')
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('Жене и ђаци', SLOW)
  await field(page, 'title').getByRole('textbox').fill(TITLE)
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(CYRILLIC)
  await preview(page).getByRole('button', { name: 'Srpski, latinica' }).click()
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await preview(page).getByRole('button', { name: 'Српски, ћирилица' }).click()

  await field(page, 'summary').getByRole('textbox').fill('Kratak sažetak.')
  await field(page, 'category').getByRole('combobox').click()
  await page.getByRole('option', { name: 'Посете и састанци' }).click()
  await field(page, 'body').scrollIntoViewIfNeeded()
  await field(page, 'body')
    .locator('textarea:visible')
    .fill('Poseta školi i odeljenju, uz koncert grupe Queen.')
  await expect(preview(page).getByText('Посета школи и одељењу')).toBeVisible()
  await expect(preview(page).getByRole('button', { name: 'Queen', exact: true })).toBeVisible()
  await preview(page).getByText('Речи за проверу: 1').click()
  await expect(preview(page).getByRole('button', { name: 'Копирај ознаку [Queen](cir:)' })).toBeVisible()

  const photo = join(folder, 'Ђаци у шуми.jpg')
  const picture = sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#264' } })
  writeFileSync(
    photo,
    await picture
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 19/1 0/1' } })
      .jpeg()
      .toBuffer(),
  )
  await field(page, 'image').scrollIntoViewIfNeeded()
  await field(page, 'image').getByText(/Додај/).first().click()
  await field(page, 'image.file').locator('input[type=file]').first().setInputFiles(photo)
  await expect(field(page, 'image.file')).toContainText('djaci-u-sumi.jpg')
  await field(page, 'image.alt').getByRole('textbox').fill('Đaci sade drveće')
  await save(page)
  await expect.poll(() => git('rev-parse', 'HEAD').trim(), SLOW).not.toBe(before)

  const files = [
    `content/articles/${new Date().getFullYear()}/${SLUG}.md`,
    'public/images/articles/' + `${new Date().getFullYear()}/djaci-u-sumi.jpg`,
  ]
  expect(git('show', '--format=%an <%ae> %s', '--name-only', 'HEAD').trim().split('\n')).toEqual([
    `Јелена Проба <jelena@primer.rs> content: add „${TITLE}”`,
    '',
    ...files,
  ])
  expect(git('status', '--porcelain')).toBe(' M README.md\n')
  const [text, picturePath] = [readFileSync(join(root, files[0] ?? ''), 'utf8'), join(root, files[1] ?? '')]
  const id = /^id: (\d+)$/m.exec(text)?.[1] ?? ''
  const day = /^date: (\S+)$/m.exec(text)?.[1] ?? ''
  expect(text).toBe(
    `---\ntitle: "${TITLE}"\ndate: ${day}\nid: ${id}\nsummary: Kratak sažetak.\ncategory: posete\nimage:\n  file: /${files[1]?.replace('public/', '')}\n  alt: Đaci sade drveće\n---\n\nPoseta školi i odeljenju, uz koncert grupe Queen.\n`,
  )
  const { width, exif } = await sharp(picturePath).metadata()
  expect([width, exif]).toEqual([2400, undefined])
  expect(faults).toEqual([])

  for (const [segment, title] of [
    ['cir', CYRILLIC],
    ['lat', TITLE],
  ]) {
    const url = new URL(`/${segment}/aktuelno/${SLUG}/${id}/`, address).href
    await expect.poll(async () => (await page.goto(url))?.status(), SLOW).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  }
})

test('only the title is another line; a change on the disk is never overwritten', async ({ page }) => {
  await openEditor(page)
  const path =
    'content/articles/2024/studijska-poseta-delegacije-komesarijata-za-izbeglice-i-migracije-gruziji.md'
  await page.getByText('Studijska poseta delegacije Komesarijata').first().click(SLOW)
  await field(page, 'title').getByRole('textbox').fill('Studijska poseta Gruziji')
  const before = git('rev-parse', 'HEAD').trim()
  await save(page)
  await expect.poll(() => git('rev-parse', 'HEAD').trim(), SLOW).not.toBe(before)
  expect(git('diff', '--numstat', 'HEAD^', 'HEAD').trim()).toBe(`1\t1\t${path}`)

  await page.getByText('Studijska poseta Gruziji').first().click(SLOW)
  await field(page, 'title').getByRole('textbox').fill('Moja izmena')
  const byHand = readFileSync(join(root, path), 'utf8').replace('Studijska poseta Gruziji', 'Tuđa izmena')
  writeFileSync(join(root, path), byHand)
  await save(page)
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog')).first()).toBeVisible(SLOW)
  await expect(page.getByText(/измењена пошто сте је отворили|измене које још нису у Git-у/)).toBeVisible()
  expect(readFileSync(join(root, path), 'utf8')).toBe(byHand)
  git('checkout', '-q', '--', path)
})

test('what is deleted leaves its address behind', async ({ page }) => {
  await openEditor(page)
  const title = 'Потписани меморандуми о сарадњи са 12 невладиних организација'
  await page.getByText(title).first().click(SLOW)
  await expect(field(page, 'title').getByRole('textbox')).toHaveValue(title)
  await page.getByRole('button', { name: 'Прикажи могућности обрасца' }).click()
  await page.getByRole('menuitem', { name: 'Обриши ставку' }).click()
  const before = git('rev-parse', 'HEAD').trim()
  await page.getByRole('button', { name: 'Обриши', exact: true }).last().click()
  await expect.poll(() => git('rev-parse', 'HEAD').trim(), SLOW).not.toBe(before)
  expect(
    existsSync(
      join(root, 'content/articles/2025/potpisani-memorandumi-o-saradnji-sa-12-nevladinih-organizacija.md'),
    ),
  ).toBe(false)
  expect(readFileSync(join(root, 'content/uklonjeno.yaml'), 'utf8')).toContain(
    '/potpisani-memorandumi-o-saradnji-sa-12-nevladinih-organizacija/',
  )
  expect(git('status', '--porcelain')).toBe(' M README.md\n')
})
