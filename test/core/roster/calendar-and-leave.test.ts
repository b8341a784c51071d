import { minutes } from '@core/kit/time'
import { eventsOf } from '@core/roster/calendar'
import { endLeave, takeLeave } from '@core/roster/leave'
import type { Leave } from '@core/roster/post'
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
  const soon = (n: number) => now + minutes(20 * n)
  const leave = { id: 'l1', personId: 'lin', from: soon(1), to: soon(3), reason: '' }
  const taken = (leaves: readonly Leave[], over: Partial<Leave>, when = now) =>
    takeLeave(plan({ leaves }), { ...leave, id: 'l2', ...over }, when)
  const leavesIn = (outcome: ReturnType<typeof takeLeave> | ReturnType<typeof endLeave>) =>
    outcome.ok ? outcome.value.leaves : []

  test('must last a quarter of an hour to a year, in the future, and not twice at a time', () => {
    expect(taken([], {})).toMatchObject({ ok: true })
    expect(taken([], { to: leave.from + minutes(15) - 1 })).toMatchObject({ code: 'BAD_LEAVE' })
    expect(taken([], {}, leave.to)).toMatchObject({ code: 'BAD_LEAVE' })
    expect(taken([], { to: now + 400 * 86_400_000 })).toMatchObject({ code: 'BAD_LEAVE' })
    expect(taken([leave], { from: soon(2) })).toMatchObject({ code: 'LEAVE_TWICE' })
  })

  test('is taken back whole before it begins and in part afterwards, by its owner', () => {
    const town = plan({ leaves: [leave] })
    const left = (when: number) => endLeave(town, { leaveId: 'l1', personId: 'lin' }, when)
    expect(left(now)).toMatchObject({ value: { leaves: [] } })
    expect(left(soon(2))).toMatchObject({ value: { leaves: [{ from: soon(1), to: soon(2) }] } })
    expect(left(soon(1) + 1)).toMatchObject({ value: { leaves: [] } })
    expect(endLeave(town, { leaveId: 'l1', personId: 'sun' }, now)).toMatchObject({ code: 'NOT_YOURS' })
  })

  const many = (count: number, from: number) =>
    Array.from({ length: count }, (_, i) => ({ ...leave, id: `m${i}`, from: soon(from + i), to: soon(from + i + 1) }))

  test('is one of ten at most that have not ended; those of others and those that ended do not count', () => {
    expect(taken(many(10, 10), {})).toMatchObject({ code: 'TOO_MANY_LEAVES' })
    expect(taken(many(10, 10), { personId: 'sun' })).toMatchObject({ ok: true })
    expect(taken(many(10, -20), {})).toMatchObject({ ok: true })
  })

  test('that ended is remembered with nine others, the last ones, and for sixty days', () => {
    const kept = leavesIn(taken(many(30, -40), {}))
    expect(kept.map(({ id }) => id)).toEqual([
      ...many(30, -40)
        .slice(20)
        .map(({ id }) => id),
      'l2',
    ])
    expect(leavesIn(taken(many(3, -40), { from: soon(9_000), to: soon(9_003) }, soon(8_000)))).toHaveLength(1)
  })

  test('taken and taken back again and again leaves a plan as small as before', () => {
    let town = plan()
    for (let round = 0; round < 100; round++) {
      const when = now + round * minutes(30)
      const asked = takeLeave(town, { ...leave, id: `r${round}`, from: when, to: when + minutes(30) }, when)
      const back = asked.ok && endLeave(asked.value, { leaveId: `r${round}`, personId: 'lin' }, when + minutes(20))
      if (back !== false && back.ok) town = back.value
    }
    expect(town.leaves).toHaveLength(10)
  })
})
