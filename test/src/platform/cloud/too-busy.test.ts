import { failureOfCall } from '@src/platform/cloud/failed-call.weapp'
import { codeOf } from '@src/platform/cloud/failure'
import { answerIn, isOverload } from '@src/platform/cloud/overload.h5'

describe('a failed call on WeChat', () => {
  test.each([
    ['calls at once beyond the quota', { errCode: -501_004, errMsg: 'cloud.callFunction:fail' }],
    ['a cloud in trouble', { errCode: -501_001, errMsg: 'cloud.callFunction:fail' }],
    ['a function stopped for its time', { errCode: -504_003, errMsg: 'Invoking task timed out after 3 seconds' }],
    [
      'a number in the words alone',
      { errCode: -1, errMsg: 'cloud.callFunction:fail Error: errCode: -501004 | errMsg: too many requests' },
    ],
  ])('%s is a cloud with too much to do', (_what, error) => {
    expect(failureOfCall(error)?.code).toBe('CLOUD_BUSY')
  })
  test('a function that broke down is no network that is gone', () => {
    expect(failureOfCall({ errCode: -504_002, errMsg: 'functions execute fail' })?.code).toBe('UNEXPECTED')
  })
  test.each([
    ['the network', { errCode: -1, errMsg: 'cloud.callFunction:fail request:fail timeout' }],
    ['our own patience', new Error('no answer in time')],
    ['nothing at all', undefined],
  ])('%s may be gone', (_what, error) => {
    expect(failureOfCall(error)).toBeUndefined()
  })
})

describe('an answer to a browser', () => {
  test.each([
    [503, undefined],
    [504, { code: 'GATEWAY' }],
    [429, { code: 'FUNCTION_EXCEED_RESOURCE_LIMIT' }],
    [400, { code: 'FUNCTION_TIME_LIMIT_EXCEEDED' }],
  ])('of %d with %j comes from a cloud with too much to do', (status, answer) => {
    expect(isOverload(status, answer)).toBe(true)
  })
  test.each([
    [200, { ok: true, data: {}, at: 1 }],
    [200, { code: 'FUNCTION_TIME_LIMIT_EXCEEDED' }],
    [400, { code: 'FUNCTION_INVOCATION_FAILED' }],
    [403, null],
  ])('of %d with %j does not', (status, answer) => {
    expect(isOverload(status, answer)).toBe(false)
  })
})

describe('what a browser reads of an answer', () => {
  const read = (body: string, status: number) =>
    answerIn(new Response(body, { status })).catch((error: unknown) => ({ failed: error }))
  test('is its JSON', async () => {
    expect(await read('{"ok":true}', 200)).toEqual({ ok: true })
  })
  test('is a cloud with too much to do, though the gateway has written a page', async () => {
    const { failed } = (await read('<h1>busy</h1>', 503)) as { failed: unknown }
    expect(codeOf(failed)).toBe('CLOUD_BUSY')
  })
  test('is nothing where a page came instead', async () => {
    expect(await read('<h1>login</h1>', 200)).toEqual({ failed: expect.objectContaining({ name: 'SyntaxError' }) })
  })
})
