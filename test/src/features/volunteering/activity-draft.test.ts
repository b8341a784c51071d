import { draftOf, emptyText, missingIn, slotFault, slotOn, textOf } from '@src/features/volunteering/activity-draft'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+08:00`)

const [first] = emptyText('2026-03-05').slots
if (!first) throw new Error('a fresh page has a time')
const slot = first
const written = { ...emptyText('2026-03-05'), title: '清理楼道', place: '7 栋门口' }

describe('what an organiser has written', () => {
  test('says what is missing first', () => {
    expect(missingIn(emptyText('2026-03-05'), NOW)).toBe('先起个名字')
    expect(missingIn({ ...written, place: ' ' }, NOW)).toBe('先写在哪儿集合')
    expect(missingIn(written, NOW)).toBeUndefined()
  })

  test('becomes instants of the town, whatever way the hours were typed', () => {
    const { slots } = draftOf({ ...written, slots: [{ ...slot, from: '9点半', to: '11：00' }] })
    expect(slots).toEqual([{ id: 's1', from: at('2026-03-05', '09:30'), to: at('2026-03-05', '11:00'), capacity: 10 }])
  })

  test.each([
    ['nine', '11', '时间像 9:00 这样写'],
    ['9:10', '11', '时间要按整刻钟，像 9:15'],
    ['11', '9', '结束要比开始晚'],
  ])('from %s to %s is no time', (from, to, fault) => {
    expect(slotFault({ ...slot, from, to }, NOW)).toBe(fault)
  })

  test('is refused for a time that is past', () => {
    expect(slotFault({ ...slot, day: '2026-03-02', from: '14:15', to: '15' }, NOW)).toBe('这个时间已经过了')
  })

  test('is refused for two times that overlap', () => {
    const other = { ...slotOn(slot.day, [slot]), from: '10:45', to: '12' }
    expect(missingIn({ ...written, slots: [slot, other] }, NOW)).toBe('有两场时间重叠了')
    expect(missingIn({ ...written, slots: [slot, { ...other, from: '11' }] }, NOW)).toBeUndefined()
  })

  test.each(['0', '501', '十个', ''])('is refused for %s people', (seats) => {
    expect(missingIn({ ...written, slots: [{ ...slot, seats }] }, NOW)).toBe('人数写 1 到 500')
  })

  test('one more time is named by none of the others', () => {
    const second = slotOn('2026-03-06', [slot])
    const third = slotOn('2026-03-07', [{ ...second, seats: '3' }])
    expect([second.id, third.id, third.seats]).toEqual(['s2', 's3', '3'])
  })

  test('comes back as it was saved', () => {
    const draft = draftOf(written)
    const view = { ...draft, slots: draft.slots.map((one) => ({ ...one, free: one.capacity, waiting: 0 })) }
    expect(textOf(view as unknown as Parameters<typeof textOf>[0])).toEqual(written)
  })
})
