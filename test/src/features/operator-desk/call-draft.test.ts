import { minutes } from '@core/kit/time'
import { type CallDraft, filingOf, gapIn, newCall, withCaller } from '@src/features/operator-desk/call-draft'

const PICKED_UP = 1_763_700_000_000
const HOME = { buildingId: 'building-7', unit: '2', door: '301' }
const WHOLE: CallDraft = {
  ...newCall('key-of-one-call', PICKED_UP),
  phone: '138 0000 2046',
  name: ' 周阿姨 ',
  emergency: 'none',
  category: 'leak',
  place: '7-2-301',
  text: '厨房漏水',
}
const gap = (over: Partial<CallDraft>, address: typeof HOME | null = HOME) =>
  gapIn({ ...WHOLE, ...over }, address ?? undefined, PICKED_UP + minutes(1))

describe('a call that is written down', () => {
  test('asks for danger before everything that can wait', () => {
    expect(gap({ phone: '138' })).toBe('phone')
    expect(gap({ emergency: null, category: null, name: '' }, null)).toBe('emergency')
    expect(gap({ category: null, name: '' }, null)).toBe('category')
    expect(gap({ name: '' }, null)).toBe('place')
    expect(gap({ name: ' ' })).toBe('name')
    expect(gap({})).toBeNull()
  })

  test('cannot be filed a quarter of an hour after it was picked up', () => {
    expect(gapIn(WHOLE, HOME, PICKED_UP + minutes(15))).toBeNull()
    expect(gapIn(WHOLE, HOME, PICKED_UP + minutes(15) + 1)).toBe('call')
  })

  test('becomes a case with the clocks of the call', () => {
    expect(filingOf(WHOLE, HOME, PICKED_UP)).toEqual({
      communityId: 'tonghuali',
      clientKey: 'key-of-one-call',
      pickedUpAt: PICKED_UP,
      phone: '138 0000 2046',
      personId: null,
      name: '周阿姨',
      emergency: 'none',
      category: 'leak',
      text: '厨房漏水',
      address: HOME,
      askFirst: null,
    })
    expect(filingOf({ ...WHOLE, emergency: null }, HOME, PICKED_UP)).toBeUndefined()
  })

  test('takes what is known of the caller, and keeps an address that was typed already', () => {
    const zhou = { personId: 'p-zhou', name: '周秀兰', age: 72, home: HOME, careNotes: '' }
    expect(withCaller({ ...WHOLE, place: '' }, zhou, '7-2-301')).toMatchObject({
      personId: 'p-zhou',
      name: '周秀兰',
      place: '7-2-301',
    })
    expect(withCaller({ ...WHOLE, place: '9-1-101' }, zhou, '7-2-301').place).toBe('9-1-101')
  })
})
