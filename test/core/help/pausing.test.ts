import { clearDanger } from '@core/help/clear-danger'
import { arriveBy, LONGEST_PAUSE_MS, openPause, pausedMs, runsAt, settleBy } from '@core/help/clocks'
import { addNote } from '@core/help/desk-moves'
import { emergencyIn } from '@core/help/emergency'
import { liveOffers } from '@core/help/help-request'
import { wakeAt } from '@core/help/keep-time'
import { movesOpenTo } from '@core/help/lifecycle'
import { arrive, settle } from '@core/help/on-site'
import { pause, resume } from '@core/help/pausing'
import { release } from '@core/help/taking'
import { hours, minutes } from '@core/kit/time'
import { asking, CODE, caseIn, granted, handedOver, turn } from '../support/cases'
import { as, chen, fourOnCall, he, li, qian, START, wang } from '../support/cast'
import { owes } from '../support/told'

const at = (minute: number) => START + minutes(minute)
const hand = (minute: number, who = qian) => ({ actor: as(who), now: at(minute) })
const homeAtFour = { reason: '居民四点才到家', forMs: minutes(30) }
const paused = granted(pause(caseIn('accepted'), hand(4), homeAtFour))
const alive = (now: number) => ({ candidates: fourOnCall(now), seenAt: now })

describe('a pause', () => {
  test('makes both clocks stand still, and says to the resident and the responder why and until when', () => {
    expect([arriveBy(paused), settleBy(paused)]).toEqual([at(40), at(60)])
    expect(owes(paused)).toEqual(['casePaused → chen', 'casePaused → wang'])
    expect(paused.owed[0]?.body).toMatch(/居民四点才到家。时限停到 08:34/)
  })

  test('ended early gives back only what stood still', () => {
    const running = granted(resume(paused, hand(14)))
    expect([arriveBy(running), settleBy(running)]).toEqual([at(20), at(40)])
    expect(pausedMs(running, at(20))).toBe(minutes(10))
    expect(owes({ ...running, owed: running.owed.slice(2) })).toEqual(['caseResumed → chen', 'caseResumed → wang'])
  })

  test('ends by itself, and however late the engine comes the clock ran on from its end', () => {
    const late = turn(handedOver(paused), at(50), alive(at(50)))
    expect(late.pauses).toEqual([expect.objectContaining({ until: at(34), resumedAt: at(34) })])
    expect(arriveBy(late)).toBe(at(40))
    expect(late.history.at(-1)).toMatchObject({ at: at(50), by: 'engine' })
    expect(late.history.some((entry) => entry.move === 'resume')).toBe(true)
  })

  test('shifts every rung that had not come yet, and none that had', () => {
    const silent = turn(handedOver(paused), at(33), alive(at(33)))
    expect(silent.owed).toEqual([])
    const warned = turn(handedOver(caseIn('accepted')), at(7), alive(at(7)))
    const after = granted(pause(handedOver(warned), hand(8), homeAtFour))
    expect(owes(turn(handedOver(after), at(37), alive(at(37))))).not.toContain('arriveWarned → wang')
    expect(owes(turn(handedOver(after), at(40), alive(at(40))))).toContain('arriveBreached → qian')
  })

  test('ends when the responder gives the case back: nobody has it, and the next ones are asked at once', () => {
    const waiting = granted(release(paused, hand(6, wang), '车坏了'))
    expect(openPause(waiting)).toBeNull()
    expect(waiting.history.slice(-2).map(({ move, by }) => [move, by])).toEqual([
      ['release', 'wang'],
      ['resume', 'engine'],
    ])
    expect(owes({ ...waiting, owed: waiting.owed.slice(2) })).toContain('caseResumed → chen')
    expect(arriveBy(waiting)).toBe(at(12))
    const asked = turn(handedOver(waiting), at(6), alive(at(6)))
    expect(liveOffers(asked).map((one) => one.member.id)).toEqual(['li', 'zhao'])
  })

  test('lasts when somebody who came along takes the lead', () => {
    const along = { member: li, by: 'qian', addedAt: at(1), state: 'coming' as const }
    const led = granted(release({ ...paused, helpers: [along] }, hand(6, wang), '车坏了'))
    expect([led.status, openPause(led)?.until]).toEqual(['accepted', at(34)])
  })

  test('ends when the desk hears of danger', () => {
    const call = { pickedUpAt: START, emergency: 'none' as const, wrongClaims: 0, calledBack: null }
    const calm = granted(addNote({ ...paused, call }, hand(6, he), '他说水小了'))
    expect(openPause(calm)).not.toBeNull()
    const danger = granted(addNote(calm, hand(7, he), '老人晕倒了'))
    expect([openPause(danger), emergencyIn(danger)]).toEqual([null, ['120']])
  })

  test('is refused where life may be at stake, and while nobody is coming: the case would only be lost from sight', () => {
    const danger = { ...caseIn('accepted'), text: '厨房着火了' }
    expect(pause(danger, hand(4), homeAtFour)).toEqual({ ok: false, code: 'EMERGENCY_RUNS' })
    expect(pause(asking(), hand(1), homeAtFour)).toEqual({ ok: false, code: 'NOBODY_COMING' })
    expect(movesOpenTo(danger, as(qian))).not.toContain('pause')
    expect(movesOpenTo(asking(), as(qian))).not.toContain('pause')
    expect(movesOpenTo(caseIn('accepted'), as(qian))).toContain('pause')
  })

  test('is refused by what a caller answered, and not by words that the caller has explained', () => {
    const call = { pickedUpAt: START, emergency: '119' as const, wrongClaims: 0, calledBack: null }
    const told = { ...caseIn('accepted'), call }
    expect(emergencyIn(told)).toEqual(['119'])
    const calm = { ...told, text: '燃气灶打不着火', call: { ...call, emergency: 'none' as const } }
    expect(emergencyIn(calm)).toEqual([])
    const later = { at: at(2), by: 'he', act: 'note' as const, words: '老人晕倒了' }
    expect(emergencyIn({ ...calm, deskLog: [later] })).toEqual(['120'])
  })

  test('may begin once the coordinator has cleared the danger, with a reason that stays; what is heard after that counts again', () => {
    const danger = { ...caseIn('accepted'), text: '煤气灶打不着火' }
    const cleared = granted(clearDanger(danger, hand(3), { reason: '打电话问过，没危险' }))
    expect(emergencyIn(cleared)).toEqual([])
    expect(cleared.history.at(-1)).toEqual({ at: at(3), by: 'qian', move: 'clearDanger', note: '打电话问过，没危险' })
    expect(granted(pause(cleared, hand(4), homeAtFour)).pauses).toHaveLength(1)
    const later = { at: at(5), by: 'he', act: 'note' as const, words: '真的冒烟了' }
    expect(emergencyIn({ ...cleared, deskLog: [later] })).toEqual(['119'])
  })

  test('finds no danger to clear where none is marked, and leaves clearing to those who coordinate', () => {
    const danger = { ...caseIn('accepted'), text: '厨房着火了' }
    const why = { reason: '说的是别的事' }
    expect(clearDanger(caseIn('accepted'), hand(3), why)).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
    expect(clearDanger(danger, hand(3, wang), why)).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(movesOpenTo(danger, as(qian))).toContain('clearDanger')
    expect(movesOpenTo(caseIn('accepted'), as(qian))).not.toContain('clearDanger')
  })

  test('always has a next look: its own end', () => {
    expect(wakeAt(handedOver(paused))).toBe(at(34))
  })

  test('is never longer than two hours', () => {
    const long = granted(pause(caseIn('accepted'), hand(4), { reason: '停电', forMs: hours(9) }))
    expect(long.pauses[0]?.until).toBe(at(4) + LONGEST_PAUSE_MS)
  })

  test('is the coordinator’s alone, and one at a time; the same tap twice is one pause', () => {
    for (const who of [chen, wang, li]) {
      expect(pause(caseIn('accepted'), hand(4, who), homeAtFour)).toEqual({ ok: false, code: 'NOT_YOURS' })
    }
    expect(granted(pause(paused, hand(4), homeAtFour))).toBe(paused)
    expect(pause(paused, hand(5), { ...homeAtFour, reason: '又一个' })).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
    expect(resume(caseIn('accepted'), hand(5))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('leaves hands free: whoever is there arrives and settles, and settling ends it', () => {
    const there = granted(arrive(paused, hand(10, wang), { by: 'code', code: CODE }))
    const done = granted(settle(there, hand(20, wang), { outcome: '换了阀门', photos: [] }))
    expect(done.pauses[0]?.resumedAt).toBe(at(20))
    expect(wakeAt(handedOver(done))).toBe(at(20) + hours(24))
  })
})

describe('a clock', () => {
  const between = (from: number, until: number) => ({
    ...{ at: at(from), by: 'qian', reason: '', until: at(until), resumedAt: at(until) },
  })

  test('counts only what stood still after it began and before its mark', () => {
    const pauses = [between(0, 5), between(10, 20), between(100, 110)]
    expect(runsAt({ pauses }, at(3), minutes(4))).toBe(at(9))
    expect(runsAt({ pauses }, at(3), minutes(6))).toBe(at(21))
    expect(runsAt({ pauses }, at(30), minutes(6))).toBe(at(36))
    expect(runsAt({ pauses: [] }, at(3), minutes(6))).toBe(at(9))
  })
})
