import { APPEAL_DRAFT, APPEAL_TRAY, postAppeal, retryAppeal, takeAppealBack } from '@src/platform/appeals/unsent-appeal'
import { callCloud } from '@src/platform/cloud/call-cloud'
import { CloudFailure } from '@src/platform/cloud/failure'
import { leaveTray } from '@src/platform/photos/photo-trays'

const memory = new Map<string, unknown>()

jest.mock('@src/platform/cloud/call-cloud', () => ({ callCloud: jest.fn() }))
jest.mock('@src/platform/photos/photo-trays', () => ({ leaveTray: jest.fn() }))
jest.mock('@src/platform/following/files-to-follow', () => ({ filesToFollow: () => ({ carry: jest.fn() }) }))
jest.mock('@src/platform/me', () => ({ me: { reload: jest.fn(), known: jest.fn() } }))
jest.mock('@src/platform/storage', () => ({
  remember: (key: string, value: unknown) => {
    if (value === undefined) memory.delete(key)
    else memory.set(key, value)
    return true
  },
  remembered: (key: string) => memory.get(key),
}))

const INPUT = {
  ...{ communityId: 'tonghuali', clientKey: 'appeal-0001', categoryId: 'noise', text: '楼上装修到半夜', answers: {} },
  ...{ photos: [], address: null, anonymous: false, mayPublish: false, name: '周秀兰', phone: '' },
}
const KEY = 'unsent-appeal'
const tries = () => jest.mocked(callCloud).mock.calls.map(([, , input]) => input)
const answers = (text = INPUT.text) => ({ id: 'a1', inside: { text, photos: [{ key: 'photo-1' }] } }) as never

beforeEach(() => {
  jest.useFakeTimers()
  jest.mocked(callCloud).mockReset()
  memory.set(APPEAL_DRAFT, { clientKey: INPUT.clientKey })
})
afterEach(() => {
  takeAppealBack()
  memory.clear()
  jest.useRealTimers()
})

describe('an appeal that is sent off', () => {
  test('is done with once the cloud has it: the draft is gone, and its photos follow', async () => {
    jest.mocked(callCloud).mockResolvedValueOnce(answers())
    await postAppeal(INPUT)
    expect(memory.get(KEY)).toEqual({ status: 'sent', appealId: 'a1', older: false })
    expect(memory.has(APPEAL_DRAFT)).toBe(false)
    expect(leaveTray).toHaveBeenCalledWith(APPEAL_TRAY, { appealId: 'a1' }, ['photo-1'])
  })

  test('is tried again under the same key until the network is back', async () => {
    jest.mocked(callCloud).mockRejectedValueOnce(new CloudFailure('OFFLINE')).mockResolvedValueOnce(answers())
    await postAppeal(INPUT)
    expect(memory.get(KEY)).toMatchObject({ status: 'waiting', tries: 1, why: 'OFFLINE' })
    await jest.advanceTimersByTimeAsync(5_000)
    expect(memory.get(KEY)).toMatchObject({ status: 'sent' })
    expect(tries()).toEqual([INPUT, INPUT])
  })

  test('and refused goes back to its writer, and is not tried again', async () => {
    jest.mocked(callCloud).mockRejectedValueOnce(new CloudFailure('TOO_MANY_APPEALS'))
    await postAppeal(INPUT)
    await retryAppeal()
    expect(memory.get(KEY)).toMatchObject({ status: 'refused', words: expect.stringContaining('十件') })
    expect(tries()).toHaveLength(1)
    expect(memory.has(APPEAL_DRAFT)).toBe(true)
  })

  test('says so when an earlier try had got through with other words', async () => {
    jest.mocked(callCloud).mockResolvedValueOnce(answers('先前写的'))
    await postAppeal(INPUT)
    expect(memory.get(KEY)).toMatchObject({ status: 'sent', older: true })
  })
})
