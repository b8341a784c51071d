import type { HelpAnswer } from '../../core/contract/help-answers'
import type { Reply } from '../../core/contract/reply'
import { callAs, control, Refused, rawCall } from '../support/emulator-client'
import { burstPipe } from '../support/town'
import { townHere } from '../support/town-here'

const town = townHere()

const submission = { ...burstPipe('stranger'), clientKey: 'filing-0001' }

describe('the engine', () => {
  test('runs for the timer', async () => {
    expect(await town.engineRuns()).toMatchObject({ ok: true, data: { seen: 0, failed: 0, left: 0 } })
  })

  test.each(['town-stranger', 'town-zhao', '12345'])(
    'refuses a person, %s too, and says so in the log',
    async (openid) => {
      await town.files()
      await town.told()
      await town.skip(10 * 60_000)
      for (const body of [{}, { Type: 'Timer', TriggerName: 'everyMinute' }, { op: 'runCycle' }]) {
        const reply = await rawCall(town.url, openid, { fn: 'engine', body })
        expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_YOURS', words: '这一步不归您来点' } })
      }
      expect(town.printed()).toContain('"op":"engine"')
      expect(await town.told()).toEqual([])
    },
  )

  test('refuses a browser and an event pushed by somebody else', async () => {
    expect(await (await browser()).raw('engine', {})).toMatchObject({ ok: false, error: { code: 'NOT_YOURS' } })
    const pushed = await control(town.url, 'POST', ['push', { function: 'engine', event: { Type: 'Timer' } }])
    expect(pushed).toMatchObject({ result: { ok: false, error: { code: 'NOT_YOURS' } } })
  })
})

describe('somebody whose OPENID is all digits', () => {
  test('files and sees their own case', async () => {
    const filed = await callAs(town.url, '1234567', ['help', 'submit', submission])
    expect(await town.told()).toEqual(['somebody nobodyToAsk', 'zhao nobodyToAsk'])
    const seen = await callAs(town.url, '1234567', ['help', 'watch', { helpId: filed.id }])
    expect(seen).toMatchObject({ help: { id: filed.id, parts: ['resident'] } })
    expect(await town.all('people')).toContainEqual(expect.objectContaining({ openid: '1234567' }))
  })

  test('is not the one whose first sixteen digits are the same', async () => {
    const [one, other] = ['9007199254740993000001', '9007199254740993000002']
    const first = await callAs(town.url, one, ['people', 'me', {}])
    const second = await callAs(town.url, other, ['people', 'me', {}])
    expect(first.id).not.toBe(second.id)
  })
})

describe('somebody in a browser, signed in as nobody', () => {
  test('files, watches, withdraws and reads their own messages', async () => {
    const { call } = await browser()
    const filed = await call<HelpAnswer>('help', 'submit', submission)
    expect(filed).toMatchObject({
      status: 'waiting',
      parts: ['resident'],
      arrivalCode: expect.stringMatching(/^\d{4}$/),
    })
    expect(await call('help', 'watch', { helpId: filed.id })).toMatchObject({ help: { id: filed.id } })
    expect(await call('help', 'mine', {})).toMatchObject({ rows: [{ id: filed.id }] })
    expect(await call('people', 'inbox', {})).toMatchObject({ messages: [{ kind: 'nobodyToAsk' }] })
    expect(await call('help', 'withdraw', { helpId: filed.id, reason: '' })).toMatchObject({ status: 'withdrawn' })
    expect(await town.told()).toEqual(['somebody nobodyToAsk', 'zhao nobodyToAsk'])
    expect(await town.unsent()).toEqual(['somebody nobodyToAsk: no way'])
  })

  test('has neither the cases nor the name of the next browser', async () => {
    const [one, other] = [await browser(), await browser()]
    const { id } = await one.call<HelpAnswer>('help', 'submit', submission)
    await expect(other.call('help', 'watch', { helpId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await other.call('help', 'mine', {})).toEqual({ rows: [] })
    expect(await town.told()).toEqual(['somebody nobodyToAsk', 'zhao nobodyToAsk'])
    expect(await town.unsent()).toHaveLength(1)
  })
})

test('whoever signed in nowhere gets no answer at all', async () => {
  expect(await rawCall(town.url, null, { fn: 'people', body: { op: 'me' } })).toMatchObject({
    code: 'INVALID_CREDENTIALS',
  })
})

test('a caller the platform names nobody is asked to open the app again', async () => {
  const pushed = await control(town.url, 'POST', ['push', { function: 'people', event: { op: 'me', input: {} } }])
  expect(pushed).toMatchObject({ result: { ok: false, error: { code: 'NOT_SIGNED_IN' } } })
})

/** A fresh browser session, as the web build has it. */
async function browser() {
  const signedIn = await fetch(`${town.url}/auth/v1/signin/anonymously`, { method: 'POST' })
  const { access_token: token } = (await signedIn.json()) as { access_token: string }
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const raw = async (fn: string, body: unknown) => {
    const url = `${town.url}/v1/functions/${fn}`
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json()
  }
  return {
    raw,
    async call<T = unknown>(fn: string, op: string, input: unknown): Promise<T> {
      const reply = (await raw(fn, { op, input })) as Reply<T>
      if (reply.ok) return reply.data
      throw new Refused(reply.error.code, reply.error.words)
    },
  }
}
