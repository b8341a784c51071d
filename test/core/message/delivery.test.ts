import { minutes, seconds } from '@core/kit/time'
import type { ChannelName } from '@core/message/channel'
import {
  afterAttempt,
  begun,
  type Delivery,
  dead,
  type Evidence,
  NO_WAY,
  nextDeed,
  onlyToBook,
  passedOver,
  planOf,
  readyToBook,
  stopped,
} from '@core/message/delivery'
import type { Urgency } from '@core/message/message'
import { CALL_PROOF_MS, PROOF_MS } from '@core/message/proof'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')
const ALL = new Set<ChannelName>(['subscription', 'sms', 'voice'])
const wang = { id: 'wang', openid: 'openid-wang', phone: '13800001234' }
const REFUSED = { state: 'refused', why: '43101', noConsent: true } as const
const FAILED = { state: 'failed', why: '-1' } as const
const SENT = { state: 'sent', receipt: 'no-1' } as const
const UNKNOWN: Evidence = { stillTrue: true, seen: false, delivered: 'unknown' }

type Tried = Delivery & { readonly key: string; readonly urgency: Urgency; readonly until: number | null }

function message(urgency: Urgency, plan: readonly ChannelName[] = ['subscription', 'sms', 'voice']): Tried {
  return { key: 'case:offer:1:wang', urgency, until: null, ...begun({ urgency }, plan, NOW) }
}

describe('the channels of a message', () => {
  const planned = (urgency: Urgency, over: Partial<typeof wang> = {}, templateId = 'template-offer') =>
    planOf({ urgency, to: { ...wang, ...over }, templateId }, ALL)

  test('climb from push to text to call when it is urgent', () => {
    expect(planned('urgent')).toEqual(['subscription', 'sms', 'voice'])
  })

  test('are a push alone when it is not', () => {
    expect(planned('live')).toEqual(['subscription'])
    expect(planned('ordinary')).toEqual(['subscription'])
  })

  test('are texts for somebody without the app', () => {
    expect(planned('live', { openid: '' })).toEqual(['sms'])
    expect(planned('urgent', { openid: '' })).toEqual(['sms', 'voice'])
  })

  test('are none without openid and phone, and no push without a template', () => {
    expect(planned('urgent', { openid: '', phone: '' })).toEqual([])
    expect(planned('urgent', {}, '')).toEqual(['sms', 'voice'])
  })

  test('are only those that are switched on', () => {
    expect(planOf({ urgency: 'urgent', to: wang, templateId: 't' }, new Set(['voice']))).toEqual(['voice'])
  })

  test('are the robot’s alone for a duty group', () => {
    const group = { urgency: 'live', to: { id: 'robot:town', openid: '', phone: '' }, templateId: '' } as const
    expect(planOf(group, new Set<ChannelName>([...ALL, 'robot']))).toEqual(['robot'])
    expect(planOf(group, ALL)).toEqual([])
  })
})

describe('a message that begins', () => {
  const NIGHT = Date.parse('2026-03-02T23:10:00+08:00')

  test.each<Urgency>(['urgent', 'live'])('goes out in the middle of the night when it is %s', (urgency) => {
    expect(begun({ urgency }, ['subscription'], NIGHT).dueAt).toBe(NIGHT)
  })

  test('waits for the morning when it is ordinary', () => {
    expect(begun({ urgency: 'ordinary' }, ['subscription'], NIGHT).dueAt).toBe(Date.parse('2026-03-03T07:30:00+08:00'))
  })

  test('without any channel stays in the inbox; an urgent one is looked at again', () => {
    expect(begun({ urgency: 'live' }, [], NOW)).toMatchObject({ failure: NO_WAY, dueAt: null })
    expect(begun({ urgency: 'urgent' }, [], NOW)).toMatchObject({ failure: NO_WAY, dueAt: NOW + PROOF_MS })
  })
})

describe('after an attempt', () => {
  test('that was refused for good the next channel is due at once', () => {
    const after = afterAttempt(message('urgent'), REFUSED, NOW)
    expect(after).toMatchObject({ plan: ['sms', 'voice'], attempts: 0, dueAt: NOW, unbooked: 'none' })
    expect(after.trials).toEqual([{ channel: 'subscription', at: NOW, failure: '43101' }])
  })

  test('that failed it is tried again after 15 to 18 seconds, twice at most while another channel is left', () => {
    const once = afterAttempt(message('urgent'), FAILED, NOW)
    expect(once.plan[0]).toBe('subscription')
    expect((once.dueAt ?? 0) - NOW).toBeGreaterThanOrEqual(seconds(15))
    expect((once.dueAt ?? 0) - NOW).toBeLessThanOrEqual(seconds(18))
    expect(afterAttempt(once, FAILED, NOW)).toMatchObject({ plan: ['sms', 'voice'], dueAt: NOW })
  })

  test('that failed on the last channel it is tried four times, longer apart each time, and the same in every rerun', () => {
    const tries = [message('live', ['subscription'])]
    for (let nth = 0; nth < 4; nth++) tries.push(afterAttempt(tries[nth] as Tried, FAILED, NOW))
    const waits = tries.slice(1).map(({ dueAt }) => (dueAt === null ? null : dueAt - NOW))
    expect(waits[3]).toBeNull()
    const [first = 0, second = 0, third = 0] = waits as number[]
    expect(second / first).toBeGreaterThan(1.6)
    expect(third / second).toBeGreaterThan(1.6)
    expect(afterAttempt(message('live', ['subscription']), FAILED, NOW)).toEqual(tries[1])
  })

  test('a carrier that names a time is not asked before it', () => {
    const told = afterAttempt(message('live', ['sms']), { ...FAILED, retryAfterMs: minutes(2) }, NOW)
    expect(told.dueAt).toBe(NOW + minutes(2))
  })

  test('that succeeded an urgent message waits for a sign of life, and any other is done but for the booking', () => {
    expect(afterAttempt(message('urgent'), SENT, NOW)).toMatchObject({
      ...{ plan: ['sms', 'voice'], sentAt: NOW, sentBy: 'subscription', dueAt: NOW + PROOF_MS, unbooked: 'spent' },
    })
    expect(afterAttempt(message('live', ['subscription']), SENT, NOW)).toMatchObject({ plan: [], dueAt: NOW })
    expect(afterAttempt(message('live', ['sms']), SENT, NOW)).toMatchObject({ plan: [], dueAt: null, receipt: 'no-1' })
  })

  test('of a crowded channel it waits and loses no attempt, but not for ever', () => {
    const crowded = { state: 'crowded', why: '45009', retryAfterMs: minutes(1) } as const
    let soFar = message('live', ['robot'])
    for (let nth = 0; nth < 16; nth++) soFar = afterAttempt(soFar, crowded, NOW)
    expect(soFar).toMatchObject({ plan: ['robot'], attempts: 0, dueAt: NOW + minutes(1), failure: '45009' })
    for (let nth = 0; nth < 4; nth++) soFar = afterAttempt(soFar, crowded, NOW)
    expect(soFar).toMatchObject({ plan: [], dueAt: null })
  })

  test('a throttled channel is passed over and says so', () => {
    const after = passedOver(message('urgent', ['sms', 'voice']), 'throttled', NOW)
    expect(after).toMatchObject({ plan: ['voice'], dueAt: NOW, failure: 'throttled' })
  })
})

describe('what is done with a message that is due', () => {
  const waiting = afterAttempt(message('urgent'), SENT, NOW)
  const exhausted = ['a', 'b', 'c'].reduce((soFar) => afterAttempt(soFar, REFUSED, NOW), message('urgent'))

  test('it goes on to the next channel when nobody has given a sign', () => {
    expect(nextDeed(waiting, UNKNOWN, NOW)).toBe('send')
    expect(nextDeed(waiting, { ...UNKNOWN, delivered: 'no' }, NOW)).toBe('send')
  })

  test.each<[string, Partial<Evidence>]>([
    ['is not true any more', { stillTrue: false }],
    ['has been seen', { seen: true }],
    ['was delivered, as the carrier says', { delivered: 'yes' }],
  ])('it rests when it %s', (_why, over) => {
    expect(nextDeed(waiting, { ...UNKNOWN, ...over }, NOW)).toBe('stop')
  })

  test('it rests when its own time is over', () => {
    expect(nextDeed({ ...waiting, until: NOW }, UNKNOWN, NOW)).toBe('stop')
  })

  test.each([
    ['text', 'sms', PROOF_MS],
    ['call', 'voice', CALL_PROOF_MS],
  ] as const)(
    'the last %s of all waits for the carrier’s word, and is dead when that is no',
    (_what, channel, waitMs) => {
      const last = afterAttempt(message('urgent', [channel]), SENT, NOW)
      expect(last).toMatchObject({ plan: [], sentBy: channel, dueAt: NOW + waitMs })
      expect(onlyToBook({ ...last, unbooked: 'none' })).toBe(false)
      expect(nextDeed(last, { ...UNKNOWN, delivered: 'no' }, NOW)).toBe('dead')
      expect(nextDeed(last, UNKNOWN, NOW)).toBe('stop')
      expect(nextDeed(last, { ...UNKNOWN, delivered: 'no', seen: true }, NOW)).toBe('stop')
    },
  )

  test('it is dead when every channel refused and nobody has seen it', () => {
    expect(exhausted).toMatchObject({ plan: [], sentAt: null, dueAt: NOW + PROOF_MS })
    expect(nextDeed(exhausted, UNKNOWN, NOW)).toBe('dead')
    expect(nextDeed(exhausted, { ...UNKNOWN, seen: true }, NOW)).toBe('stop')
  })
})

describe('a message that is settled', () => {
  const pushed = { ...afterAttempt(message('urgent'), SENT, NOW), dueAt: NOW }

  test('stays due until its ledger has heard of it', () => {
    for (const settled of [stopped(pushed), dead({ ...pushed, sentAt: null }, NOW)]) {
      expect(settled).toMatchObject({ plan: [], unbooked: 'spent', dueAt: NOW })
      expect(readyToBook(settled, NOW)).toBe(true)
      expect(stopped({ ...settled, unbooked: null }).dueAt).toBeNull()
    }
  })

  test('is dead from the first time on, and then has nothing left but to be booked', () => {
    const letter = dead({ ...pushed, sentAt: null, sentBy: null }, NOW)
    expect(dead(letter, NOW + minutes(5)).deadAt).toBe(NOW)
    expect(onlyToBook(letter)).toBe(true)
  })
})
