import { eventsOf } from '@core/roster/calendar'
import { endLeave, takeLeave } from '@core/roster/leave'
import { publish } from '@core/roster/publish'
import { at, MONDAY, on, plan, WEDNESDAY, week } from '../support/rosters'

const now = at(MONDAY, '09:00')
const before = week([on('river.noon', WEDNESDAY, 'lin'), on('river.noon', WEDNESDAY, 'sun')])
const events = (weeks: readonly (typeof before)[]) =>
  eventsOf({ plan: plan(), weeks }, { personId: 'lin', nameOf: (id) => id })

describe('a calendar', () => {
  test('has one’s shifts with who else is there', () => {
    expect(events([before])).toMatchObject([
      {
        uid: `${WEDNESDAY}.river.noon.lin`,
        sequence: 1,
        cancelled: false,
        title: '值班：清河里午班',
        note: '和sun一起',
      },
    ])
  })

  test('keeps the uid and raises the sequence when a shift is taken away and given back', () => {
    const slot = `${WEDNESDAY}.river.noon`
    const away = publish({ ...before, edits: [{ slot, out: 'lin', in: null }] }, plan(), now).week
    const back = publish({ ...away, edits: [{ slot, out: null, in: 'lin' }] }, plan(), now).week
    const lines = [before, away, back].map((one) =>
      events([one]).map(({ uid, sequence, cancelled }) => [uid, sequence, cancelled]),
    )
    const uid = `${slot}.lin`
    expect(lines).toEqual([[[uid, 1, false]], [[uid, 2, true]], [[uid, 3, false]]])
  })
})

describe('a leave', () => {
  const leave = { id: 'l1', personId: 'lin', from: now + 1, to: now + 10, reason: '' }

  test('must end after it begins, in the future, within a year, and not twice at a time', () => {
    expect(takeLeave(plan(), leave, now)).toMatchObject({ ok: true })
    expect(takeLeave(plan(), { ...leave, to: leave.from }, now)).toMatchObject({ code: 'BAD_LEAVE' })
    expect(takeLeave(plan(), leave, now + 10)).toMatchObject({ code: 'BAD_LEAVE' })
    expect(takeLeave(plan(), { ...leave, to: now + 400 * 86_400_000 }, now)).toMatchObject({ code: 'BAD_LEAVE' })
    expect(takeLeave(plan({ leaves: [leave] }), { ...leave, id: 'l2', from: now + 5 }, now)).toMatchObject({
      code: 'LEAVE_TWICE',
    })
  })

  test('is taken back whole before it begins and in part afterwards, by its owner', () => {
    const town = plan({ leaves: [leave] })
    const left = (when: number) => endLeave(town, { leaveId: 'l1', personId: 'lin' }, when)
    expect(left(now)).toMatchObject({ value: { leaves: [] } })
    expect(left(now + 5)).toMatchObject({ value: { leaves: [{ from: now + 1, to: now + 5 }] } })
    expect(endLeave(town, { leaveId: 'l1', personId: 'sun' }, now)).toMatchObject({ code: 'NOT_YOURS' })
  })
})
