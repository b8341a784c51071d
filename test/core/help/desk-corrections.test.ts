import { claim, isClaimable } from '@core/help/claim'
import { noteDisclosure, renewClaimCode, withdrawFor } from '@core/help/desk-moves'
import { deskViewOf } from '@core/help/desk-view'
import { minutes } from '@core/kit/time'
import { CLAIM_MS } from '@core/people/claim-code'
import type { Actor } from '@core/people/person'
import { calledIn, calledInAndAccepted, calledInAndSettled, claimant } from '../support/calls'
import { granted } from '../support/cases'
import { as, he, li, qian, START } from '../support/cast'
import { lines } from '../support/told'

const NOW = START + minutes(4)
/** A colleague of the desk, who did not take the call. */
const OTHER: Actor = { kind: 'person', id: 'other', roles: ['operator'] }
const desk = { actor: as(he), now: NOW }

describe('the desk', () => {
  test('calls off on the caller’s word and keeps it', () => {
    const off = granted(withdrawFor(calledInAndAccepted(), desk, '自己修好了'))
    expect(off).toMatchObject({ status: 'withdrawn' })
    expect(off.deskLog.at(-1)).toEqual({ at: NOW, by: 'he', act: 'withdraw', words: '自己修好了' })
    expect(lines(off.owed)).toContain('helpWithdrawn → wang')
  })

  test('cannot call off a case that the resident filed, not even the coordinator', () => {
    const own = { ...calledIn(), recorder: null, call: null }
    expect(withdrawFor(own, desk, '不用了')).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(withdrawFor(own, { actor: as(qian), now: NOW }, '不用了')).toEqual({ ok: false, code: 'NOT_YOURS' })
  })

  test('asks for door and telephone with a reason that stays', () => {
    const seen = granted(noteDisclosure(calledIn(), desk, '家属来电核对'))
    expect(seen.deskLog.at(-1)).toMatchObject({ by: 'he', act: 'disclose', words: '家属来电核对' })
    expect(noteDisclosure(calledIn(), { actor: as(li), now: NOW }, '好奇')).toEqual({ ok: false, code: 'NOT_YOURS' })
  })

  test('gives a new claim code, with which the tries begin anew', () => {
    const locked = { ...calledIn(), call: { ...calledIn().call, wrongClaims: 5 } as never }
    const renewed = granted(renewClaimCode(locked, desk, '111222'))
    expect([renewed.claimCode, renewed.call?.wrongClaims]).toEqual(['111222', 0])
  })

  test('reads a new code out to the caller, whoever of the desk made it, and sends it to them', () => {
    const renewed = granted(renewClaimCode(calledIn(), { actor: OTHER, now: NOW }, '111222'))
    expect(deskViewOf(renewed, OTHER)?.claimCode).toBe('111222')
    expect(lines(renewed.owed)).toEqual(['helpRecorded → caller-2046'])
    expect(renewed.owed[0]).toMatchObject({ title: '认领码换好了', body: expect.stringContaining('111222') })
    const again = granted(renewClaimCode(renewed, { ...desk, now: NOW + 1 }, '333444'))
    expect([deskViewOf(again, OTHER)?.claimCode, deskViewOf(again, as(he))?.claimCode]).toEqual(['', '333444'])
  })

  test('gives a code that is good for a week of its own', () => {
    const late = { actor: as(he), now: START + CLAIM_MS + minutes(1) }
    const renewed = granted(renewClaimCode(calledInAndSettled(), late, '111222'))
    expect(renewed.owed[0]?.body).not.toContain('最晚')
    const daughter = { person: claimant, now: late.now + minutes(1) }
    expect(granted(claim(renewed, daughter, '111222')).resident.id).toBe(claimant.id)
    expect(isClaimable(renewed, late.now + CLAIM_MS)).toBe(false)
  })
})
