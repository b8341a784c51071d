import type { FunctionHost } from '../../../emulator/functions/function-host'
import { FUNCTION_LIMITS } from '../../../emulator/functions/function-limits'
import { miniProgramUser, OUTSIDE } from '../../../emulator/identity/caller'
import { clock, givenHost, NINE, printed } from './given-host'

const wang = miniProgramUser('wang')

let host: FunctionHost

const bare = async (event: Record<string, unknown>, caller = wang) =>
  JSON.parse(await host.call({ name: 'bare', event, caller }))

beforeEach(() => {
  printed.length = 0
  host = givenHost()
})
afterEach(() => host.close())

describe('calling', () => {
  test('keeps module state from one call to the next, as a warm instance does', async () => {
    expect([await bare({ act: 'count' }), await bare({ act: 'count' })]).toEqual([1, 2])
    expect(host.log.list().map(({ cold }) => cold)).toEqual([true, false])
  })

  test('starts afresh after a restart', async () => {
    await bare({ act: 'count' })
    await host.restart()
    expect(await bare({ act: 'count' })).toBe(1)
  })

  test('gives a person of the mini-program in the event, and nobody to other callers', async () => {
    expect(await bare({ act: 'echo', x: 1 })).toEqual({ act: 'echo', x: 1, userInfo: { appId: 'wx1', openId: 'wang' } })
    expect(await bare({ act: 'echo', x: 1 }, OUTSIDE)).toEqual({ act: 'echo', x: 1 })
  })

  test('answers null for a function that returns nothing', async () => {
    expect(await bare({ act: 'nothing' })).toBeNull()
  })

  test('hands over the context SCF documents', async () => {
    const context = await bare({ act: 'context' })
    expect(context).toMatchObject({
      callbackWaitsForEmptyEventLoop: true,
      memory_limit_in_mb: 64,
      time_limit_in_ms: 1000,
      request_id: 'request-1',
      function_name: 'bare',
      namespace: 'env',
    })
    expect(JSON.parse(context.environment)).toEqual({ TCB_ENV: 'env', SCF_NAMESPACE: 'env', TCB_SOURCE: 'wx_client' })
  })

  test('sets the variables of each call and takes them away again', async () => {
    const names = ['WX_OPENID', 'WX_APPID', 'TCB_SOURCE', 'TCB_ENV', 'TOWN', 'TRIGGER_SRC', 'HOME']
    expect(await bare({ act: 'environment', names })).toEqual({
      WX_OPENID: 'wang',
      WX_APPID: 'wx1',
      TCB_SOURCE: 'wx_client',
      TCB_ENV: 'env',
      TOWN: 'tonghuali',
      TRIGGER_SRC: '',
      HOME: null,
    })
    const after = await bare({ act: 'environment', names: ['WX_OPENID', 'WX_CONTEXT_KEYS'] }, OUTSIDE)
    expect(after).toEqual({ WX_OPENID: null, WX_CONTEXT_KEYS: 'WX_APPID,WX_CLIENTIP,WX_API_TOKEN' })
  })

  test('forwards what a function prints, line by line, under its name', async () => {
    await bare({ act: 'print', text: 'one\ntwo' })
    expect(printed).toEqual(['[bare] one\n[bare] two', '[bare]! one\n[bare]! two!'])
  })
})

describe('time inside a function', () => {
  test('is the virtual clock’s, for every way of asking', async () => {
    expect(await bare({ act: 'now' })).toMatchObject({ now: NINE, made: new Date(NINE).toISOString(), isDate: true })
    clock.jumpTo(NINE + 60_000)
    const later = await bare({ act: 'now' })
    expect(later).toMatchObject({ now: NINE + 60_000, made: new Date(NINE + 60_000).toISOString() })
    expect(Date.parse(later.said)).toBe(NINE + 60_000)
    clock.jumpTo(NINE)
  })

  test('leaves explicit dates alone', async () => {
    expect(await bare({ act: 'explicit' })).toBe(new Date(2020, 0, 2, 3).toISOString())
  })
})

describe('a function that misbehaves', () => {
  test('is killed at its time limit even in an endless loop, and its last words are kept', async () => {
    await expect(bare({ act: 'spin' })).rejects.toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      message: 'Invoking task timed out after 1 seconds',
    })
    expect(printed).toEqual(['[bare] about to spin'])
    expect(await bare({ act: 'count' })).toBe(1)
  })

  test('is killed at its memory limit', async () => {
    await expect(bare({ act: 'hog' })).rejects.toMatchObject({ code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' })
  })

  test('fails with the text and stack of what it threw', async () => {
    const failure = {
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringMatching(/^TypeError: boom\n\s+at .*bare\/index\.js/),
    }
    await expect(bare({ act: 'throwError' })).rejects.toMatchObject(failure)
    await expect(bare({ act: 'throwText' })).rejects.toMatchObject({ message: 'plain words' })
  })

  test('stays warm after throwing', async () => {
    await bare({ act: 'count' })
    await bare({ act: 'throwError' }).catch(() => undefined)
    expect(await bare({ act: 'count' })).toBe(2)
  })

  test.each(['exit', 'crashLater'])('loses its instance when it does %s', async (act) => {
    await bare({ act: 'count' })
    await expect(bare({ act })).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
    expect(await bare({ act: 'count' })).toBe(1)
  })

  test('is told when its answer or event is too large', async () => {
    host = givenHost({ limits: { ...FUNCTION_LIMITS, answerBytes: 1000, clientAnswerBytes: 500, eventBytes: 2000 } })
    const tooLarge = { code: 'FUNCTIONS_EXECUTE_FAIL' }
    await expect(bare({ act: 'large', bytes: 1001 }, OUTSIDE)).rejects.toMatchObject(tooLarge)
    await expect(bare({ act: 'echo', x: 'x'.repeat(2000) })).rejects.toMatchObject(tooLarge)
    expect(await bare({ act: 'large', bytes: 900 }, OUTSIDE)).toHaveLength(900)
    await expect(bare({ act: 'large', bytes: 900 })).rejects.toThrow('size exceed limit')
  })

  test('that does not exist is not found', async () => {
    const notFound = { code: 'FUNCTION_NOT_FOUND', message: 'FunctionName parameter could not be found.' }
    await expect(host.call({ name: 'nobody', event: {}, caller: wang })).rejects.toMatchObject(notFound)
    await expect(host.call({ name: '../functions/bare', event: {}, caller: wang })).rejects.toMatchObject(notFound)
  })
})

describe('many calls at once', () => {
  test('wait in line when all instances are busy', async () => {
    host = givenHost({ limits: { ...FUNCTION_LIMITS, instances: 2 } })
    const counts = await Promise.all(Array.from({ length: 10 }, () => bare({ act: 'count' })))
    expect(counts.reduce((sum: number, n: number) => sum + n)).toBeGreaterThanOrEqual(30) // 5 + 5 calls each counted 1..5
    expect(host.log.list().filter(({ cold }) => cold)).toHaveLength(2)
  })

  test('that wait in line fail when the host closes, and nothing is started again', async () => {
    host = givenHost({ limits: { ...FUNCTION_LIMITS, instances: 1 } })
    const calls = [1, 2, 3].map(() => bare({ act: 'spin' }))
    const outcomes = Promise.allSettled(calls)
    await host.close()
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    await expect(bare({ act: 'count' })).rejects.toMatchObject({ code: 'SYS_ERR' })
  })

  test('are refused when the line is full', async () => {
    host = givenHost({ limits: { ...FUNCTION_LIMITS, instances: 1, waitingCalls: 1 } })
    const calls = [1, 2, 3].map(() => bare({ act: 'count' }))
    const outcomes = await Promise.allSettled(calls)
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(outcomes[2]).toMatchObject({ reason: { code: 'EXCEED_CONCURRENT_REQUEST_LIMIT' } })
  })
})
