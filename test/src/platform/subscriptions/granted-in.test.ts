import { grantedIn } from '@src/platform/subscriptions/granted-in'

test('counts what was accepted, with or without a sound, and nothing else', () => {
  const said = {
    errMsg: 'requestSubscribeMessage:ok',
    a: 'accept',
    b: 'reject',
    c: 'acceptWithAudio',
    d: 'ban',
    e: 'filter',
  }
  expect(grantedIn(said, ['a', 'b', 'c', 'd', 'e', 'f'])).toEqual(['a', 'c'])
})

test('counts nothing that was not asked for, and nothing of a refusal as a whole', () => {
  expect(grantedIn({ other: 'accept' }, ['a'])).toEqual([])
  expect(grantedIn({}, ['a'])).toEqual([])
})
