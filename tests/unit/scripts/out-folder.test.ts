import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cleanLeftovers, replaceExport, requireReplaceable } from '@/tools/export/out-folder.mjs'
import { takeLock } from '@/tools/run/lock.mjs'

let folder: string
const at = (name: string) => join(folder, name)

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'vesnik-out-')))
})
afterEach(() => rm(folder, { recursive: true }))

async function makeExport(name: string, text: string) {
  await mkdir(at(name), { recursive: true })
  await writeFile(join(at(name), 'index.html'), text)
  await writeFile(join(at(name), '404.html'), text)
}
const home = (name: string) => readFile(join(at(name), 'index.html'), 'utf8')

describe('replaceExport', () => {
  it.each([['out'], ['deep/er/out']])('puts the new export in the place of the last: %s', async (out) => {
    for (const text of ['one', 'two']) {
      await makeExport('fresh', text)
      await replaceExport(at('fresh'), at(out))
      expect(await home(out)).toBe(text)
    }
    expect(await readdir(join(at(out), '..'))).toEqual(['out'])
  })
})

describe('cleanLeftovers', () => {
  it('brings the last export back when the exchange was cut in half', async () => {
    await makeExport('out', 'last')
    await makeExport('.out.next', 'next')
    await rename(at('out'), at('.out.last'))
    await cleanLeftovers(at('out'))
    expect(await home('out')).toBe('last')
    expect(await readdir(folder)).toEqual(['out'])
  })

  it('keeps the new export when only the old one was left to remove', async () => {
    await makeExport('out', 'next')
    await makeExport('.out.last', 'last')
    await cleanLeftovers(at('out'))
    expect(await home('out')).toBe('next')
    expect(await readdir(folder)).toEqual(['out'])
  })
})

describe('requireReplaceable', () => {
  it('accepts a missing folder, an empty one, an export and a link to one', async () => {
    await makeExport('out', 'a')
    await mkdir(at('empty'))
    await symlink(at('out'), at('link'))
    expect(await requireReplaceable(at('new'), [])).toBe(at('new'))
    expect(await requireReplaceable(at('empty'), [])).toBe(at('empty'))
    expect(await requireReplaceable(at('link'), [at('empty')])).toBe(at('out'))
  })

  it('refuses folders with other things in them', async () => {
    await mkdir(at('home/content'), { recursive: true })
    await makeExport('site', 'a')
    await mkdir(at('site/content'))
    await writeFile(at('file'), '')
    await expect(requireReplaceable(at('home'), [])).rejects.toThrow('holds no export')
    await expect(requireReplaceable(at('site'), [at('site/content')])).rejects.toThrow('may not replace')
    await expect(requireReplaceable(at('site'), [at('site')])).rejects.toThrow('may not replace')
    await expect(requireReplaceable(at('file'), [])).rejects.toThrow('is a file')
  })
})

describe('takeLock', () => {
  const lock = () => at('cache/build.lock')

  it('lets one in at a time', async () => {
    const release = await takeLock(lock(), 'busy %')
    await expect(takeLock(lock(), 'busy %')).rejects.toThrow(`busy ${process.pid}`)
    await release()
    await (
      await takeLock(lock(), 'busy %')
    )()
    expect(await readdir(at('cache'))).toEqual([])
  })

  it('takes over the lock of a process that is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    await mkdir(at('cache'))
    await writeFile(lock(), String(pid))
    await (
      await takeLock(lock(), 'busy %')
    )()
  })

  it('takes over a lock that nobody has touched, though its number lives on in another process', async () => {
    await mkdir(at('cache'))
    await writeFile(lock(), String(process.pid))
    await utimes(lock(), new Date(), new Date(Date.now() - 60_000))
    await (
      await takeLock(lock(), 'busy %')
    )()
  })
})
