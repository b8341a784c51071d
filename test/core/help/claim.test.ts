import { claim, isClaimable, takeClaimTry } from '@core/help/claim'
import { noteDisclosure } from '@core/help/desk-moves'
import { confirm } from '@core/help/ending'
import type { HelpRequest } from '@core/help/help-request'
import { assign, decline, release } from '@core/help/taking'
import { viewOf } from '@core/help/views'
import { minutes } from '@core/kit/time'
import { CLAIM_MS, claimKeyOf, MAX_WRONG_CLAIMS } from '@core/people/claim-code'
import type { Actor, Contact } from '@core/people/person'
import { CLAIM_CODE, calledIn, calledInAndAccepted, calledInAndSettled, caller, claimant } from '../support/calls'
import { CODE, granted, handedOver, turn } from '../support/cases'
import { as, chen, fourOnCall, he, qian, START, wang, wu } from '../support/cast'
import { lines } from '../support/told'

const NOW = START + minutes(3)
const hand = { person: claimant, now: NOW }
const self: Actor = { kind: 'person', id: claimant.id, roles: [] }

const way = { member: wang, distanceM: 100, travelMs: minutes(2) }

/** Somebody of the cast at the desk. */
function deskOf(who: Contact): Actor {
  return { kind: 'person', id: who.id, roles: ['operator'] }
}

/** As the cloud does it: the try first, then the code. */
function tries(request: HelpRequest, code: string) {
  const tried = takeClaimTry(request, hand)
  return tried.ok ? claim(tried.value, hand, code) : tried
}

describe('claiming a case that the desk filed', () => {
  test('puts it into the hands of whoever has the code, with its arrival code and its last word', () => {
    const claimed = granted(tries(calledInAndAccepted(), CLAIM_CODE))
    expect(claimed).toMatchObject({ claimedAt: NOW, resident: { id: 'min', openid: 'openid-min' } })
    expect(viewOf(claimed, self)).toMatchObject({ arrivalCode: CODE, parts: ['resident'] })
    const settled = granted(tries(calledInAndSettled(), CLAIM_CODE))
    const rated = granted(confirm(settled, { actor: self, now: NOW }, { stars: 5, note: '' }))
    expect(rated.rating).toEqual({ stars: 5, note: '' })
  })

  test('keeps the name and the telephone the caller told: the daughter claims, the mother is rung', () => {
    expect(granted(tries(calledIn(), CLAIM_CODE)).resident).toMatchObject({ name: caller.name, phone: caller.phone })
  })

  test('takes it out of the operator’s mouth: who has the case speaks for themselves', () => {
    const settled = calledInAndSettled()
    expect(viewOf(settled, as(he))?.moves).toEqual(['confirm', 'reopen'])
    expect(viewOf(granted(tries(settled, CLAIM_CODE)), as(he))?.moves).toEqual([])
  })

  test('works once: nobody else can take it with the same code', () => {
    const claimed = granted(tries(calledIn(), CLAIM_CODE))
    const another = { person: { id: 'chen', openid: 'openid-chen' }, now: NOW }
    expect(takeClaimTry(claimed, another)).toEqual({ ok: false, code: 'CLAIM_MISMATCH' })
    expect(claim(claimed, another, CLAIM_CODE)).toEqual({ ok: false, code: 'CLAIM_MISMATCH' })
  })

  test('answers a second tap with the same case', () => {
    const claimed = granted(tries(calledIn(), CLAIM_CODE))
    expect(claim(claimed, hand, CLAIM_CODE)).toEqual({ ok: true, value: claimed })
  })

  test('is closed after ten wrong codes, even to the right one, and says so in the words of any other failure', () => {
    let request = calledIn()
    for (let i = 0; i < MAX_WRONG_CLAIMS; i++) {
      request = granted(takeClaimTry(request, hand))
      expect(claim(request, hand, '000000')).toEqual({ ok: false, code: 'CLAIM_MISMATCH' })
    }
    expect(tries(request, CLAIM_CODE)).toEqual({ ok: false, code: 'CLAIM_MISMATCH' })
  })

  test('gives the try of a right code back', () => {
    expect(granted(tries(calledIn(), CLAIM_CODE)).call?.wrongClaims).toBe(0)
  })

  test('is refused to whoever is on it: nobody confirms their own work', () => {
    const own = { person: wang, now: NOW }
    expect(claim(calledInAndAccepted(), own, CLAIM_CODE)).toEqual({ ok: false, code: 'CLAIM_MISMATCH' })
  })

  test.each([
    ['took the call', he, calledIn()],
    ['let it go again', wang, granted(release(calledInAndAccepted(), { actor: as(wang), now: NOW }, '车坏了'))],
    ['sent somebody', qian, granted(assign(calledIn(), { actor: as(qian), now: NOW }, way))],
    ['looked at the door', wu, granted(noteDisclosure(calledIn(), { actor: deskOf(wu), now: NOW }, '家属来电核对'))],
  ])('is refused to whoever %s', (_what, who, request) => {
    expect(claim(request, { person: who, now: NOW }, CLAIM_CODE)).toEqual({ ok: false, code: 'CLAIM_MISMATCH' })
  })

  test('is not refused to a member who could not come to their own home', () => {
    const asked = handedOver(turn(calledIn(), START, { candidates: fourOnCall() }))
    const declined = granted(decline(asked, { actor: as(wang), now: NOW }, '是我家'))
    expect(granted(claim(declined, { person: wang, now: NOW }, CLAIM_CODE)).resident.id).toBe('wang')
  })

  test('drops the offer to a member who rang for their own home', () => {
    const asking = handedOver(turn(calledIn(), START, { candidates: fourOnCall() }))
    const claimed = granted(claim(asking, { person: wang, now: NOW }, CLAIM_CODE))
    expect(claimed.offers.find(({ member }) => member.id === 'wang')?.state).toBe('dropped')
    expect(lines(claimed.owed)).toContain('offerDropped → wang')
  })

  test('ends a week after the call', () => {
    const request = calledIn()
    expect(isClaimable(request, request.startedAt + CLAIM_MS - 1)).toBe(true)
    expect(isClaimable(request, request.startedAt + CLAIM_MS)).toBe(false)
  })

  test('does not exist for a case that the resident filed', () => {
    const own = { ...calledIn(), recorder: null, call: null, claimCode: '', resident: chen }
    expect(takeClaimTry(own, hand)).toEqual({ ok: false, code: 'CLAIM_MISMATCH' })
  })
})

describe('what somebody types to name their case', () => {
  test.each([
    ['HB1121-7K3F', { number: 'HB1121-7K3F' }],
    ['hb11217k3f', { number: 'HB1121-7K3F' }],
    ['1121-7K3F', { number: 'HB1121-7K3F' }],
    ['138 0000 2046', { phone: '13800002046' }],
    ['88660030', { phone: '88660030' }],
  ])('%s is understood', (typed, key) => {
    expect(claimKeyOf(typed, 'HB')).toEqual(key)
  })
})
