import { markDrill } from '@core/help/drill'
import { liveOffers } from '@core/help/help-request'
import { offerTo } from '@core/help/offering'
import { accept, takeOver } from '@core/help/taking'
import { viewOf } from '@core/help/views'
import { minutes } from '@core/kit/time'
import { asking, caseIn, granted, turn } from '../support/cases'
import { as, chen, fourOnCall, li, onCall, qian, START, sun, wang, zhao } from '../support/cast'
import { owes } from '../support/told'

const at = (minute: number) => START + minutes(minute)
const byQian = (minute: number) => ({ actor: as(qian), now: at(minute) })
const way = (member: typeof sun) => ({ member, distanceM: 90, travelMs: minutes(2) })

describe('taking over', () => {
  test('gives a running case to another, tells both and the resident, and lets the clocks run on', () => {
    const before = caseIn('accepted')
    const taken = granted(takeOver(before, byQian(4), way(sun)))
    expect(taken).toMatchObject({ status: 'accepted', responder: { member: { id: 'sun' }, acceptedAt: at(4) } })
    expect(owes(taken)).toEqual(['helpAccepted → chen', 'helpAssigned → sun', 'offerDropped → wang'])
    expect([taken.startedAt, taken.waitingAt]).toEqual([before.startedAt, before.waitingAt])
    expect(viewOf(taken, as(wang))?.place.door ?? null).toBeNull()
  })

  test('is open to the coordinator for themselves, from a waiting case as well', () => {
    const taken = granted(takeOver(asking(), byQian(2), { member: qian, distanceM: null, travelMs: null }))
    expect(taken).toMatchObject({ status: 'accepted', responder: { member: { id: 'qian' }, distanceM: null } })
    expect(owes(taken)).toEqual(['helpAccepted → chen', 'offerDropped → li', 'offerDropped → wang'])
  })

  test('gives the case from one member to another of the same name', () => {
    const [first, second] = ['wei-1', 'wei-2'].map((id) => ({ ...sun, id, name: '王伟' }))
    const one = granted(takeOver(caseIn('accepted'), byQian(4), way(first ?? sun)))
    expect(granted(takeOver(one, byQian(5), way(second ?? sun))).responder?.member.id).toBe('wei-2')
  })

  test('changes nothing where that member has it already, and is nobody else’s', () => {
    const before = caseIn('accepted')
    expect(granted(takeOver(before, byQian(4), way(wang)))).toBe(before)
    for (const who of [chen, wang, li]) {
      expect(takeOver(before, { actor: as(who), now: at(4) }, way(sun))).toEqual({ ok: false, code: 'NOT_YOURS' })
    }
    expect(takeOver(caseIn('arrived'), byQian(9), way(sun))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })
})

describe('asking by hand', () => {
  const ways = (...members: (typeof sun)[]) => members.map((one) => ({ ...onCall(one), distanceM: 50, travelMs: 1 }))
  const chosen = { members: ways(zhao, sun), answerBy: at(2) }

  test('asks these members beside those who are asked already; the first to accept has it', () => {
    const asked = granted(offerTo(asking(), byQian(1), chosen))
    expect(liveOffers(asked).map((one) => one.member.id)).toEqual(['wang', 'li', 'zhao', 'sun'])
    expect(owes(asked)).toEqual(['helpOffered → sun', 'helpOffered → zhao'])
    expect(granted(accept(asked, { actor: as(sun), now: at(1.5) })).responder?.member.id).toBe('sun')
  })

  test('lapses like any offer, and is told in the history', () => {
    const asked = granted(offerTo(asking(), byQian(1), chosen))
    const later = turn(asked, at(2), { candidates: fourOnCall(at(2)) })
    expect(later.offers.filter((one) => one.state === 'silent').map((one) => one.member.id)).toContain('zhao')
    expect(asked.history.at(-1)).toEqual({ at: at(1), by: 'qian', move: 'offer', note: 'zhao sun' })
  })

  test('is pointless once nobody is missing', () => {
    expect(offerTo(caseIn('accepted'), byQian(1), chosen)).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })
})

describe('a drill', () => {
  const drill = granted(markDrill(asking(), byQian(1)))

  test('says so in front of every message and in every view, from then on and for good', () => {
    const accepted = granted(accept(drill, { actor: as(wang), now: at(2) }))
    expect(accepted.owed.length).toBeGreaterThan(0)
    for (const { title } of accepted.owed) expect(title).toMatch(/^【演练】/)
    for (const who of [chen, wang, qian]) expect(viewOf(accepted, as(who))?.drill).toBe(true)
    expect(markDrill(accepted, byQian(3))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('is declared by the coordinator, while the case is open', () => {
    expect(markDrill(asking(), { actor: as(wang), now: at(1) })).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(markDrill(caseIn('settled'), byQian(30))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })
})
