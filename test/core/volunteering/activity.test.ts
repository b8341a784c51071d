import {
  activityMovesOpenTo,
  activityWakeAt,
  callOff,
  keepActivity,
  publish,
  saveDraft,
} from '@core/volunteering/activity-moves'
import { acting, activity, at, COORDINATOR, LI, ORGANISER, SECRETARY, someone, value } from '../support/volunteers'

const now = at('12:00', '2026-03-02')
const draft = activity({ status: 'draft', publishedAt: null })
const slot = { id: 's1', from: at('09:00'), to: at('11:00'), capacity: 2 }

describe('an activity', () => {
  test('is let out by a supervisor other than its organiser, whatever office that one holds', () => {
    expect(publish(draft, { actor: ORGANISER, now })).toMatchObject({ code: 'NOT_YOURS' })
    expect(publish(draft, { actor: LI, now })).toMatchObject({ code: 'NOT_YOURS' })
    const own = { ...draft, organiser: someone('zhao') }
    expect(publish(own, { actor: COORDINATOR, now })).toMatchObject({ code: 'NOT_YOURS' })
    expect(value(publish(own, { actor: SECRETARY, now }))).toMatchObject({ status: 'published', publishedAt: now })
  })

  test('that has lost its organiser’s part in the community is nobody’s to write', () => {
    const { slots, ...rest } = draft
    expect(saveDraft(draft, { ...rest, slots }, { actor: acting('org'), now })).toMatchObject({ code: 'NOT_YOURS' })
    expect(saveDraft(draft, { ...rest, slots }, { actor: ORGANISER, now }).ok).toBe(true)
  })

  test.each([
    ['off the quarter', [{ ...slot, from: slot.from + 60_000 }]],
    ['over before it began', [{ ...slot, to: slot.from }]],
    ['in the past', [{ ...slot, from: at('09:00', '2026-03-01'), to: at('10:00', '2026-03-01') }]],
    ['longer than half a day', [{ ...slot, to: at('22:00') }]],
    ['for nobody', [{ ...slot, capacity: 0 }]],
    ['over one another', [slot, { ...slot, id: 's2', from: at('10:00') }]],
    ['of one name', [slot, { ...slot, from: at('13:00'), to: at('14:00') }]],
    [
      'too many',
      Array.from({ length: 21 }, (_, nth) => ({
        ...slot,
        id: `s${nth}`,
        from: at('09:00') + nth * 864e5,
        to: at('10:00') + nth * 864e5,
      })),
    ],
  ])('whose slots are %s is not kept', (_name, slots) => {
    expect(saveDraft(draft, { ...draft, slots }, { actor: ORGANISER, now })).toMatchObject({ code: 'BAD_SLOTS' })
  })

  test('is over when its last slot ends, and cannot be called off then', () => {
    expect(keepActivity(activity(), at('10:59')).status).toBe('published')
    expect(keepActivity(activity(), at('11:00')).status).toBe('over')
    expect(callOff(activity(), '雨', { actor: ORGANISER, now: at('11:00') })).toMatchObject({ code: 'ACTIVITY_OVER' })
    expect(value(callOff(activity(), '雨', { actor: ORGANISER, now }))).toMatchObject({
      status: 'cancelled',
      reason: '雨',
    })
  })

  test('wakes the engine until its sheets are laid out, and until everybody is told that it is off', () => {
    const out = value(publish(draft, { actor: COORDINATOR, now }))
    expect([out.settling, activityWakeAt(out)]).toEqual(['open', now + 30_000])
    expect(activityWakeAt({ ...out, settling: 'none' })).toBe(at('11:00'))
    const off = value(callOff(out, '雨', { actor: ORGANISER, now: now + 1 }))
    expect([off.settling, activityWakeAt(off)]).toEqual(['close', now + 30_001])
    expect(activityWakeAt({ ...off, settling: 'none' })).toBeNull()
    expect(value(callOff(draft, '', { actor: ORGANISER, now })).settling).toBe('none')
  })

  test('opens the moves its table grants', () => {
    expect(activityMovesOpenTo(draft, ORGANISER)).toEqual(['save', 'callOff'])
    expect(activityMovesOpenTo(draft, COORDINATOR)).toEqual(['publish', 'callOff'])
    expect(activityMovesOpenTo(activity(), LI)).toEqual([])
  })
})
