import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

/** `npm run dev` as an editor meets it: one server for the whole file, over a copy of the content. */
test.describe.configure({ mode: 'serial', timeout: 240_000 })

const SLUG = 'studijska-poseta-delegacije-komesarijata-za-izbeglice-i-migracije-gruziji'
const SHOWN = { timeout: 60_000 }

let content: string
let address: string
let server: ChildProcess
let written = ''

const article = () => join(content, `articles/2024/${SLUG}.md`)
const original = () => readFileSync(`content/articles/2024/${SLUG}.md`, 'utf8')

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

test.beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'vesnik-dev-'))
  cpSync('content', content, { recursive: true })
  const port = await freePort()
  address = `http://localhost:${port}`
  const env = { ...process.env, VESNIK_CONTENT: content, PORT: String(port) }
  server = spawn(process.execPath, ['scripts/dev.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text: Buffer) => (written += String(text)))
  await expect
    .poll(
      () =>
        // The first answer may be long in coming while other tests use the machine; it is asked for again.
        fetch(`${address}/lat/`, { signal: AbortSignal.timeout(40_000) }).then(
          ({ status }) => status,
          () => written,
        ),
      { timeout: 200_000 },
    )
    .toBe(200)
})

test.afterAll(async () => {
  if (server.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'close')
  }
  rmSync(content, { recursive: true })
  // The compiled content is again that of the repository.
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/content.ts'])
})

test('an edit shows in the open page; a mistake is told there and the last good state stays', async ({
  page,
}) => {
  await page.goto(`${address}/cir/aktuelno/${SLUG}/4693/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Студијска посета')

  writeFileSync(article(), `${original()}\nProba izmene u otvorenoj strani.\n`)
  await expect(page.getByText('Проба измене у отвореној страни.')).toBeVisible(SHOWN)

  writeFileSync(article(), original().replace(/^date: .*$/m, 'date: 26.03.2024.'))
  const fault = page.getByRole('alert').filter({ hasText: `${SLUG}.md` })
  await expect(fault).toBeVisible(SHOWN)
  await expect(fault).toContainText('26.03.2024')
  expect(written).toContain(`${SLUG}.md`)
  await expect(page.getByText('Проба измене у отвореној страни.')).toBeVisible()
  expect(await (await fetch(page.url())).text()).toContain('Проба измене у отвореној страни.')

  writeFileSync(article(), `${original()}\nIspravljeno.\n`)
  await expect(page.getByText('Исправљено.')).toBeVisible(SHOWN)
  await expect(fault).toBeHidden()
})

test('a draft that was just written is shown', async ({ page }) => {
  const draft = original()
    .replace(/^title: .*$/m, 'title: Nacrt koji još nije objavljen')
    .replace(/^id: .*$/m, 'id: 999999\ndraft: true')
    .replace(/^featured: .*\n/m, '')
  writeFileSync(join(content, 'articles/2024/nacrt.md'), draft)
  await expect
    .poll(async () => (await page.goto(`${address}/lat/aktuelno/nacrt/999999/`))?.status(), SHOWN)
    .toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nacrt koji još nije objavljen')
})

test('the search and sitemaps are served as from a build', async ({ page }) => {
  await page.goto(`${address}/cir/pretraga/?q=kontakt`)
  const result = page
    .getByRole('main')
    .getByRole('article')
    .getByRole('link', { name: 'Контакт', exact: true })
  await expect(result.first()).toBeVisible(SHOWN)
  const index = await (await fetch(`${address}/sitemap.xml`)).text()
  const [, sitemap = ''] = /<loc>https?:\/\/[^/]+(\/[^<]+)<\/loc>/.exec(index) ?? []
  expect(await (await fetch(address + sitemap)).text()).toContain('<urlset')
})
