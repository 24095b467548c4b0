import { expect, test } from 'vitest'
import { serviceSettings } from '@/tools/editor/static'

test('nothing is part of an export unless it is asked for', () => {
  expect(serviceSettings({})).toBeUndefined()
})

test.each([
  ['forgejo', 'https://git.primer.rs/vesti/sajt', 'https://git.primer.rs/api/v1', 'vesti/sajt'],
  [
    'gitlab',
    'https://gitlab.com/grupa/podgrupa/sajt.git',
    'https://gitlab.com/api/v4',
    'grupa/podgrupa/sajt',
  ],
  ['github', 'https://github.com/vesti/sajt/', 'https://api.github.com', 'vesti/sajt'],
  ['github', 'https://git.primer.rs/vesti/sajt', 'https://git.primer.rs/api/v3', 'vesti/sajt'],
])('%s at %s', (service, address, api, repository) => {
  const env = {
    VESNIK_UREDNIK: service,
    VESNIK_UREDNIK_REPOSITORY: address,
    VESNIK_UREDNIK_APPLICATION: 'abc',
  }
  expect(serviceSettings(env)).toEqual({
    service,
    api,
    repository,
    signIn: { address: new URL(address).origin, application: 'abc' },
  })
})

test.each([
  [{ VESNIK_UREDNIK: 'svn' }, /forgejo, gitlab, github/],
  [{ VESNIK_UREDNIK: 'forgejo' }, /VESNIK_UREDNIK_REPOSITORY/],
  [
    { VESNIK_UREDNIK: 'forgejo', VESNIK_UREDNIK_REPOSITORY: 'http://git.primer.rs/a/b' },
    /VESNIK_UREDNIK_REPOSITORY/,
  ],
])('%j stops the build', (env, message) => {
  expect(() => serviceSettings(env)).toThrow(message)
})
