import { confirm, refer, reopen, withdraw } from '@core/help/ending'
import type { HelpRequest } from '@core/help/help-request'
import { arrive, settle } from '@core/help/on-site'
import type { Hand, Moved } from '@core/help/step'
import { accept, assign, decline, reassure, release } from '@core/help/taking'
import { minutes } from '@core/kit/time'
import type { Actor } from '@core/people/person'
import { asking, CODE, caseIn, granted, SETTLED_AT, turn } from '../support/cases'
import { as, chen, li, qian, START, wang, zhao } from '../support/cast'

interface Tap {
  readonly name: string
  readonly request: HelpRequest
  readonly actor: Actor
  readonly tap: (request: HelpRequest, hand: Hand) => Moved
}

const way = { member: zhao, distanceM: null, travelMs: null }
const five = { stars: 5, note: '' } as const

const TAPS: readonly Tap[] = [
  { name: 'accept', request: asking(), actor: as(wang), tap: accept },
  { name: 'decline', request: asking(), actor: as(wang), tap: (r, h) => decline(r, h, '忙') },
  { name: 'assign', request: asking(), actor: as(qian), tap: (r, h) => assign(r, h, way) },
  { name: 'release', request: caseIn('accepted'), actor: as(wang), tap: (r, h) => release(r, h, '车坏了') },
  {
    name: 'arrive',
    request: caseIn('accepted'),
    actor: as(wang),
    tap: (r, h) => arrive(r, h, { by: 'code', code: CODE }),
  },
  {
    name: 'settle',
    request: caseIn('arrived'),
    actor: as(wang),
    tap: (r, h) => settle(r, h, { outcome: '好了', photos: [] }),
  },
  { name: 'confirm', request: caseIn('settled'), actor: as(chen), tap: (r, h) => confirm(r, h, five) },
  {
    name: 'reopen',
    request: caseIn('closed'),
    actor: as(chen),
    tap: (r, h) => reopen(r, h, { reason: '又漏', arrivalCode: '0815', posts: null }),
  },
  { name: 'withdraw', request: asking(), actor: as(chen), tap: (r, h) => withdraw(r, h, '好了') },
  { name: 'refer', request: asking(), actor: as(qian), tap: (r, h) => refer(r, h, { reason: '大修', to: '物业' }) },
]

const LATER = SETTLED_AT + minutes(90)

describe('two taps', () => {
  test.each(TAPS)('of $name are one', ({ request, actor, tap }) => {
    const once = granted(tap(request, { actor, now: LATER }))
    expect(tap(once, { actor, now: LATER })).toEqual({ ok: true, value: once })
    expect(tap(once, { actor, now: LATER + 800 })).toEqual({ ok: true, value: once })
  })

  test('of "I am coming" are one question answered, one history entry and the later sign of life', () => {
    const once = granted(reassure(caseIn('accepted'), { actor: as(wang), now: START + minutes(5) }))
    const twice = granted(reassure(once, { actor: as(wang), now: START + minutes(5) + 800 }))
    expect(twice.history).toEqual(once.history)
    expect(twice.responder).toMatchObject({ questionedAt: null, lifeAt: START + minutes(5) + 800 })
  })

  test('of accept stay one for the winner when the engine came in between', () => {
    const accepted = caseIn('accepted')
    const questioned = turn(accepted, START + minutes(5), { candidates: [], seenAt: null })
    expect(questioned.history.at(-1)?.move).toBe('question')
    expect(accept(questioned, { actor: as(wang), now: START + minutes(5) + 1 })).toEqual({
      ok: true,
      value: questioned,
    })
  })

  test('of accept by the one whom the coordinator had sent in the meantime find the case in their hands', () => {
    const sent = granted(assign(asking(), { actor: as(qian), now: START + 1 }, { ...way, member: wang }))
    expect(accept(sent, { actor: as(wang), now: START + 2 })).toEqual({ ok: true, value: sent })
  })

  test('by two people are two: the second member does not slip in as a repeat of the first', () => {
    const once = granted(accept(asking(), { actor: as(wang), now: START + 1 }))
    expect(accept(once, { actor: as(li), now: START + 1 })).toEqual({ ok: false, code: 'ALREADY_TAKEN' })
  })

  test('with another reason are not a repeat', () => {
    const once = granted(withdraw(asking(), { actor: as(chen), now: START + 1 }, '好了'))
    expect(withdraw(once, { actor: as(chen), now: START + 2 }, '不用了')).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })
})
