import { hasSeat, join, leave, moveUp, nextUp, type Sheet, sheetsFor, standingOf } from '@core/volunteering/sheet'
import fc from 'fast-check'
import { activity } from '../support/volunteers'

function empty(): Sheet {
  const [sheet] = sheetsFor(activity())
  if (!sheet) throw new Error('no sheet')
  return sheet
}

const full = () => ['li', 'wang', 'zhang'].reduce(join, empty())

describe('a sheet', () => {
  test('seats as many as it has seats and queues the rest in the order they came', () => {
    expect(full()).toMatchObject({ free: 0, seats: ['li', 'wang'], queue: ['zhang'] })
    expect(join(full(), 'li')).toEqual(full())
    expect(standingOf(full(), 'zhang')).toBe('queue')
  })

  test('keeps a seat that comes free for whoever waits, not for the next to ask', () => {
    const freed = join(leave(full(), 'li'), 'chen')
    expect(freed).toMatchObject({ free: 1, seats: ['wang'], queue: ['zhang', 'chen'] })
    expect([hasSeat(freed), nextUp(freed)]).toEqual([false, 'zhang'])
    expect(moveUp(freed)).toMatchObject({ free: 0, seats: ['wang', 'zhang'], queue: ['chen'] })
  })

  test('that is closed lets nobody on and moves nobody up', () => {
    const closed = { ...leave(full(), 'li'), open: false }
    expect([join(closed, 'chen'), moveUp(closed)]).toEqual([closed, closed])
  })

  test('takes no seat away when it is made smaller under what was taken', () => {
    const smaller = { ...full(), free: -1 }
    expect(nextUp(leave(smaller, 'li'))).toBeNull()
    expect(moveUp(leave(leave(smaller, 'li'), 'wang'))).toMatchObject({ free: 0, seats: ['zhang'] })
  })

  test('never seats more than it has, names nobody twice, and moves up in order, whatever happens', () => {
    const who = fc.integer({ min: 0, max: 9 }).map((nth) => `p${nth}`)
    const act = fc.oneof(
      who.map((id) => (sheet: Sheet) => join(sheet, id)),
      who.map((id) => (sheet: Sheet) => leave(sheet, id)),
      fc.constant(moveUp),
    )
    const capacity = 3
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
        let sheet: Sheet = { ...empty(), free: capacity }
        for (const one of acts) {
          const before = sheet
          sheet = one(sheet)
          expect(sheet.free + sheet.seats.length).toBe(capacity)
          expect(sheet.free).toBeGreaterThanOrEqual(0)
          expect(new Set([...sheet.seats, ...sheet.queue]).size).toBe(sheet.seats.length + sheet.queue.length)
          const came = sheet.seats.filter((id) => !before.seats.includes(id))
          if (before.queue.length > 0 && came.length > 0) expect(came).toEqual([before.queue[0]])
        }
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
