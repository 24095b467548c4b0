import { expect, it } from 'vitest'
import { deferred, hashData } from '@/lib/content/fingerprint'

const make = (fingerprint: string, title = 'x') => deferred(fingerprint, { id: 1 }, { title: () => title })

it('makes a field when it is first read, once', () => {
  let made = 0
  const object = deferred('a', { id: 1 }, { title: () => `title ${++made}` })
  expect(made).toBe(0)
  expect([object.title, object.title]).toEqual(['title 1', 'title 1'])
  expect(JSON.stringify(object)).toBe('{"id":1,"title":"title 1"}')
})

it('hashes by fingerprint and makes nothing', () => {
  const object = deferred(
    'a',
    { id: 1 },
    {
      title: (): string => {
        throw new Error('was made')
      },
    },
  )
  expect(hashData([object])).toBe(hashData([make('a', 'y')]))
  expect(hashData([object])).not.toBe(hashData([make('b')]))
})

it('a copy has no fingerprint and is hashed by what it holds', () => {
  expect(hashData({ ...make('a', 'x') })).not.toBe(hashData({ ...make('a', 'y') }))
  expect(hashData({ ...make('a', 'x') })).toBe(hashData({ id: 1, title: 'x' }))
})

it('tells plain data apart from a fingerprint that looks like it', () => {
  expect(hashData('a')).not.toBe(hashData(make('a')))
  expect(hashData({ a: undefined })).toBe(hashData({}))
  expect(hashData(undefined)).not.toBe(hashData(null))
})
