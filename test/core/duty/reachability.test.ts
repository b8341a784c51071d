import {
  emptyLedger,
  gapsBefore,
  gapsOf,
  isReachable,
  MOST_CONSENTS,
  OPEN_APP_MS,
  REMEMBERED,
  type Reach,
  reachOf,
  spend,
  topUp,
} from '@core/duty/reachability'
import { minutes } from '@core/kit/time'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')
const NOTHING: Reach = { consents: 0, phone: false, seenAt: 0 }
const wang = emptyLedger('wang')

const consent = (id: string) => ({ id, purposes: ['offer'] as const })
const sent = (key: string, at = NOW) => ({ key, purpose: 'offer', outcome: 'spent', at }) as const
const refused = (key: string, at = NOW) => ({ key, purpose: 'offer', outcome: 'none', at }) as const

describe('somebody', () => {
  test.each<[string, Partial<Reach>]>([
    ['a message left to send', { consents: 1 }],
    ['a phone that texts or calls reach', { phone: true }],
    ['an app that gave a sign of life two minutes ago', { seenAt: NOW - OPEN_APP_MS }],
  ])('with %s can be reached', (_what, over) => {
    const reach = { ...NOTHING, ...over }
    expect(isReachable(reach, NOW)).toBe(true)
    expect(gapsOf(reach, NOW)).toEqual([])
  })

  test('with none of them cannot, and every gap is named', () => {
    const silent = { ...NOTHING, seenAt: NOW - OPEN_APP_MS - 1 }
    expect(isReachable(silent, NOW)).toBe(false)
    expect(gapsOf(silent, NOW)).toEqual(['NO_QUOTA', 'NO_PHONE', 'SILENT'])
  })

  test('is not reached during a shift to come by an app that is open now', () => {
    const openNow: Reach = { ...NOTHING, seenAt: NOW }
    expect(gapsBefore(openNow)).toEqual(['NO_QUOTA', 'NO_PHONE'])
  })

  test('has no phone while texts and calls are switched off', () => {
    const facts = { ledger: null, hasPhone: true, seenAt: 0 }
    expect(reachOf({ ...facts, phones: false })).toEqual(NOTHING)
    expect(reachOf({ ...facts, phones: true })).toEqual({ ...NOTHING, phone: true })
  })

  test('gives a sign of life by whatever was later, the beat or the tap', () => {
    const ledger = { ...wang, seenAt: NOW - minutes(1) }
    const facts = { ledger, hasPhone: false, phones: false }
    expect(reachOf({ ...facts, seenAt: NOW }).seenAt).toBe(NOW)
    expect(reachOf({ ...facts, seenAt: 0 }).seenAt).toBe(NOW - minutes(1))
  })
})

describe('the ledger', () => {
  test('counts one message for one consent, and a repeated report not again', () => {
    const once = topUp(wang, consent('c1'), NOW)
    expect(once.consents).toEqual({ offer: 1, progress: 0 })
    expect(topUp(once, consent('c1'), NOW + 1).consents.offer).toBe(1)
    expect(topUp(once, consent('c2'), NOW + 1).consents.offer).toBe(2)
  })

  test('takes one for each message sent, and a message booked twice once', () => {
    const three = ['c1', 'c2', 'c3'].reduce((ledger, id) => topUp(ledger, consent(id), NOW), wang)
    const two = spend(three, [sent('m1')])
    expect(two.consents.offer).toBe(2)
    expect(spend(two, [sent('m1')]).consents.offer).toBe(2)
    expect(spend(two, [sent('m2'), sent('m3'), sent('m4')]).consents.offer).toBe(0)
  })

  test('is empty after a refusal, whatever had been counted', () => {
    const three = ['c1', 'c2', 'c3'].reduce((ledger, id) => topUp(ledger, consent(id), NOW), wang)
    expect(spend(three, [refused('m1', NOW)]).consents.offer).toBe(0)
  })

  test('keeps what was allowed after the refusal and before it was booked', () => {
    const later = topUp(wang, consent('c1'), NOW + 1)
    expect(spend(later, [refused('m1', NOW)]).consents.offer).toBe(1)
  })

  test('neither counts nor remembers without end', () => {
    const worn = Array.from({ length: MOST_CONSENTS + 5 }, (_, nth) => consent(`c${nth}`)).reduce(
      (ledger, one) => topUp(ledger, one, NOW),
      wang,
    )
    expect(worn.consents.offer).toBe(MOST_CONSENTS)
    expect(worn.counted).toHaveLength(REMEMBERED)
  })
})
