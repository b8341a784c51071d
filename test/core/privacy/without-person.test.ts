import { blotted } from '@core/privacy/blot'
import { GONE, withoutPerson, withoutPhone } from '@core/privacy/without-person'

const lin = { id: 'p-lin', openid: 'wx-lin', name: '林建平', phone: '13800000001' }
const sun = { id: 'p-sun', openid: 'wx-sun', name: '孙玉珍', phone: '13800000002' }

describe('a record without a person', () => {
  test('has nobody where they stood, whatever it calls the place', () => {
    const record = { a: { member: lin }, list: [{ who: sun }, { who: lin }], ids: ['p-sun', 'p-lin'] }
    expect(withoutPerson(record, 'p-lin')).toEqual({
      a: { member: GONE },
      list: [{ who: sun }, { who: GONE }],
      ids: ['p-sun', 'gone'],
    })
  })

  test('does not have their own words either, and keeps those of others', () => {
    const said = { at: 5, by: 'p-lin', note: '孩子发烧', move: 'release' }
    const other = { at: 6, by: 'p-sun', note: '我去', move: 'accept' }
    expect(withoutPerson([said, other], 'p-lin')).toEqual([{ ...said, by: 'gone', note: '' }, other])
  })

  test('has no key that names them', () => {
    expect(withoutPerson({ climbed: ['accepted:5:p-lin', 'accepted:6:p-sun'] }, 'p-lin')).toEqual({
      climbed: ['accepted:5:gone', 'accepted:6:p-sun'],
    })
  })

  test('is the very same record where they never stood', () => {
    const record = { a: { member: sun }, list: [1, null, 'x'] }
    expect(withoutPerson(record, 'p-lin')).toBe(record)
    expect(withoutPhone(record, 'p-lin')).toBe(record)
  })
})

test('a record without a number keeps the name', () => {
  expect(withoutPhone({ resident: lin, responder: sun }, 'p-lin')).toEqual({
    resident: { ...lin, phone: '' },
    responder: sun,
  })
})

describe('a message', () => {
  const who = { name: '林建平', phone: '13800000001' }

  test('loses name and number', () => {
    expect(blotted({ title: '林建平正往您家赶', body: '电话 13800000001。' }, who)).toEqual({
      title: '一位邻居正往您家赶',
      body: '电话 。',
    })
  })

  test('that speaks of others stays', () => {
    expect(blotted({ title: '孙玉珍到了', body: '' }, who)).toBeNull()
  })

  test('does not lose a character that is half of other words', () => {
    expect(blotted({ title: '林里的路灯', body: '' }, { name: '林', phone: '' })).toBeNull()
  })
})
