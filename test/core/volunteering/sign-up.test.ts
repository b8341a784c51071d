import { holdsOf } from '@core/volunteering/holds'
import { keepSignUp, signUpWakeAt } from '@core/volunteering/keep-sign-up'
import { cancel, confirmSeat, follow, lapse, promote } from '@core/volunteering/seat-moves'
import { askAgain, type SignUp, type SignUpStatus, signUpHolds } from '@core/volunteering/sign-up'
import { SIGN_UP_LIFECYCLE, signUpMovesOpenTo } from '@core/volunteering/sign-up-lifecycle'
import { acting, at, COORDINATOR, ENGINE, LI, ORGANISER, signUp, someone, value } from '../support/volunteers'

const li = (time: string, day?: string) => ({ actor: LI, now: at(time, day) })
const kinds = ({ owed }: SignUp) => owed.map(({ kind }) => kind)

describe('who may do what with a sign-up', () => {
  test.each(Object.keys(SIGN_UP_LIFECYCLE) as SignUpStatus[])('that is %s is what the table says', (status) => {
    const one = signUp({ status })
    const open = (actor: Parameters<typeof signUpMovesOpenTo>[1]) => [...signUpMovesOpenTo(one, actor)].sort()
    const by = (part: string) =>
      Object.entries(SIGN_UP_LIFECYCLE[status])
        .filter(([, step]) => (step.by as readonly string[]).includes(part))
        .map(([move]) => move)
        .sort()
    expect(open(LI)).toEqual(by('volunteer'))
    expect(open(ORGANISER)).toEqual(by('organiser'))
    expect(open(COORDINATOR)).toEqual(by('supervisor'))
    expect(open(ENGINE)).toEqual(by('engine'))
    expect(open(acting('wang', 'member'))).toEqual([])
  })

  test('nobody speaks for their own hours, whatever their office', () => {
    const own = signUp({ status: 'checkedOut', person: someone('zhao') })
    expect(signUpMovesOpenTo(own, COORDINATOR)).toEqual([])
    const organisers = { ...own, person: someone('org') }
    expect(signUpMovesOpenTo(organisers, ORGANISER)).toEqual([])
    expect(signUpMovesOpenTo(organisers, COORDINATOR)).toContain('confirmHours')
  })
})

describe('a seat', () => {
  const waiting = value(follow(signUp(), 'queue', at('10:01', '2026-03-04')))

  test('follows the sheet', () => {
    expect(value(follow(signUp(), 'seat', at('10:01', '2026-03-04'))).status).toBe('signedUp')
    expect(waiting.status).toBe('waiting')
    expect(value(follow(signUp(), 'none', at('10:01', '2026-03-04')))).toMatchObject({
      status: 'cancelled',
      owesSeat: true,
    })
  })

  test('that comes free is asked about: twelve hours, and never more than half of what is left', () => {
    expect(value(promote(waiting, at('09:00', '2026-03-10'))).confirmBy).toBe(at('21:00', '2026-03-10'))
    const late = value(promote(waiting, at('07:00')))
    expect(late.confirmBy).toBe(at('08:00'))
    expect(kinds(late)).toEqual(['seatPromoted'])
    expect(late.owed[0]).toMatchObject({ until: at('08:00'), urgency: 'live', about: { kind: 'activity', id: 'a1' } })
  })

  test('is confirmed in time or goes to the next', () => {
    const promoted = value(promote(waiting, at('09:00', '2026-03-10')))
    expect(value(confirmSeat(promoted, li('20:59', '2026-03-10'))).status).toBe('confirmed')
    expect(confirmSeat(promoted, li('21:00', '2026-03-10'))).toMatchObject({ code: 'SEAT_LAPSED' })
    const gone = keepSignUp(promoted, at('21:00', '2026-03-10'))
    expect(gone).toMatchObject({ status: 'lapsed', owesSeat: true })
    expect(kinds(gone)).toEqual(['seatPromoted', 'seatLapsed'])
    expect(confirmSeat(gone, li('21:01', '2026-03-10'))).toMatchObject({ code: 'SEAT_LAPSED' })
    expect(askAgain(gone, at('21:02', '2026-03-10'))).toMatchObject({ status: 'asking', owesSeat: false })
  })

  test('is given back until the slot begins; whoever took it from somebody says why', () => {
    const seated = signUp({ status: 'signedUp' })
    expect(value(cancel(seated, '有事', li('08:59')))).toMatchObject({ status: 'cancelled', owesSeat: true, owed: [] })
    expect(cancel(seated, '有事', li('09:00'))).toMatchObject({ code: 'SLOT_BEGUN' })
    const off = value(cancel(seated, '下雨', { actor: ENGINE, now: at('08:00') }))
    expect(kinds(off)).toEqual(['activityCalledOff'])
    expect(off.owed[0]?.body).toContain('下雨')
  })

  test('that is being taken at this instant is cancelled by nobody', () => {
    expect(cancel(signUp(), '', li('08:00'))).toMatchObject({ code: 'NOT_YOURS' })
  })

  test('nobody got while they waited is told as such when the slot begins', () => {
    expect(signUpWakeAt(waiting)).toBe(at('09:00'))
    const over = keepSignUp(waiting, at('09:00'))
    expect(over).toMatchObject({ status: 'lapsed', owesSeat: true })
    expect(over.owed[0]?.title).toContain('没排上')
    expect(lapse(over, at('09:01'))).toMatchObject({ code: 'NO_SUCH_MOVE' })
  })
})

describe('a person’s time', () => {
  test('is held by the quarter from first to last, ends that touch share none', () => {
    expect(holdsOf('li', { from: at('09:00'), to: at('10:00') })).toHaveLength(4)
    const [a, b] = [
      holdsOf('li', { from: at('09:00'), to: at('10:00') }),
      holdsOf('li', { from: at('10:00'), to: at('11:00') }),
    ]
    expect(a.filter((hold) => b.includes(hold))).toEqual([])
    expect(holdsOf('li', { from: at('09:50'), to: at('10:10') }).filter((hold) => b.includes(hold))).toHaveLength(1)
  })

  test('is free again after cancelling, and after not coming', () => {
    expect(signUpHolds(signUp())).toHaveLength(8)
    for (const status of ['cancelled', 'lapsed', 'absent'] as const)
      expect(signUpHolds(signUp({ status }))).toEqual(['free:a1.s1.li'])
  })
})

describe('the clock', () => {
  const seated = signUp({ status: 'signedUp' })

  test('reminds a day and an hour before, each once, and a late run only of what is next', () => {
    expect(signUpWakeAt(seated)).toBe(at('09:00', '2026-03-13'))
    const day = keepSignUp(seated, at('09:00', '2026-03-13'))
    expect(kinds(day)).toEqual(['activityTomorrow'])
    expect(keepSignUp(day, at('09:01', '2026-03-13'))).toBe(day)
    expect(signUpWakeAt({ ...day, owed: [] })).toBe(at('08:00'))
    expect(kinds(keepSignUp({ ...day, owed: [] }, at('08:00')))).toEqual(['activitySoon'])
    expect(kinds(keepSignUp(seated, at('08:30')))).toEqual(['activitySoon'])
    expect(kinds(keepSignUp(seated, at('09:30')))).toEqual([])
  })

  test('does not remind whoever signed up an hour before of tomorrow', () => {
    const late = signUp({ status: 'signedUp', askedAt: at('20:00', '2026-03-13') })
    expect(signUpWakeAt(late)).toBe(at('08:00'))
  })

  test('says who did not come, and closes what was not checked out', () => {
    expect(keepSignUp(seated, at('11:00'))).toMatchObject({ status: 'absent' })
    const there = signUp({ status: 'checkedIn', checkedIn: { at: at('09:00'), by: 'qr' } })
    expect(signUpWakeAt(there)).toBe(at('13:00'))
    expect(keepSignUp(there, at('12:59'))).toBe(there)
    expect(keepSignUp(there, at('13:00'))).toMatchObject({ status: 'checkedOut', checkedOut: null })
  })

  test('comes back to a seat that was not given back, to points that were not written, to a tap that was not answered', () => {
    expect(signUpWakeAt(signUp())).toBe(at('10:00', '2026-03-04') + 30_000)
    const left = value(cancel(seated, '', li('08:00')))
    expect(signUpWakeAt(left)).toBe(at('08:00') + 30_000)
    expect(signUpWakeAt({ ...left, owesSeat: false })).toBeNull()
  })
})
