import { chmodSync, existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MAX_UPLOAD } from '@/lib/editor/settings'
import { article, temporarySite, type TemporarySite } from './temporary-site'

const PATH = 'content/articles/2024/poseta.md'
const NEW = 'content/articles/2024/nova-vest.md'
const changed = article.replace('Кратко.', 'Дуже.')

let site: TemporarySite
let isFresh = false
beforeEach(async () => {
  if (isFresh) return
  site = await temporarySite()
  isFresh = true
})
afterEach(({ task }) => {
  // What is refused changes nothing: the next test may use the same site.
  if (task.suite?.name.startsWith('the door') || task.suite?.name.startsWith('no file')) return
  site.close()
  isFresh = false
})
afterAll(() => isFresh && site.close())

/** Nothing on the disk, in the index or in the history is other than before. */
async function expectNothingDone(work: () => Promise<unknown>): Promise<void> {
  const state = () => [site.git('log', '--oneline'), site.git('status', '--porcelain'), site.read(PATH)]
  const before = state()
  await work()
  expect(state()).toEqual(before)
}

function hook(name: string, script: string): void {
  site.write(`.git/hooks/${name}`, `#!/bin/sh\n${script}\n`)
  chmodSync(join(site.root, '.git/hooks', name), 0o755)
}

describe('a save', () => {
  test('is one commit with exactly the touched files, by the author of Git’s settings', async () => {
    site.write('README.md', 'Неповезана измена\n')
    site.write('content/site.yaml', 'name: pripremljeno\n')
    site.git('add', 'content/site.yaml')
    site.write('belezka.txt', 'није у Git-у')
    const { status, json } = await site.save({
      operation: 'update',
      path: PATH,
      text: changed,
      sha: await site.sha(PATH),
    })
    expect(status).toBe(200)
    expect(json.said).toBe('')
    expect(site.read(PATH)).toBe(changed)
    expect(site.git('show', '--format=%an <%ae>%n%s', '--name-status', 'HEAD').trim()).toBe(
      `Јелена Проба <jelena@primer.rs>\ncontent: update „Посета”\n\nM\t${PATH}`,
    )
    expect(site.git('status', '--porcelain')).toBe(' M README.md\nM  content/site.yaml\n?? belezka.txt\n')
  })

  test('keeps every byte, carriage returns and missing line ends too', async () => {
    const text = '---\r\ntitle: Nova\r\n---\r\nTekst bez kraja'
    expect((await site.save({ operation: 'create', path: NEW, text })).status).toBe(200)
    expect(site.read(NEW)).toBe(text)
    expect(site.git('show', `HEAD:${NEW}`)).toBe(text)
  })

  test('of an item with a picture and a translation is one commit', async () => {
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#456' } })
      .jpeg()
      .toBuffer()
    const { status } = await site.save(
      { operation: 'create', path: NEW, text: article },
      {
        operation: 'create',
        path: NEW.replace('.md', '.en.md'),
        text: '---\ntitle: New\nsummary: Short.\n---\n\nText.\n',
      },
      { operation: 'create', path: 'public/images/articles/2024/djaci.jpg', text: picture },
    )
    expect(status).toBe(200)
    expect(site.git('show', '--format=', '--name-only', 'HEAD').trim().split('\n')).toHaveLength(3)
    expect(site.git('status', '--porcelain')).toBe('')
  })

  test('renames and deletes', async () => {
    const to = 'content/articles/2024/poseta-nisu.md'
    const renamed = await site.save({
      operation: 'update',
      path: to,
      from_path: PATH,
      text: changed,
      sha: await site.sha(PATH),
    })
    expect(renamed.status).toBe(200)
    expect(existsSync(join(site.root, PATH))).toBe(false)
    expect(site.git('log', '-1', '--format=%s')).toContain('rename „Посета”')
    const deleted = await site.save({ operation: 'delete', path: to, sha: await site.sha(to) })
    expect(deleted.status).toBe(200)
    expect(existsSync(join(site.root, to))).toBe(false)
    expect(site.git('log', '-1', '--format=%s')).toContain('remove „Посета”')
    expect(site.git('status', '--porcelain')).toBe('')
  })

  test('that deletes something public leaves its address behind', async () => {
    site.write('content/objavljeno.txt', 'vest 5 poseta\n')
    site.git('add', '-A')
    site.git('commit', '-qm', 'списак')
    expect((await site.save({ operation: 'delete', path: PATH, sha: await site.sha(PATH) })).status).toBe(200)
    expect(site.read('content/uklonjeno.yaml')).toMatch(
      /^- address: \/cir\/aktuelno\/poseta\/5\n {2}date: \d{4}-\d\d-\d\d\n {2}reason:\n {4}sr: Вест је уклоњена са сајта\.\n$/,
    )
    expect(site.git('show', '--format=', '--name-status', 'HEAD').trim()).toBe(
      `D\t${PATH}\nA\tcontent/uklonjeno.yaml`,
    )
  })

  test('that changes nothing makes no commit', async () => {
    await expectNothingDone(async () => {
      expect(
        (await site.save({ operation: 'update', path: PATH, text: article, sha: await site.sha(PATH) }))
          .status,
      ).toBe(200)
    })
  })

  test('waits for the one before it', async () => {
    const saves = ['a', 'b', 'c'].map((name) =>
      site.save({ operation: 'create', path: `content/articles/2024/${name}.md`, text: article }),
    )
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual([200, 200, 200])
    expect(site.git('rev-list', '--count', 'HEAD').trim()).toBe('4')
  })
})

describe('a save is refused, and nothing is lost,', () => {
  const update = async (sha?: string) =>
    site.save({ operation: 'update', path: PATH, text: changed, sha: sha ?? (await site.sha(PATH)) })

  test('when the file has changed since it was read', async () => {
    const sha = await site.sha(PATH)
    site.write(PATH, article.replace('Први', 'Туђи'))
    site.git('commit', '-qam', 'туђа измена')
    await expectNothingDone(async () => {
      const { status, json } = await update(sha)
      expect(status).toBe(422)
      expect(json.message).toMatch(/у међувремену измењена/)
    })
  })

  test('when the file has gone', async () => {
    const sha = await site.sha(PATH)
    site.git('rm', '-q', PATH)
    site.git('commit', '-qm', 'брисање')
    expect((await update(sha)).json.message).toMatch(/обрисана или премештена/)
  })

  test('when the copy on the disk is not in Git', async () => {
    site.write(PATH, article.replace('Први', 'Ручни'))
    await expectNothingDone(async () => {
      const { status, json } = await update()
      expect(status).toBe(422)
      expect(json.message).toMatch(/још нису у Git-у/)
    })
  })

  test('when a new file would hide another one', async () => {
    await expectNothingDone(async () => {
      expect((await site.save({ operation: 'create', path: PATH, text: changed })).json.message).toMatch(
        /већ постоји/,
      )
    })
  })

  test.each([
    ['a merge', 'MERGE_HEAD', /спајање/],
    ['a rebase', 'rebase-merge/onto', /rebase/],
    ['a cherry-pick', 'CHERRY_PICK_HEAD', /cherry-pick/],
  ])('during %s', async (_, file, message) => {
    site.write(`.git/${file}`, site.git('rev-parse', 'HEAD'))
    const { status, json } = await update()
    expect(status).toBe(409)
    expect(json.message).toMatch(message)
    expect(site.read(PATH)).toBe(article)
  })

  test('beside every branch', async () => {
    site.git('checkout', '-q', '--detach')
    await expectNothingDone(async () => expect((await update()).json.message).toMatch(/ни на једној грани/))
  })

  test('by a hook, whose words are shown', async () => {
    hook('pre-commit', 'echo "poseta.md:3:7  Датум није исправан."; echo и још >&2; exit 1')
    await expectNothingDone(async () => {
      const { status, json } = await site.save(
        { operation: 'update', path: PATH, text: changed, sha: await site.sha(PATH) },
        { operation: 'create', path: NEW, text: article },
      )
      expect(status).toBe(422)
      expect(json.message).toContain('poseta.md:3:7  Датум није исправан.')
      expect(json.message).toContain('и још')
    })
    expect(existsSync(join(site.root, NEW))).toBe(false)
  })

  test('and a hook that only warns is heard', async () => {
    hook('pre-commit', 'echo упозорење')
    const { status, json } = await update()
    expect([status, json.said]).toEqual([200, 'упозорење'])
  })
})

describe('no file is written', () => {
  test.each([
    'package.json',
    'content/site.yaml',
    'content/README.md',
    'content/articles/2024/../../../x.md',
    'content/articles/2024/Ђаци.md',
    'content/articles/2024/a b.md',
    '../x.md',
    '/etc/x.md',
    'public/images/x.svg',
    'public/images/x.html',
    'public/files/x.html',
    'public/files/x.js',
    'public/images/.x.jpg',
    'public/x.jpg',
    '.git/hooks/pre-commit',
  ])('at %s', async (path) => {
    await expectNothingDone(async () => {
      expect((await site.save({ operation: 'create', path, text: article })).status).toBe(422)
    })
  })

  test('through a link that leads out', async () => {
    symlinkSync('/tmp', join(site.root, 'content/articles/2025'))
    symlinkSync('../../../README.md', join(site.root, 'content/articles/2024/veza.md'))
    for (const path of ['content/articles/2025/x.md', 'content/articles/2024/veza.md']) {
      const { status, json } = await site.save({ operation: 'create', path, text: article })
      expect(status).toBe(422)
      expect(json.message).toMatch(/изван фасцикли|већ постоји|још нису/)
    }
    expect(site.read('README.md')).toBe('Сајт\n')
  })

  test.each([
    ['a page called a picture', 'public/images/x.jpg', '<!doctype html><script>alert(1)</script>'],
    [
      'a drawing called a picture',
      'public/images/x.png',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    ],
    ['a page called a document', 'public/files/x.pdf', '<html></html>'],
    ['a page called a text', 'public/files/x.txt', '<html></html>'],
    ['a program called an archive', 'public/files/x.zip', '#!/bin/sh'],
  ])('from %s', async (_, path, text) => {
    await expectNothingDone(async () =>
      expect((await site.save({ operation: 'create', path, text })).status).toBe(422),
    )
  })

  test('over the limit', async () => {
    const text = Buffer.alloc(MAX_UPLOAD + 1, 'x')
    const { status, json } = await site.save({ operation: 'create', path: 'public/files/x.pdf', text })
    expect(status).toBe(413)
    expect(json.message).toMatch(/највише је 25 MB/)
  })
})

test('a picture is kept upright, no larger than needed, without the place where it was taken', async () => {
  const photo = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#846' } })
    .withExif({ IFD0: { Copyright: 'Неко' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 19/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect(photo.includes('Exif')).toBe(true)
  const path = 'public/images/articles/2024/djaci.jpg'
  expect((await site.save({ operation: 'create', path, text: photo })).status).toBe(200)
  const kept = await sharp(join(site.root, path)).metadata()
  expect([kept.width, kept.height, kept.exif, kept.orientation]).toEqual([1200, 2400, undefined, undefined])
})

describe('the door', () => {
  const own = '/urednik/api/v1/version'

  test('answers the page of the editor', async () => {
    expect((await site.ask('GET', own)).status).toBe(200)
    const { json, headers } = await site.ask('GET', '/urednik/podesavanja.json')
    expect(json.token).toBe(site.token)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test.each([
    ['another name for this machine', 'GET', { Host: 'zlo.example:80' }, 421],
    ['another port', 'GET', { Host: 'localhost:1' }, 421],
    ['another site', 'GET', { Origin: 'https://zlo.example' }, 403],
    ['another program on this machine', 'GET', { Origin: 'http://localhost:1' }, 403],
    ['a link on another site', 'GET', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['no origin', 'POST', { Origin: '' }, 403],
    ['no key', 'GET', { Authorization: '' }, 401],
    ['a wrong key', 'GET', { Authorization: 'token kljuc-za-probi' }, 401],
  ])('stays shut for %s', async (_, method, headers, status) => {
    expect((await site.ask(method, own, method === 'POST' ? {} : undefined, headers)).status).toBe(status)
  })

  test.each(['/urednik/podesavanja.json', '/urednik/', '/cir/'])(
    'asks for its own name at %s too',
    async (path) => {
      expect((await site.ask('GET', path, undefined, { Host: 'zlo.example' })).status).toBe(421)
    },
  )

  test('does not tell another site the key', async () => {
    const { status, text } = await site.ask('GET', '/urednik/podesavanja.json', undefined, {
      Origin: 'https://zlo.example',
    })
    expect(status).toBe(403)
    expect(text).not.toContain(site.token)
  })
})

describe('sending', () => {
  test('is offered only where there is somewhere to send to, and happens only when asked for', async () => {
    expect((await site.ask('GET', '/urednik/api/v1/slanje')).json).toEqual({ branch: 'main', waiting: 0 })
    expect((await site.ask('POST', '/urednik/api/v1/slanje', {})).status).toBe(409)
    const remote = join(site.root, '.git/daljina.git')
    site.git('init', '-q', '--bare', '-b', 'main', remote)
    site.git('remote', 'add', 'origin', remote)
    await site.save({ operation: 'create', path: NEW, text: article })
    const heads = () =>
      site.git('--git-dir', remote, 'for-each-ref', '--format=%(refname) %(objectname)').trim()
    expect(heads()).toBe('')
    expect((await site.ask('GET', '/urednik/api/v1/slanje')).json).toMatchObject({
      remote: 'origin',
      waiting: 2,
    })
    const { status, json } = await site.ask('POST', '/urednik/api/v1/slanje', {})
    expect(status).toBe(200)
    expect(json.waiting).toBe(0)
    expect(heads()).toBe(`refs/heads/main ${site.git('rev-parse', 'HEAD').trim()}`)
  })

  test('never overwrites what others have sent', async () => {
    const remote = join(site.root, '.git/daljina.git')
    site.git('clone', '-q', '--bare', site.root, remote)
    site.git('remote', 'add', 'origin', remote)
    site.git('push', '-q', 'origin', 'main')
    await site.save({ operation: 'create', path: NEW, text: article })
    const other = join(site.root, '.git/drugi')
    site.git('clone', '-q', remote, other)
    site.git(
      '-C',
      other,
      '-c',
      'user.name=Други',
      '-c',
      'user.email=d@primer.rs',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'туђе',
    )
    site.git('-C', other, 'push', '-q')
    const { status, json } = await site.ask('POST', '/urednik/api/v1/slanje', {})
    expect(status).toBe(502)
    expect(json.message).toMatch(/git pull --rebase/)
  })
})

test('the state is another as soon as a file is changed by hand', async () => {
  const state = async () =>
    (
      (await site.ask('GET', '/urednik/api/v1/repos/vesnik/sadrzaj/branches/main')).json.commit as {
        id: string
      }
    ).id
  const before = await state()
  expect(await state()).toBe(before)
  site.write(PATH, changed)
  expect(await state()).not.toBe(before)
})
