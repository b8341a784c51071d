import { deliver } from '../../../cloudfunctions/_shared/channels/deliver'
import { PATIENCE_MS } from '../../../cloudfunctions/_shared/channels/patience'
import type { Context } from '../../../cloudfunctions/_shared/context'
import type { OutboxMessage } from '../../../cloudfunctions/_shared/repositories/outbox'
import { reaches } from '../../../cloudfunctions/_shared/repositories/reaches'
import type { store } from '../../../cloudfunctions/_shared/wechat/store'
import { emptyLedger } from '../../../core/duty/reachability'
import { minutes } from '../../../core/kit/time'
import type { ChannelName } from '../../../core/message/channel'
import { type Attempt, begun } from '../../../core/message/delivery'
import type { Urgency } from '../../../core/message/message'
import { type MemoryDatabase, memoryDatabase } from '../../properties/support/memory-database'
import { memoryStore } from '../../properties/support/memory-store'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')

test('three calls for help to one coordinator at one instant are one text and one telephone call', async () => {
  const town = ledgersIn(memoryDatabase())
  const after = await Promise.all(['a', 'b', 'c'].map((key) => town.deliver(messageTo('zhao', { key }))))
  expect(town.carried).toEqual(['sms', 'voice'])
  expect(after.map(({ sentBy }) => sentBy)).toEqual(['sms', 'voice', null])
})

test('one instant and two senders are one text all the same', async () => {
  const database = memoryDatabase()
  const [one, other] = [ledgersIn(database), ledgersIn(database)]
  const over = { urgency: 'live', plan: ['sms'] } as const
  await Promise.all([one.deliver(messageTo('zhao', over)), other.deliver(messageTo('zhao', over))])
  expect([...one.carried, ...other.carried]).toEqual(['sms'])
})

test('a text that did not go out leaves the next one its place', async () => {
  const town = ledgersIn(memoryDatabase())
  town.answers({ state: 'failed', why: 'busy' })
  await town.deliver(messageTo('zhao'))
  expect(await town.deliver(messageTo('zhao'))).toMatchObject({ sentBy: 'sms' })
})

test('a ledger that cannot be written or read stops no call for help, and each is tried as often as any other', async () => {
  const database = memoryDatabase()
  database.insert('reach', [{ ...emptyLedger('zhao'), _id: 'zhao', version: 'broken' }])
  const town = ledgersIn(database)
  const after = await town.deliver(messageTo('zhao'))
  expect(after).toMatchObject({ attempts: 1, sentBy: 'sms', plan: ['voice'] })
  expect(town.carried).toEqual(['sms'])
})

describe('the robot of a duty group', () => {
  const group = 'robot:tonghuali'
  const call = (nth: number) => messageTo(group, { key: `call-${nth}`, urgency: 'live', plan: ['robot'] })
  const calls = (many: number) => Array.from({ length: many }, (_, nth) => call(nth))

  test('says twenty things a minute, and the rest when the minute is over', async () => {
    const town = ledgersIn(memoryDatabase())
    const after = await Promise.all(calls(25).map((one) => town.deliver(one)))
    expect(town.carried).toHaveLength(20)
    expect(after.filter(({ sentAt }) => sentAt === null)).toEqual(
      Array(5).fill(expect.objectContaining({ plan: ['robot'], attempts: 0, dueAt: NOW + minutes(1) })),
    )
  })

  test('that WeCom silences is not asked again in this run, and nothing is given up', async () => {
    const town = ledgersIn(memoryDatabase())
    town.answers({ state: 'crowded', why: '45009 api freq out of limit', retryAfterMs: minutes(1) })
    const after = [await town.deliver(call(1)), await town.deliver(call(2))]
    expect(town.carried).toEqual(['robot'])
    for (const one of after) expect(one).toMatchObject({ plan: ['robot'], attempts: 0, dueAt: NOW + minutes(1) })
  })
})

/** The real ledgers on a database in memory, and carriers that take everything; every call is an instance of its own. */
function ledgersIn(database: MemoryDatabase) {
  const carried: ChannelName[] = []
  const answers: Attempt[] = []
  const log = { info: () => {}, error: () => {} }
  const memory = memoryStore(database, { pass: async () => 'answered' })
  const carrierOf = (channel: ChannelName) => ({
    async send(): Promise<Attempt> {
      carried.push(channel)
      return answers.shift() ?? { state: 'sent' }
    },
  })
  const channels = { sms: carrierOf('sms'), voice: carrierOf('voice'), robot: carrierOf('robot') }
  const context = {
    ...{ now: NOW, clock: () => NOW, log, channels },
    reaches: reaches(memory as unknown as typeof store, log),
  } as unknown as Context
  return {
    carried,
    answers: (answer: Attempt) => void answers.push(answer),
    deliver: (message: OutboxMessage) => deliver(message, context, NOW + PATIENCE_MS),
  }
}

interface Over {
  readonly key?: string
  readonly urgency?: Urgency
  readonly plan?: readonly ChannelName[]
}

function messageTo(id: string, { key = 'a', urgency = 'urgent', plan = ['sms', 'voice'] }: Over = {}): OutboxMessage {
  return {
    ...{ key, kind: 'helpUnaccepted', about: { kind: 'case', id: 'h1' }, to: { id, openid: '', phone: '13800001234' } },
    ...{ at: NOW, urgency, until: null, templateId: '', title: '求助还没有人接', body: '7栋2单元' },
    ...{ communityId: 'tonghuali', readAt: null, word: null, ...begun({ urgency }, plan, NOW) },
  }
}
