import { minutes } from '@core/kit/time'
import {
  type CallDraft,
  filingOf,
  gapIn,
  newCall,
  withAnswer,
  withCaller,
  withoutCaller,
  withPhone,
  withText,
} from '@src/features/operator-desk/call-draft'

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
    const zhou = { personId: 'p-zhou', name: '周秀兰', age: 72, home: HOME, careNotes: '', numberProven: true }
    expect(withCaller({ ...WHOLE, place: '' }, zhou, '7-2-301')).toMatchObject({
      personId: 'p-zhou',
      name: '周秀兰',
      place: '7-2-301',
    })
    expect(withCaller({ ...WHOLE, place: '9-1-101' }, zhou, '7-2-301').place).toBe('9-1-101')
  })
  describe('when the number turns out to be another one', () => {
    const zhou = { personId: 'p-zhou', name: '周秀兰', age: 72, home: HOME, careNotes: '', numberProven: true }
    const tao = { ...zhou, personId: 'p-tao', name: '陶晓雯' }
    const known = { caller: zhou, typedHome: '7-2-301' }
    const empty = { ...newCall('key-of-one-call', PICKED_UP), phone: '13800002046' }
    const answered = withAnswer(empty, '13800002046', known)

    test('loses what the look-up filled in with the first digit that changes', () => {
      expect(answered).toMatchObject({ personId: 'p-zhou', name: '周秀兰', place: '7-2-301' })
      expect(withPhone(answered, '1380000204')).toMatchObject({ personId: null, name: '', place: '' })
      const corrected = withAnswer(withPhone(answered, '13800003172'), '13800003172', {
        caller: tao,
        typedHome: '30-1-802',
      })
      expect(corrected).toMatchObject({ personId: 'p-tao', name: '陶晓雯', place: '30-1-802' })
    })

    test('can not be filed for a number nobody knows until name and place are asked for', () => {
      const unknown = withAnswer(withPhone(answered, '13912345678'), '13912345678', undefined)
      expect(gapIn({ ...unknown, emergency: 'none', category: 'leak' }, undefined, PICKED_UP)).toBe('place')
      expect(gapIn({ ...unknown, emergency: 'none', category: 'leak' }, HOME, PICKED_UP)).toBe('name')
    })

    test('keeps what was typed by hand', () => {
      const typed = { ...answered, name: '周家女儿', place: '9-1-101' }
      expect(withPhone(typed, '13800003172')).toMatchObject({ personId: null, name: '周家女儿', place: '9-1-101' })
    })

    test('keeps everything when the same number is only spelled otherwise', () => {
      expect(withPhone(answered, '138 0000 2046')).toMatchObject({ personId: 'p-zhou', place: '7-2-301' })
    })

    test('takes no answer that belongs to the number before', () => {
      const changed = withPhone(empty, '13800003172')
      expect(withAnswer(changed, '13800002046', known)).toBe(changed)
    })

    test('undoes no answer of the operator when the same number is looked up again', () => {
      const denied = { ...withoutCaller(answered), name: '小王', place: '8-1-202' }
      expect(withAnswer(denied, '13800002046', known)).toBe(denied)
      const renamed = { ...answered, name: '周家女儿' }
      expect(withAnswer(renamed, '13800002046', known)).toBe(renamed)
    })

    test('takes nobody for granted over a name that was typed first', () => {
      expect(withAnswer({ ...empty, name: '小王' }, '13800002046', known)).toMatchObject({
        personId: null,
        name: '小王',
        place: '',
      })
    })
  })
})

describe('a word of danger', () => {
  test('that comes after “none of it” opens the question again', () => {
    expect(withText(WHOLE, '厨房漏水，有煤气味').emergency).toBeNull()
  })

  test('is settled by answering again, and asks no second time', () => {
    const heard = { ...withText(WHOLE, '厨房漏水，有煤气味'), emergency: 'none' as const }
    expect(withText(heard, '厨房漏水，有煤气味，窗户开着').emergency).toBe('none')
    expect(withText(heard, '厨房漏水，有煤气味，人昏迷了').emergency).toBeNull()
  })

  test('changes no answer that sends for help', () => {
    expect(withText({ ...WHOLE, emergency: '119' }, '人昏迷了').emergency).toBe('119')
  })
})
