import { addNote, callBack, noteDisclosure, URGE_MS, urge } from '@core/help/desk-moves'
import { deskViewOf } from '@core/help/desk-view'
import { confirm } from '@core/help/ending'
import { LONGEST_CALL_MS, MOST_DESK_ENTRIES, pickUpAt } from '@core/help/hotline-call'
import { partsOf } from '@core/help/lifecycle'
import { arrive, settle } from '@core/help/on-site'
import { ask } from '@core/help/search'
import { takeOver } from '@core/help/taking'
import { minutes, seconds } from '@core/kit/time'
import type { Actor } from '@core/people/person'
import { CLAIM_CODE, calledIn, calledInAndAccepted, calledInAndSettled, justCalledIn } from '../support/calls'
import { CODE, DOOR, granted, SETTLED_AT } from '../support/cases'
import { as, chen, feng, he, li, onCall, START, wang } from '../support/cast'
import { lines } from '../support/told'

const NOW = START + minutes(4)
/** A colleague of the desk, who did not take the call. */
const OTHER: Actor = { kind: 'person', id: 'other', roles: ['operator'] }
const desk = { actor: as(he), now: NOW }
const later = { actor: as(he), now: SETTLED_AT + minutes(5) }

describe('picking up the telephone', () => {
  test('is believed as far as a call can last', () => {
    expect(pickUpAt(NOW - LONGEST_CALL_MS, NOW)).toBe(NOW - LONGEST_CALL_MS)
    expect(pickUpAt(NOW - LONGEST_CALL_MS - 1, NOW)).toBeNull()
  })

  test('is not believed in the future; a clock a little ahead counts as now', () => {
    expect(pickUpAt(NOW + seconds(5), NOW)).toBe(NOW)
    expect(pickUpAt(NOW + seconds(6), NOW)).toBeNull()
  })
})

describe('a case filed for a caller', () => {
  test('is told to the caller with the code that makes it theirs', () => {
    expect(lines(justCalledIn().owed)).toEqual(['helpRecorded → caller-2046'])
    expect(justCalledIn().owed[0]?.body).toContain(CLAIM_CODE)
  })

  test('shows whoever took the call the door, the arrival code to read out and the claim code', () => {
    expect(deskViewOf(calledIn(), as(he))).toMatchObject({
      place: { door: DOOR },
      arrivalCode: CODE,
      claimCode: CLAIM_CODE,
      recordedByMe: true,
    })
  })

  test('shows the arrival code to nobody who came for it, nor lets them pass on the caller’s word', () => {
    const both: Actor = { kind: 'person', id: 'he', roles: ['operator', 'coordinator', 'member'] }
    const way = { member: he, distanceM: null, travelMs: null }
    const taken = granted(takeOver(calledIn(), { actor: both, now: NOW }, way))
    expect(deskViewOf(taken, both)?.arrivalCode).toBeNull()
    expect(partsOf(taken, both)).toEqual(['responder', 'coordinator'])
    const there = granted(arrive(taken, { actor: both, now: NOW }, { by: 'code', code: CODE }))
    const done = granted(settle(there, { actor: both, now: NOW + minutes(5) }, { outcome: '换了阀门', photos: [] }))
    expect(confirm(done, { actor: both, now: NOW + minutes(6) }, null)).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(callBack(done, { actor: both, now: NOW + minutes(6) }, SOLVED)).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(callBack(done, { actor: OTHER, now: NOW + minutes(6) }, SOLVED).ok).toBe(true)
  })

  test('asks everybody but whoever took the call: they know the code that proves an arrival', () => {
    const fresh = { ...calledIn(), searchedAt: null, offers: [] }
    const asked = ask(fresh, NOW, { candidates: [onCall(he), onCall(li)] })
    expect(asked.leftOut).toContainEqual({ memberId: 'he', reason: 'RECORDER' })
  })

  test('shows another operator neither door nor telephone nor code', () => {
    const other = deskViewOf(calledIn(), OTHER)
    expect(other).toMatchObject({ place: { door: null }, resident: null, arrivalCode: null, claimCode: '' })
  })

  test('hides the telephone from whoever took the call once the caller has had the last word', () => {
    const closed = granted(callBack(calledInAndSettled(), later, { ...SOLVED, stars: null }))
    expect(deskViewOf(closed, as(he))).toMatchObject({ resident: null, arrivalCode: null })
  })

  test('does not exist for a stranger', () => {
    expect(deskViewOf(calledIn(), as(feng))).toBeNull()
  })
})

describe('a note from the desk', () => {
  test('stands in the description and reaches whoever is on the way', () => {
    const noted = granted(addNote(calledInAndAccepted(), desk, '总阀在楼道'))
    expect(noted.text).toBe('厨房漏水\n08:04 补充：总阀在楼道')
    expect(lines(noted.owed)).toEqual(['helpNoted → wang'])
  })

  test('said twice is said once', () => {
    const noted = granted(addNote(calledIn(), desk, '总阀在楼道'))
    expect(granted(addNote(noted, desk, '总阀在楼道'))).toBe(noted)
  })

  test('is refused to a member, to the resident, and once nobody works on it', () => {
    expect(addNote(calledIn(), { actor: as(li), now: NOW }, '我来')).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(addNote(calledIn(), { actor: as(chen), now: NOW }, '快点')).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(addNote(calledInAndSettled(), later, '晚了')).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('does not let a case grow without end', () => {
    let request = calledIn()
    for (let i = 0; i < MOST_DESK_ENTRIES + 5; i++) request = granted(addNote(request, desk, `第 ${i} 句`))
    expect(request.deskLog).toHaveLength(MOST_DESK_ENTRIES)
    expect(request.deskLog.at(-1)?.words).toBe(`第 ${MOST_DESK_ENTRIES + 4} 句`)
  })

  test('makes room for itself in the description and the log; what was said first, and who looked at the door, stays', () => {
    let request = granted(noteDisclosure(calledIn(), desk, '家属来电核对'))
    for (let i = 0; i < 200; i++) request = granted(addNote(request, desk, `${'还在漏，'.repeat(40)}${i}`))
    expect(request.text.split('\n')[0]).toBe('厨房漏水')
    expect(request.text).toContain('，199')
    expect(request.text.length).toBeLessThan(2_100)
    expect(request.deskLog).toHaveLength(MOST_DESK_ENTRIES)
    expect(request.deskLog[0]).toMatchObject({ act: 'disclose', words: '家属来电核对' })
  })
})

describe('urging', () => {
  test('reaches whoever has the case, or the coordinator while nobody has', () => {
    expect(lines(granted(urge(calledInAndAccepted(), desk)).owed)).toEqual(['helpUrged → wang'])
    expect(lines(granted(urge(calledIn(), desk)).owed)).toEqual(['helpUrged → qian'])
  })

  test('is possible every three minutes', () => {
    const urged = granted(urge(calledInAndAccepted(), desk))
    expect(urge(urged, { ...desk, now: NOW + URGE_MS - 1 })).toEqual({ ok: false, code: 'TOO_SOON' })
    expect(urge(urged, { ...desk, now: NOW + URGE_MS }).ok).toBe(true)
  })
})

const SOLVED = { word: 'solved', stars: 5, note: '谢谢', anew: { arrivalCode: '0000', posts: null } } as const

describe('calling back', () => {
  test('closes the case on the caller’s word; stars told by telephone are not the resident’s rating', () => {
    const closed = granted(callBack(calledInAndSettled(), later, SOLVED))
    expect(closed).toMatchObject({ status: 'closed', rating: null })
    expect(closed.call?.calledBack).toEqual({ at: later.now, by: 'he', word: 'solved', stars: 5, note: '谢谢' })
  })

  test('reopens it when the trouble is still there', () => {
    const anew = granted(callBack(calledInAndSettled(), later, { ...SOLVED, word: 'notSolved', note: '还在滴' }))
    expect(anew).toMatchObject({ status: 'waiting', arrivalCode: '0000', startedAt: later.now })
  })

  test('without an answer is written down and changes nothing', () => {
    const settled = calledInAndSettled()
    const tried = granted(callBack(settled, later, { ...SOLVED, word: 'noAnswer' }))
    expect(tried.status).toBe('settled')
    expect(tried.call?.calledBack).toMatchObject({ word: 'noAnswer', stars: null })
    expect(tried.history).toEqual(settled.history)
  })

  test('does not exist before it is settled, for a case of the app, nor for somebody who does not take calls', () => {
    expect(callBack(calledInAndAccepted(), desk, SOLVED)).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
    expect(callBack(calledInAndSettled(), { ...later, actor: as(wang) }, SOLVED)).toEqual({
      ok: false,
      code: 'NOT_YOURS',
    })
    const own = { ...calledInAndSettled(), recorder: null, call: null }
    expect(callBack(own, later, SOLVED)).toEqual({ ok: false, code: 'NOT_YOURS' })
  })

  test('cannot smuggle stars in by the ordinary confirmation either', () => {
    expect(granted(confirm(calledInAndSettled(), later, { stars: 5, note: '好' })).rating).toBeNull()
  })
})
