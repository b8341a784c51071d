import type { Context } from '../../../cloudfunctions/_shared/context'
import { runCycle } from '../../../cloudfunctions/engine/run-cycle'
import { sendOutbox } from '../../../cloudfunctions/engine/send-outbox'
import { seconds } from '../../../core/kit/time'

/** The platform ends the engine's run then. */
const LIMIT_MS = seconds(60)

test('however slow the pushes are, sending stops in time, and what is left was not touched', async () => {
  const run = slowRun({ pushMs: seconds(3), messages: 200 })
  const { due, sent, full } = await sendOutbox(run.context)
  expect([due, full]).toEqual([200, true])
  expect(sent).toBeLessThan(200)
  expect(run.claimed).toHaveLength(sent)
  expect(run.elapsedMs()).toBeLessThan(LIMIT_MS - seconds(10))
  expect(run.errors).toEqual(['outbox.out_of_time'])
})

test('a run that may have left messages says so, and one that had to do with fewer does not', async () => {
  expect(await sendOutbox(slowRun({ messages: 200 }).context)).toMatchObject({ sent: 200, full: true })
  expect(await sendOutbox(slowRun({ messages: 199 }).context)).toMatchObject({ sent: 199, full: false, failed: 0 })
})

test('the longest due go first', async () => {
  const run = slowRun({ pushMs: seconds(3), messages: 200 })
  const { sent } = await sendOutbox(run.context)
  expect(run.claimed).toEqual(Array.from({ length: sent }, (_, nth) => `message-${nth}`))
})

test('however slow the database is, the steps leave time for messages and audit, and say that there is more', async () => {
  const run = slowRun({ readMs: seconds(1), cases: 100 })
  const report = await runCycle(run.context)
  expect(report.full).toBe(true)
  expect(report.seen).toBe(report.failed)
  expect(report.seen).toBeLessThan(100)
  expect(run.elapsedMs()).toBeLessThan(LIMIT_MS / 2)
})

/** A run whose pushes, and whose cases that are put off, take so long each, on a clock that moves only by them. */
function slowRun({ pushMs = 0, readMs = 0, messages = 0, cases = 0 }) {
  let at = 0
  const claimed: string[] = []
  const errors: string[] = []
  const context: Pick<Context, 'now' | 'clock'> & Record<string, unknown> = {
    now: 0,
    clock: () => at,
    requests: {
      wakingBy: async () => Array.from({ length: cases }, (_, nth) => ({ _id: `broken-${nth}` })),
      putOff: async () => {
        at += readMs
      },
    },
    outbox: {
      dueBy: async () => Array.from({ length: messages }, (_, nth) => storedMessage(nth)),
      claim: async ({ key }: { key: string }) => claimed.push(key) > 0,
      update: async () => {},
      booked: async () => {},
      bookLater: async () => {},
    },
    communities: { get: async () => ({ templates: { offer: 'template-offer', progress: 'template-progress' } }) },
    reaches: { change: async () => ({}) },
    channels: {
      subscription: {
        send: async () => {
          const doneAt = at + pushMs
          await Promise.resolve() // those of one wave are under way together
          at = Math.max(at, doneAt)
          return { state: 'sent' }
        },
      },
    },
    log: { info: () => {}, error: (event: string) => errors.push(event) },
  }
  // The cast: only what such a run touches is there.
  return { context: context as unknown as Context, claimed, errors, elapsedMs: () => at }
}

function storedMessage(nth: number) {
  return {
    ...{
      _id: `message-${nth}`,
      kind: 'helpOffered',
      about: { kind: 'case', id: 'h1' },
      to: { id: 'p1', openid: 'o1' },
      at: 0,
    },
    ...{
      urgency: 'urgent',
      until: null,
      templateId: 'template-offer',
      title: '有人求助',
      body: '7栋2单元',
      communityId: 'tonghuali',
    },
    ...{ phone: '', plan: ['subscription'], attempts: 0, dueAt: 0, sentAt: null, sentBy: null, receipt: '' },
    ...{ failure: '', unbooked: null, trials: [], deadAt: null, readAt: null },
  }
}
