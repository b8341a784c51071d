import type { HelpAnswer } from '@core/contract/help-answers'
import { CloudFailure } from '@src/platform/cloud/failure'
import type { Sending, Sent, Unsent } from '@src/platform/help/unsent/unsent'
import { createUnsentQueue } from '@src/platform/help/unsent/unsent-queue'

export const ADDRESS = { buildingId: 'building-7', unit: '2', door: '301' }
export const INPUT: Unsent['input'] = {
  ...{ communityId: 'town', clientKey: 'key-00000001', category: 'leak', text: '厨房漏水', photos: [] },
  ...{ name: '周秀兰', phone: '13800002046', address: ADDRESS },
}

/** The case as the cloud would answer, started at `at`. */
export const caseOf = (at: number, over: Partial<HelpAnswer> = {}) =>
  ({
    id: 'h1',
    status: 'waiting',
    startedAt: at,
    category: 'leak',
    text: '厨房漏水',
    place: ADDRESS,
    ...over,
  }) as unknown as HelpAnswer

type Answer = HelpAnswer | CloudFailure

// Over 40 lines: what a phone can do, a line or a few each.
/** A phone whose clock and network obey; every try waits until it is answered. */
export function givenPhone(left?: Sending, room = true) {
  const timers: { at: number; run: () => void }[] = []
  const tries: { input: Unsent['input']; settle: (answer: Answer) => Promise<void> }[] = []
  const told: Sent[] = []
  const calledOff: string[] = []
  const dropped: string[] = []
  const refused: string[] = []
  const memory: { kept?: Sending | undefined } = { kept: left }
  const spent = new Set<string>()
  let now = 1_000_000
  let corrected = 0
  let ahead: number | null = 0
  let hasSteady = false
  const setClock = (clock: { correctedMs?: number; aheadMs?: number | null; steady?: boolean }) => {
    corrected = clock.correctedMs ?? corrected
    ahead = clock.aheadMs === undefined ? ahead : clock.aheadMs
    hasSteady = clock.steady ?? hasSteady
  }
  const queue = createUnsentQueue({
    submit: (input) =>
      new Promise((resolve, reject) => {
        tries.push({
          input,
          settle: async (answer) => {
            if (answer instanceof CloudFailure) reject(answer)
            else resolve(answer)
            await new Promise(setImmediate)
          },
        })
      }),
    kept: () => memory.kept,
    keep(sending) {
      if (room) memory.kept = sending
      return room
    },
    clock: () => ({ phoneNow: now + corrected, aheadMs: ahead, steadyMs: hasSteady ? now : null }),
    keys: {
      isSpent: (key) => spent.has(key),
      spend: (key) => void spent.add(key),
      renew: (key) => `${key}-anew`,
    },
    later(ms, run) {
      const timer = { at: now + ms, run }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer) >>> 0, 1)
    },
    onSent: (sent) => void told.push(sent),
    onRefused: (key) => void refused.push(key),
    onDrop: (key) => void dropped.push(key),
    callOff: (key) => void calledOff.push(key),
  })
  const passes = (ms: number) => {
    now += ms
    for (const timer of timers.filter(({ at }) => at <= now)) {
      timers.splice(timers.indexOf(timer), 1)
      timer.run()
    }
  }
  const answers = (answer: Answer) => {
    const waiting = tries.at(-1)
    if (!waiting) throw new Error('nothing was tried')
    return waiting.settle(answer)
  }
  return {
    setClock,
    spent,
    queue,
    tries,
    told,
    calledOff,
    dropped,
    refused,
    memory,
    passes,
    answers,
    status: () => queue.state.get().status,
  }
}

export const OFFLINE = new CloudFailure('OFFLINE')

/** A phone on which one request could not be sent. */
export async function givenWaiting() {
  const phone = givenPhone()
  void phone.queue.post(INPUT)
  await phone.answers(OFFLINE)
  return phone
}
