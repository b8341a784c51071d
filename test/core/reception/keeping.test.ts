import { blankDay, book, type ReceptionDay, walkIn, writtenDown } from '@core/reception/day'
import { dayWithoutBringer, letGo, letGoAt } from '@core/reception/keeping'
import { granted } from '../support/cases'
import { chen, feng } from '../support/cast'

const at = (time: string) => Date.parse(`${time}:00+08:00`)
const NINE = at('2026-03-04T09:00')
const FORGOTTEN = at('2026-04-03T00:00')

/** Somebody who came in from the street, without a number, and was written down by the desk. */
const VISITOR = { id: 'nr-visit', openid: '', name: '陶师傅', phone: '13911112222' }
const walkedIn = walkIn(blankDay('town', '2026-03-04'), {
  ...{ id: 'w1', slotAt: NINE, by: 'he', who: VISITOR, words: '楼道堵了，打 13911112222' },
})
const brought = granted(writtenDown(walkedIn, 'w1', { id: 'a1', number: 'SQ-1' }))
const marks = (day: ReceptionDay) =>
  ['陶师傅', '13911112222', '楼道', 'nr-visit', '"he"'].filter((mark) => JSON.stringify(day).includes(mark))

describe('a day of the reception room', () => {
  test('names whoever came for thirty days, and then nobody; what came of it stays', () => {
    expect(letGoAt(brought)).toBe(FORGOTTEN)
    expect(letGo(brought, FORGOTTEN - 1)).toBe(brought)
    const after = letGo(brought, FORGOTTEN)
    expect(marks(after)).toEqual([])
    expect(after.appointments).toMatchObject([{ state: 'came', walkIn: true, cases: [{ id: 'a1', number: 'SQ-1' }] }])
    expect(letGoAt(after)).toBeNull()
    expect(letGo(after, FORGOTTEN + 1)).toBe(after)
  })

  test('on which nobody came has nothing to let go of', () => {
    expect(letGoAt(blankDay('town', '2026-03-04'))).toBeNull()
  })

  test('loses a visitor whom no app knows with the case they brought', () => {
    const gone = dayWithoutBringer(brought, 'a1', { phone: '', scope: 'everything' })
    expect(marks(gone)).toEqual(['"he"'])
    const numberless = dayWithoutBringer(brought, 'a1', { phone: '', scope: 'phone' })
    expect(marks(numberless)).toEqual(['陶师傅', '楼道', 'nr-visit', '"he"'])
    expect(dayWithoutBringer(brought, 'a1', { phone: '', scope: 'home' })).toBe(brought)
    expect(dayWithoutBringer(brought, 'a2', { phone: '', scope: 'everything' })).toBe(brought)
  })

  test('keeps whoever booked by themselves and brought a neighbour’s case, when the neighbour goes', () => {
    const own = { id: 'r1', slotAt: NINE, by: chen.id, who: chen, words: '替邻居说' }
    const day = granted(book(blankDay('town', '2026-03-04'), own, { slots: [NINE], seats: 1, now: NINE - 1 }))
    const noted = granted(writtenDown(day, 'r1', { id: 'a1', number: 'SQ-1' }))
    expect(dayWithoutBringer(noted, 'a1', { phone: feng.phone, scope: 'everything' })).toBe(noted)
  })
})
