import { minutes } from '../../core/kit/time'
import { callbacksTo, RECEIPTS_TOKEN } from '../support/carriers/callbacks'
import { type Carriers, carriersHere } from '../support/carriers/carriers-here'
import { townHere } from '../support/town-here'
import { wayToCoordinator } from '../support/way-to-coordinator'

const carriers = {} as Carriers
const town = townHere(async () => Object.assign(carriers, await carriersHere()))
const carrier = callbacksTo(() => town.url)
const zhao = wayToCoordinator(town, carriers)
beforeEach(() => carriers.forget())
afterAll(() => carriers.close())

const HEARD = { status: 200, result: 0 }

describe('a carrier’s word is harmless', () => {
  test('when it comes again, all at once, and the wrong way round', async () => {
    const callId = await zhao.isRung()
    const reason = JSON.stringify({
      voice_failure_callback: { callid: callId, failure_code: 5, failure_reason: '无人接听' },
    })
    await town.slowDatabase(10)
    await Promise.all([
      carrier.pushes(reason),
      carrier.rungOut(callId),
      carrier.pushes(reason),
      carrier.rungOut(callId),
    ])
    await town.allIsWell()
    expect(await carrier.pushes(reason)).toEqual(HEARD)
    expect(await carrier.rungOut(callId)).toEqual(HEARD)
    expect((await zhao.letters()).map(({ trials }) => trials.at(-1)?.failure)).toEqual(['5 无人接听'])
    // Whoever has answered after all is on no list.
    expect(await carrier.answered(callId)).toEqual(HEARD)
    expect(await zhao.letters()).toEqual([])
    expect(await carrier.rungOut(callId)).toEqual(HEARD)
    expect(await zhao.letters()).toEqual([])
  })

  test('when it comes an hour late: what reached nobody is told all the same', async () => {
    const callId = await zhao.isRung()
    await town.skip(minutes(4))
    await town.engineRuns()
    await town.told()
    expect(await zhao.message()).toMatchObject({ dueAt: null, deadAt: null })
    expect(await carrier.rungOut(callId)).toEqual(HEARD)
    expect((await zhao.letters()).map(({ title }) => title)).toContain('求助还没有人接')
  })

  test.each([
    ['an empty body', ''],
    ['garbage', '<html>wartung</html>'],
    ['a call that nobody made', '{"voiceprompt_callback":{"result":"1","callid":"nobody-made-it"}}'],
    ['a text that nobody sent', '[{"sid":"nobody-sent-it","report_status":"FAIL"}]'],
    ['a call with the number of nothing', '{"voiceprompt_callback":{"result":"1","callid":""}}'],
    ['a question to the database', '{"voiceprompt_callback":{"result":"1","callid":{"$ne":null}}}'],
  ])('when it is %s', async (_what, body) => {
    await zhao.isRung()
    const before = await town.all('outbox')
    expect(await carrier.pushes(body)).toEqual(HEARD)
    expect(await town.all('outbox')).toEqual(before)
  })

  test('when a call’s number comes as a text’s', async () => {
    const callId = await zhao.isRung()
    expect(await carrier.texts([callId, 'FAIL'])).toEqual(HEARD)
    expect(await zhao.letters()).toEqual([])
  })

  test.each([
    ['', 'without the secret'],
    [`${RECEIPTS_TOKEN}x`, 'with a secret that is nearly right'],
    [`${RECEIPTS_TOKEN}/x`, 'below the secret'],
    [`x?token=${RECEIPTS_TOKEN.slice(1)}`, 'with half of it'],
  ])('when it is said to %j, %s: there is nothing', async (address) => {
    const callId = await zhao.isRung()
    const body = JSON.stringify({ voiceprompt_callback: { result: '1', callid: callId } })
    expect(await carrier.pushes(body, address)).toMatchObject({ status: 404 })
    expect(await zhao.letters()).toEqual([])
    expect(await carrier.pushes(body, `?token=${RECEIPTS_TOKEN}`)).toEqual(HEARD)
    expect(await zhao.letters()).toHaveLength(1)
  })
})

describe('a word that cannot be kept', () => {
  const AGAIN = { status: 503, result: 1 }

  test('is asked for again while the database is away', async () => {
    const callId = await zhao.isRung()
    await town.trouble({ match: { action: 'database.*' }, effect: { error: { code: 'DATABASE_REQUEST_FAILED' } } })
    expect(await carrier.rungOut(callId)).toEqual(AGAIN)
    await town.allIsWell()
    expect(await carrier.rungOut(callId)).toEqual(HEARD)
    expect(await zhao.letters()).toHaveLength(1)
  })

  test('is not lost when we die between writing it and acting on it: the engine goes on', async () => {
    const callId = await zhao.isRung()
    await town.diesAt({ action: 'database.getDocument', collection: 'help_requests' }, () =>
      carrier.rungOut(callId).then(({ status }) => {
        if (status !== 200) throw new Error(`answered ${status}`)
      }),
    )
    expect(await zhao.letters()).toEqual([])
    await town.until('14:27:17')
    expect(await zhao.letters()).toHaveLength(1)
    await town.told()
  })
})
