import { callCloud } from '@src/platform/cloud/call-cloud'
import { CloudFailure, codeOf, wordsOf } from '@src/platform/cloud/failure'
import { send } from '@src/platform/cloud/send'
import { serverNow } from '@src/platform/cloud/server-clock'
import { reachable } from '@src/platform/network/reachable'

jest.mock('@src/platform/cloud/send', () => ({ send: jest.fn() }))

const answered = (answer: unknown) => jest.mocked(send).mockResolvedValueOnce(answer)
const asked = () => callCloud('help', 'mine', {}).catch((error: unknown) => error)

describe('a call to the cloud', () => {
  test('carries its operation and input, and answers with the data', async () => {
    answered({ ok: true, data: { rows: [] }, at: Date.now() })
    expect(await callCloud('help', 'mine', {})).toEqual({ rows: [] })
    expect(send).toHaveBeenLastCalledWith('help', { op: 'mine', input: {} })
  })
  test('fails with OFFLINE when no answer comes, and counts as out of reach until one does', async () => {
    jest.mocked(send).mockRejectedValueOnce(new Error('timeout'))
    expect(codeOf(await asked())).toBe('OFFLINE')
    expect(reachable.get()).toBe(false)
    answered({ ok: true, data: { rows: [] }, at: Date.now() })
    await asked()
    expect(reachable.get()).toBe(true)
  })
  test('that the cloud has no room for is not out of reach', async () => {
    jest.mocked(send).mockRejectedValueOnce(new CloudFailure('CLOUD_BUSY'))
    expect(codeOf(await asked())).toBe('CLOUD_BUSY')
    expect(reachable.get()).toBe(true)
  })
  test('fails with the code and the words of a refusal', async () => {
    const error = { code: 'ALREADY_TAKEN', words: '已经有人接了', requestId: 'r1' }
    answered({ ok: false, error, at: Date.now() })
    const failure = await asked()
    expect(codeOf(failure)).toBe('ALREADY_TAKEN')
    expect(wordsOf(failure)).toBe('已经有人接了')
  })
  test('shows the words of a code it does not know', async () => {
    answered({ ok: false, error: { code: 'FROM_TOMORROW', words: '明天才有的错', requestId: 'r2' }, at: Date.now() })
    const failure = await asked()
    expect(codeOf(failure)).toBe('UNEXPECTED')
    expect(wordsOf(failure)).toBe('明天才有的错')
  })
  test.each([
    ['a gateway page', '<html>'],
    ['an error of the gateway', { code: 'LIMIT' }],
    ['nothing', undefined],
  ])('takes %s for no reply of ours', async (_what, answer) => {
    answered(answer)
    expect(codeOf(await asked())).toBe('UNEXPECTED')
  })
  test('learns the time of the server from a refusal too', async () => {
    const at = Date.now() + 3_600_000
    answered({ ok: false, error: { code: 'NOT_YOURS', words: '', requestId: 'r3' }, at })
    await asked()
    expect(Math.abs(serverNow() - at)).toBeLessThan(1_000)
  })
})
