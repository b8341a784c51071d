import { minutes } from '@core/kit/time'
import type { ChannelName } from '@core/message/channel'
import { wayOf } from '@core/message/way'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')

function tried(...trials: readonly (readonly [ChannelName, string])[]) {
  const made = trials.map(([channel, failure], nth) => ({ channel, failure, at: NOW + minutes(nth) }))
  const sent = made.filter(({ failure }) => failure === '').at(-1)
  return {
    ...{ trials: made, plan: [] as readonly ChannelName[], receipt: 'no-1', word: null },
    ...{ sentAt: sent?.at ?? null, sentBy: sent?.channel ?? null },
  }
}

test('a message was carried by the last channel that took it', () => {
  const message = tried(['subscription', ''], ['sms', '30006'], ['sms', ''])
  expect(wayOf(message)).toEqual({ by: 'sms', failed: [], underway: false })
})

test('a channel that took it and could not deliver it has failed; one before it may have carried it', () => {
  const word = { receipt: 'no-1', delivered: 'no', why: '8 空号' } as const
  expect(wayOf({ ...tried(['subscription', '43101'], ['voice', '']), word })).toEqual({
    ...{ by: null, failed: ['subscription', 'voice'], underway: false },
  })
  expect(wayOf({ ...tried(['subscription', ''], ['voice', '']), word })).toMatchObject({ by: 'subscription' })
})

test('a message is underway as long as nothing has carried it and something is left to try', () => {
  expect(wayOf({ ...tried(['subscription', '43101']), plan: ['sms'] })).toMatchObject({ underway: true })
  expect(wayOf({ ...tried(['subscription', '']), plan: ['sms'] })).toMatchObject({ underway: false })
})

test('where there was no channel nothing has failed', () => {
  expect(wayOf(tried())).toEqual({ by: null, failed: [], underway: false })
})
