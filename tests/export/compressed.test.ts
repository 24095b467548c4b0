import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readExport } from './read-export'

const LEAST = 512
const COMPRESSIBLE = /\.(html|css|js|xml|json|svg|txt)$/
const twins = { '.br': brotliDecompressSync, '.gz': gunzipSync }

const bytesOf = (path: string) => readFileSync(join(readExport().folder, path))

test.each(['.br', '.gz'] as const)(
  'every text file over 512 bytes has a %s twin of the same content',
  (ending) => {
    const { files } = readExport()
    const texts = [...files].filter((path) => COMPRESSIBLE.test(path) && bytesOf(path).length > LEAST)
    expect(texts.length).toBeGreaterThan(100)
    const wrong = texts.filter(
      (path) => !files.has(path + ending) || !twins[ending](bytesOf(path + ending)).equals(bytesOf(path)),
    )
    expect(wrong).toEqual([])
  },
)

test('no compressed file stands without its original, and none is larger', () => {
  const { files } = readExport()
  const packed = [...files].filter((path) => /\.(br|gz)$/.test(path))
  const wrong = packed.filter((path) => {
    const original = path.replace(/\.(br|gz)$/, '')
    return !files.has(original) || bytesOf(path).length >= bytesOf(original).length
  })
  expect(wrong).toEqual([])
})
