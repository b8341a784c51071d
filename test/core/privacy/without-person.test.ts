import { blotted } from '@core/privacy/blot'
import { withoutNumber } from '@core/privacy/without-number'
import { GONE, withoutPerson } from '@core/privacy/without-person'
import { withoutPhone } from '@core/privacy/without-phone'

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
    expect(withoutPhone(record, lin)).toBe(record)
  })
})

test('a record without a number keeps the name', () => {
  expect(withoutPhone({ resident: lin, responder: sun }, lin)).toEqual({
    resident: { ...lin, phone: '' },
    responder: sun,
  })
})

describe('a number in words', () => {
  test.each([
    '打我 13800000001',
    '打我 138 0000 0001',
    '打我 138-0000—0001',
    '打我 １３８０００００００１',
    '打我 +86 13800000001',
    '打我 0086-138 0000 0001',
    '打我 8613800000001',
  ])('goes however it is written: %s', (words) => {
    expect(withoutNumber(words, '138 0000 0001')).toBe('打我 ')
  })

  test.each(['单号 213800000001', '13800000002', '138000000012', '等到 1380'])('is another one in %s', (words) => {
    expect(withoutNumber(words, lin.phone)).toBe(words)
  })

  test('goes twice beside itself, and one too short to be dialled stays', () => {
    expect(withoutNumber('13800000001,13800000001', lin.phone)).toBe(',')
    expect(withoutNumber('门牌 0815', '0815')).toBe('门牌 0815')
  })

  test('goes out of a whole record: note, text and callers known by number alone, an earlier number too', () => {
    const record = {
      ...{ id: 'case-13800000001', text: '打 139 1111 2222', resident: { ...lin, phone: '13911112222' } },
      rating: { stars: 5, note: '打我 13800000001' },
      alsoCalled: [{ by: 'he', name: '', phone: '138 0000 0001' }],
      responder: { ...sun, phone: lin.phone },
    }
    expect(withoutPhone(record, lin)).toEqual({
      ...{ id: 'case-13800000001', text: '打 ', resident: { ...lin, phone: '' } },
      rating: { stars: 5, note: '打我 ' },
      alsoCalled: [{ by: 'he', name: '', phone: '' }],
      responder: { ...sun, phone: lin.phone },
    })
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

  test('loses a number in another spelling', () => {
    expect(blotted({ title: '', body: '电话 138-0000-0001。' }, who)).toEqual({ title: '', body: '电话 。' })
  })

  test('that speaks of others stays', () => {
    expect(blotted({ title: '孙玉珍到了', body: '' }, who)).toBeNull()
  })

  test('does not lose a character that is half of other words', () => {
    expect(blotted({ title: '林里的路灯', body: '' }, { name: '林', phone: '' })).toBeNull()
  })
})
