import { liveOffers } from '../../core/help/help-request'
import { seconds } from '../../core/kit/time'
import { callAs } from '../support/emulator-client'
import { codes } from '../support/outcomes'
import { PEOPLE } from '../support/small-town'
import { burstPipe } from '../support/town'
import { townHere } from '../support/town-here'

const town = townHere()

beforeEach(() => town.everyInstanceIsUp())

/** Long enough that all calls have read before the first writes. Real ms. */
const LATENCY_MS = 25

test('twenty members accept at once: one has it, nineteen hear that it is taken', async () => {
  const neighbours = await town.neighboursGoOnDuty(20)
  const { id } = await town.files()
  await town.until('14:23:17')
  expect(liveOffers(await town.stored(id))).toHaveLength(20)
  await town.told()

  await town.slowDatabase(LATENCY_MS)
  const outcomes = await codes(
    neighbours.map(({ openid }) => callAs(town.url, openid, ['help', 'accept', { helpId: id }])),
  )
  expect(outcomes.filter((code) => code === 'ok')).toHaveLength(1)
  expect(outcomes.filter((code) => code === 'ALREADY_TAKEN')).toHaveLength(19)

  const stored = await town.stored(id)
  expect(stored.history.filter(({ move }) => move === 'accept')).toHaveLength(1)
  expect(stored.owed).toEqual([])
  expect(await town.told()).toEqual([...Array(19).fill('neighbour offerDropped'), 'zhou helpAccepted'])
})

test('twenty members decline at once: every word counts, and each is asked once', async () => {
  const neighbours = await town.neighboursGoOnDuty(20)
  const { id } = await town.files()
  await town.until('14:23:17')
  await town.told()

  await town.slowDatabase(LATENCY_MS)
  const decline = ({ openid }: { openid: string }) =>
    callAs(town.url, openid, ['help', 'decline', { helpId: id, reason: '在外地' }])
  const outcomes = await codes(neighbours.map(decline))
  await town.allIsWell()
  // Whoever lost too many races is asked to tap again, and is heard then.
  expect(new Set(outcomes)).toEqual(new Set(outcomes.includes('CONFLICT') ? ['ok', 'CONFLICT'] : ['ok']))
  for (const [index, code] of outcomes.entries()) {
    const neighbour = neighbours[index]
    if (code === 'CONFLICT' && neighbour) await decline(neighbour)
  }
  const stored = await town.stored(id)
  expect(stored.offers.filter(({ state }) => state === 'declined')).toHaveLength(20)
  await town.until('14:24:17')
  expect(await town.toldWhen()).toEqual(['14:24:17 zhao nobodyToAsk', '14:24:17 zhou nobodyToAsk'])
})

test('one member accepts two cases at once: one of them, the other hears of the busy hands', async () => {
  await town.goesOnDuty('lin', 100)
  const first = await town.files('zhou')
  const second = await town.files('tao')
  expect(await town.told()).toEqual(['lin helpOffered', 'lin helpOffered'])

  await town.slowDatabase(LATENCY_MS)
  const outcomes = await codes([first, second].map(({ id }) => town.call('lin', 'help', 'accept', { helpId: id })))
  expect([...outcomes].sort()).toEqual(['BUSY_ELSEWHERE', 'ok'])
  expect(await town.told()).toEqual([outcomes[0] === 'ok' ? 'zhou helpAccepted' : 'tao helpAccepted'])
})

test('the same submission ten times at once: one case, one code, one set of messages', async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  await town.slowDatabase(LATENCY_MS)
  const once = { ...burstPipe('zhou'), clientKey: 'nervous-thumb' }
  const answers = await Promise.all(Array.from({ length: 10 }, () => town.call('zhou', 'help', 'submit', once)))

  expect(new Set(answers.map(({ id, arrivalCode }) => `${id} ${arrivalCode}`)).size).toBe(1)
  expect(await town.all('help_requests')).toHaveLength(1)
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
})

test('two different submissions of one person at once are two cases', async () => {
  await town.slowDatabase(LATENCY_MS)
  await Promise.all([town.files('zhou'), town.files('zhou')])
  expect(await town.all('help_requests')).toHaveLength(2)
  expect((await town.told()).filter((line) => line === 'zhao nobodyToAsk')).toHaveLength(2)
})

test('four turns of the engine at once take each step once', async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  await town.goesOnDuty('zheng', 600)
  const { id } = await town.files()
  await town.told()
  await town.skip(seconds(46))

  await town.slowDatabase(LATENCY_MS)
  const turns = await Promise.all(Array.from({ length: 4 }, () => town.engineRuns()))
  expect(turns.map(({ data }) => data.failed)).toEqual([0, 0, 0, 0])
  expect(await town.told()).toEqual(['zheng helpOffered'])
  expect((await town.stored(id)).history.filter(({ move }) => move === 'silence')).toHaveLength(2)
})

test('the engine calls time while the member says yes: one of them is right, and nobody hears both', async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('zheng', 450)
  const { id } = await town.files()
  await town.told()
  await town.skip(seconds(46))

  await town.slowDatabase(LATENCY_MS)
  const [code] = await codes([town.call('lin', 'help', 'accept', { helpId: id }), town.engineRuns(), town.engineRuns()])
  const { status, owed } = await town.stored(id)
  expect(owed).toEqual([])
  if (code === 'ok') {
    expect(status).toBe('accepted')
    expect(await town.told()).toEqual(['zheng offerDropped', 'zhou helpAccepted'])
  } else {
    expect([code, status]).toEqual(['OFFER_OVER', 'waiting'])
    expect(await town.told()).toEqual(['zhao nobodyToAsk', 'zhou nobodyToAsk'])
  }
})

test('two coordinators send two members at once: one goes', async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  const { id } = await town.files()
  await town.told()

  await town.slowDatabase(LATENCY_MS)
  const outcomes = await codes([
    town.call('zhao', 'help', 'assign', { helpId: id, memberId: PEOPLE.lin.id }),
    town.call('qian', 'help', 'assign', { helpId: id, memberId: PEOPLE.sun.id }),
  ])
  expect([...outcomes].sort()).toEqual(['NO_SUCH_MOVE', 'ok'])
  const [sent, spared] = outcomes[0] === 'ok' ? ['lin', 'sun'] : ['sun', 'lin']
  expect(await town.told()).toEqual([`${sent} helpAssigned`, `${spared} offerDropped`, 'zhou helpAccepted'].sort())
})

test('two coordinators give one member two cases at once: one of them', async () => {
  const first = await town.files('zhou')
  const second = await town.files('tao')
  await town.goesOnDuty('lin', 100)
  await town.told()

  await town.slowDatabase(LATENCY_MS)
  const outcomes = await codes([
    town.call('zhao', 'help', 'assign', { helpId: first.id, memberId: PEOPLE.lin.id }),
    town.call('qian', 'help', 'assign', { helpId: second.id, memberId: PEOPLE.lin.id }),
  ])
  expect([...outcomes].sort()).toEqual(['MEMBER_UNAVAILABLE', 'ok'])
  expect(await town.told()).toEqual(['lin helpAssigned', `${outcomes[0] === 'ok' ? 'zhou' : 'tao'} helpAccepted`])
})

test('called off while a member accepts: it ends called off, and the member knows', async () => {
  await town.goesOnDuty('lin', 100)
  const { id } = await town.files()
  await town.told()

  await town.slowDatabase(LATENCY_MS)
  const [withdrawn, accepted] = await codes([
    town.call('zhou', 'help', 'withdraw', { helpId: id, reason: '好了' }),
    town.call('lin', 'help', 'accept', { helpId: id }),
  ])
  expect(withdrawn).toBe('ok')
  expect(await town.stored(id)).toMatchObject({ status: 'withdrawn', heldBy: [`free:${id}`] })
  expect(await town.told()).toEqual(
    accepted === 'ok' ? ['lin helpWithdrawn', 'zhou helpAccepted'] : ['lin offerDropped'],
  )
})
