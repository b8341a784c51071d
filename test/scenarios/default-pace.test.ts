import { DEFAULT_POLICY } from '../../core/dispatch/policy'
import { type Presence, weightOfCase } from '../../core/duty/presence'
import { liveOffers } from '../../core/help/help-request'
import { seconds } from '../../core/kit/time'
import { codeOf } from '../support/cases'
import { callAs } from '../support/emulator-client'
import { codes } from '../support/outcomes'
import { PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

// The product's own pace: an offer stays open for 90 s, and after 45 s the next one is asked as well.
const town = townHere(async () => ({ policy: DEFAULT_POLICY }))

/** Long enough that all calls have read before the first writes. Real ms. */
const LATENCY_MS = 25

async function threeOnDuty() {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  await town.goesOnDuty('zheng', 450)
}

test('the nearest two are asked, the nearest declines, the third is asked at once, the second accepts', async () => {
  await threeOnDuty()
  const { id: helpId } = await town.files()
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  await town.call('lin', 'help', 'decline', { helpId, reason: '在外地' })
  expect(await town.told()).toEqual(['zheng helpOffered'])
  await town.call('sun', 'help', 'accept', { helpId })
  expect(await town.told()).toEqual(['zheng offerDropped', 'zhou helpAccepted'])
  expect(await town.refusal('zheng', 'help', 'accept', { helpId })).toBe('ALREADY_TAKEN')
})

test('an offer says how long it stays open, in its message and on the workbench', async () => {
  await town.goesOnDuty('lin', 100)
  await town.files()
  const [message] = await town.all('outbox')
  expect(message).toMatchObject({ body: expect.stringContaining('请在 90 秒内回话') })
  const { offers } = await town.call('lin', 'duty', 'workbench', {})
  expect((offers[0]?.offer?.answerBy ?? 0) - (offers[0]?.offer?.askedAt ?? 0)).toBe(90_000)
  expect(await town.told()).toEqual(['lin helpOffered'])
})

test('the resident watches: after 45 silent seconds the next is asked, and the first may still say yes', async () => {
  await threeOnDuty()
  const { id: helpId } = await town.files()
  await town.watchedUntil('14:20:40', 'zhou', helpId)
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  await town.watchedUntil('14:20:45', 'zhou', helpId)
  expect(await town.toldWhen()).toEqual(['14:20:45 zheng helpOffered'])
  expect(liveOffers(await town.stored(helpId))).toHaveLength(3)

  await town.watchedUntil('14:21:20', 'zhou', helpId)
  await town.call('lin', 'help', 'accept', { helpId })
  expect(await town.told()).toEqual(['sun offerDropped', 'zheng offerDropped', 'zhou helpAccepted'])
})

test('after 90 silent seconds the offer is over', async () => {
  await threeOnDuty()
  const { id: helpId } = await town.files()
  await town.watchedUntil('14:21:30', 'zhou', helpId)
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered', 'zheng helpOffered'])
  expect(await town.refusal('lin', 'help', 'accept', { helpId })).toBe('OFFER_OVER')
  expect((await town.stored(helpId)).offers.map(({ state }) => state)).toEqual(['silent', 'silent', 'live'])
})

test('twenty members accept at once: one has it, nineteen hear that it is taken', async () => {
  await town.everyInstanceIsUp()
  const neighbours = await town.neighboursGoOnDuty(20)
  const { id: helpId } = await town.files()
  await town.until('14:23:17')
  expect(liveOffers(await town.stored(helpId))).toHaveLength(20)
  await town.told()

  await town.slowDatabase(LATENCY_MS)
  const outcomes = await codes(neighbours.map(({ openid }) => callAs(town.url, openid, ['help', 'accept', { helpId }])))
  expect(outcomes.filter((code) => code === 'ok')).toHaveLength(1)
  expect(outcomes.filter((code) => code === 'ALREADY_TAKEN')).toHaveLength(19)
  expect(await town.told()).toEqual([...Array(19).fill('neighbour offerDropped'), 'zhou helpAccepted'])
})

test('four turns of the engine at once ask the next one once', async () => {
  await town.everyInstanceIsUp()
  await threeOnDuty()
  const { id } = await town.files()
  await town.told()
  await town.skip(seconds(46))

  await town.slowDatabase(LATENCY_MS)
  const turns = await Promise.all(Array.from({ length: 4 }, () => town.engineRuns()))
  expect(turns.map(({ data }) => data.failed)).toEqual([0, 0, 0, 0])
  expect(await town.told()).toEqual(['zheng helpOffered'])
  expect(liveOffers(await town.stored(id))).toHaveLength(3)
})

test('two members asked one after the other both say yes at once: one goes, the other hears that it is taken', async () => {
  await town.everyInstanceIsUp()
  await threeOnDuty()
  const { id: helpId } = await town.files()
  await town.watchedUntil('14:20:45', 'zhou', helpId)
  await town.told()

  await town.slowDatabase(LATENCY_MS)
  const outcomes = await codes([
    town.call('lin', 'help', 'accept', { helpId }),
    town.call('zheng', 'help', 'accept', { helpId }),
  ])
  expect([...outcomes].sort()).toEqual(['ALREADY_TAKEN', 'ok'])
  const spared = outcomes[0] === 'ok' ? 'zheng' : 'lin'
  expect(await town.told()).toEqual([`${spared} offerDropped`, 'sun offerDropped', 'zhou helpAccepted'].sort())
})

test('whoever shows no life and is replaced has had their turn, though no work', async () => {
  await town.goesOnDuty('lin', 100)
  const { id: helpId } = await town.files()
  await town.call('lin', 'help', 'accept', { helpId })
  await town.until('14:26:17')
  expect(await town.told()).toContain('zhou helpReleased')
  const presences = await town.all<Presence & { readonly _id: string }>('presences')
  const released = Date.parse('2026-03-02T14:26:17+08:00')
  expect(presences.find(({ _id }) => _id === PEOPLE.lin.id)).toMatchObject({ freedAt: released, workload: 0 })
})

test('a settled case is work', async () => {
  await town.goesOnDuty('lin', 100)
  const help = await town.files()
  const helpId = help.id
  await town.call('lin', 'help', 'accept', { helpId })
  await town.call('lin', 'help', 'arrive', { helpId, proof: { by: 'code', code: codeOf(help) } })
  await town.skip(seconds(60))
  await town.call('lin', 'help', 'settle', { helpId, outcome: '好了' })
  const presences = await town.all<Presence & { readonly _id: string }>('presences')
  const settled = Date.parse('2026-03-02T14:21:00+08:00')
  const worked = { freedAt: settled, lastCaseMs: 60_000, workload: weightOfCase(settled) }
  expect(presences.find(({ _id }) => _id === PEOPLE.lin.id)).toMatchObject(worked)
  expect(await town.told()).toEqual(['lin helpOffered', 'zhou helpAccepted', 'zhou helpArrived', 'zhou helpSettled'])
})
