import type { SignUpView, SlotView } from '@core/volunteering/activity-view'
import { seatLook, slotFor, takenOf } from '@src/features/volunteering/seat-look'

const NOON = Date.parse('2026-03-07T12:00:00+08:00')
const HOUR = 3_600_000

function slot(over: Partial<SlotView> = {}): SlotView {
  return { id: 's1', from: NOON + HOUR, to: NOON + 3 * HOUR, capacity: 6, free: 2, waiting: 0, ...over }
}

const own = (status: SignUpView['status'], slotId = 's1') => ({ status, slotId, activityId: 'a1' }) as SignUpView

describe('where somebody stands with a slot', () => {
  test('a free seat can be taken', () => {
    expect(seatLook(slot(), undefined, NOON)).toBe('open')
  })

  test('a free seat is not for a newcomer while others wait for it', () => {
    expect(seatLook(slot({ waiting: 1 }), undefined, NOON)).toBe('full')
  })

  test('once it has begun, nobody new comes', () => {
    expect(seatLook(slot({ from: NOON }), undefined, NOON)).toBe('over')
  })

  test.each([
    ['signedUp', 'signed'],
    ['confirmed', 'signed'],
    ['waiting', 'waiting'],
    ['promoted', 'promoted'],
    ['checkedIn', 'there'],
    ['checkedOut', 'gone'],
  ] as const)('%s is told as %s, whatever seats there are', (status, look) => {
    expect(seatLook(slot({ free: 0, waiting: 3 }), own(status), NOON)).toBe(look)
  })

  test.each(['cancelled', 'lapsed'] as const)('whoever is %s may ask again', (status) => {
    expect(seatLook(slot(), own(status), NOON)).toBe('open')
  })
})

describe('the slot a card shows', () => {
  const gone = slot({ id: 's0', from: NOON - 3 * HOUR, to: NOON - HOUR })
  const full = slot({ free: 0 })
  const free = slot({ id: 's2', from: NOON + 5 * HOUR, to: NOON + 6 * HOUR })
  const activity = (...slots: readonly SlotView[]) => ({ id: 'a1', slots })

  test('is the viewer’s own before one with a seat', () => {
    expect(slotFor(activity(gone, full, free), [own('waiting')], NOON)?.id).toBe('s1')
  })

  test('is the next with a seat before the next', () => {
    expect(slotFor(activity(gone, full, free), [], NOON)?.id).toBe('s2')
  })

  test('is the next when all are full, and the last when all are over', () => {
    expect(slotFor(activity(gone, full), [], NOON)?.id).toBe('s1')
    expect(slotFor(activity(gone), [], NOON)?.id).toBe('s0')
  })
})

test('more seats given than there are now are no negative number', () => {
  expect(takenOf(slot({ capacity: 4, free: 0 }))).toBe(4)
  expect(takenOf(slot({ capacity: 1, free: 2 }))).toBe(0)
})
