import { reopen } from '@core/help/ending'
import { HELP_STATUSES, type HelpRequest, type HelpStatus } from '@core/help/help-request'
import { movesOpenTo } from '@core/help/lifecycle'
import { release } from '@core/help/taking'
import { viewOf } from '@core/help/views'
import { hours, minutes, seconds } from '@core/kit/time'
import type { Contact } from '@core/people/person'
import { ACCEPTED_AT, asking, CARE, CODE, caseIn, DOOR, filed, granted, SETTLED_AT, turn } from '../support/cases'
import { as, chen, feng, fourOnCall, he, li, onCall, qian, START, wang, wu, zhao } from '../support/cast'

function seen(request: HelpRequest, person: Contact) {
  const view = viewOf(request, as(person))
  if (!view) throw new Error(`${person.name} sees nothing`)
  return view
}

type Sees = 'nothing' | 'building' | 'all'

/** Who sees of a case nothing, building and unit, or door, phone and care notes as well. Wang accepted, Li was asked. */
const IN_HAND = { qian: 'all', wu: 'all' } as const
const ENDED = { qian: 'building', wu: 'building' } as const
const AGREED: Readonly<Record<HelpStatus, Readonly<Record<string, Sees>>>> = {
  waiting: { wang: 'building', li: 'building', zhao: 'nothing', ...IN_HAND },
  accepted: { wang: 'all', li: 'nothing', zhao: 'nothing', ...IN_HAND },
  arrived: { wang: 'all', li: 'nothing', zhao: 'nothing', ...IN_HAND },
  settled: { wang: 'building', li: 'nothing', zhao: 'nothing', ...IN_HAND },
  closed: { wang: 'building', li: 'nothing', zhao: 'nothing', ...ENDED },
  withdrawn: { wang: 'building', li: 'nothing', zhao: 'nothing', ...ENDED },
  referred: { wang: 'building', li: 'nothing', zhao: 'nothing', ...ENDED },
}
const ALWAYS = { chen: 'all', he: 'building', feng: 'nothing' }

function sees(request: HelpRequest, person: Contact): Sees {
  const view = viewOf(request, as(person))
  if (!view) return 'nothing'
  const text = JSON.stringify(view)
  const secrets = [DOOR, CARE, chen.phone].filter((secret) => text.includes(secret))
  if (secrets.length === 0) return 'building'
  expect(secrets).toEqual([DOOR, CARE, chen.phone])
  return 'all'
}

describe('who sees what', () => {
  test.each(HELP_STATUSES)('of a %s case', (status) => {
    const request = caseIn(status)
    const everybody = [wang, li, zhao, chen, qian, wu, he, feng].map((one) => [one.id, sees(request, one)])
    expect(Object.fromEntries(everybody)).toEqual({ ...AGREED[status], ...ALWAYS })
  })

  test('nobody is told an openid', () => {
    for (const status of HELP_STATUSES) {
      for (const person of [chen, wang, li, qian, wu, he]) {
        expect(JSON.stringify(viewOf(caseIn(status), as(person)))).not.toContain('openid')
      }
    }
  })

  test('a case that is reopened is one to find help for again', () => {
    const reopened = granted(
      reopen(
        caseIn('closed'),
        { actor: as(chen), now: SETTLED_AT + minutes(30) },
        { reason: '又漏了', arrivalCode: '0815', posts: null },
      ),
    )
    expect([sees(caseIn('closed'), qian), sees(reopened, qian)]).toEqual(['building', 'all'])
  })

  test('the arrival code is the resident’s alone', () => {
    for (const status of HELP_STATUSES) {
      const request = caseIn(status)
      expect(seen(request, chen).arrivalCode).toBe(CODE)
      for (const person of [wang, li, qian, wu, he]) {
        expect(JSON.stringify(viewOf(request, as(person)))).not.toContain(CODE)
      }
    }
  })

  test('a released responder is a stranger again', () => {
    const released = granted(release(caseIn('accepted'), { actor: as(wang), now: START + minutes(3) }, '车坏了'))
    expect(viewOf(released, as(wang))).toBeNull()
  })
})

describe('an asked member', () => {
  const view = seen(asking(), li)

  test('sees building and unit, the way and the time to answer', () => {
    expect(view.place).toMatchObject({ buildingName: '7栋', unit: '2', door: null })
    expect(view.offer).toMatchObject({ no: 2, askedAt: START, answerBy: START + seconds(45), travelMs: 238_000 })
    expect(view.offer?.distanceM).toBeCloseTo(200, 3)
  })

  test('does not see who else is asked, nor who was left out, nor who asks for help', () => {
    expect([view.asking, view.leftOut, view.resident, view.responder]).toEqual([[], [], null, null])
  })

  test('may accept or decline and nothing else', () => {
    expect([view.parts, view.moves]).toEqual([['asked'], ['accept', 'decline']])
  })
})

describe('the resident', () => {
  test('sees who is being asked, nearest first and without names', () => {
    const view = seen(asking([onCall(wang, { at: 403, transport: 'ebike' }), onCall(li, { at: 226 })]), chen)
    // To 10 m: nobody's exact place can be told from it.
    expect(view.asking.map((one) => one.distanceM)).toEqual([230, 400])
    expect(Object.keys(view.asking[0] ?? {}).sort()).toEqual(['answerBy', 'askedAt', 'distanceM', 'no'])
    expect(view.leftOut).toEqual([])
  })

  test('sees who is coming, from where, by when, and how to call', () => {
    const { responder, asking: stillAsked } = seen(caseIn('accepted'), chen)
    expect(responder).toMatchObject({ name: '王海', phone: wang.phone, acceptedAt: ACCEPTED_AT })
    expect(responder?.expectedAt).toBe(ACCEPTED_AT + 134_000)
    expect(stillAsked).toEqual([])
  })

  test('may call the responder until the case is closed', () => {
    const phones = HELP_STATUSES.map((status) => [status, seen(caseIn(status), chen).responder?.phone ?? null])
    expect(Object.fromEntries(phones)).toEqual({
      waiting: null,
      accepted: wang.phone,
      arrived: wang.phone,
      settled: wang.phone,
      closed: '',
      withdrawn: '',
      referred: '',
    })
  })

  test('never reads a name of those who declined, were silent or let go', () => {
    const released = granted(release(caseIn('accepted'), { actor: as(wang), now: START + minutes(3) }, '车坏了'))
    const silent = turn(turn(released, START + minutes(3), { candidates: fourOnCall() }), START + minutes(4), {
      candidates: fourOnCall(),
    })
    const text = JSON.stringify(seen(silent, chen))
    for (const name of ['王海', '李梅', '赵强', '孙丽', '车坏了']) expect(text).not.toContain(name)
  })

  test('sees the reason when nobody can come, and whom to call', () => {
    const view = seen(turn(filed(), START, { candidates: [] }), chen)
    expect(view.shortfall).toBe('NOBODY_ON_DUTY')
    expect(view.coordinator).toEqual({ name: '钱芳', phone: qian.phone })
  })

  test('sees until when to confirm or reopen', () => {
    expect(seen(caseIn('settled'), chen).confirmBy).toBe(SETTLED_AT + hours(24))
    expect(seen(caseIn('arrived'), chen).confirmBy).toBeNull()
  })
})

describe('the responder', () => {
  const questioned = turn(caseIn('accepted'), START + minutes(5), { candidates: [], seenAt: null })

  test('alone sees until when "still coming?" waits for an answer', () => {
    expect(seen(questioned, wang).questionBy).toBe(START + minutes(6))
    for (const person of [chen, qian, wu, he]) expect(seen(questioned, person).questionBy).toBeNull()
  })

  test('sees the clocks and the own moves', () => {
    const view = seen(caseIn('accepted'), wang)
    expect([view.arriveBy, view.settleBy]).toEqual([START + minutes(10), START + minutes(30)])
    expect(view.moves).toEqual(movesOpenTo(caseIn('accepted'), as(wang)))
    expect(view.offer).toBeNull()
  })
})
