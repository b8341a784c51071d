import { callCloud } from '@src/platform/cloud/call-cloud'
import { CloudFailure } from '@src/platform/cloud/failure'
import { deleteUpload } from '@src/platform/files/delete-upload'
import { filesToFollow } from '@src/platform/following/files-to-follow'
import { unsentRequest } from '@src/platform/help/unsent/unsent-request'
import { recordings } from '@src/platform/voice/recordings'
import { caseOf, INPUT } from './given-phone'

jest.mock('@src/platform/cloud/call-cloud', () => ({ callCloud: jest.fn() }))
jest.mock('@src/platform/me', () => ({
  me: { reload: () => undefined, known: () => undefined },
  myId: async () => 'p-zhou',
}))
jest.mock('@src/platform/help/unsent/phone-clock', () => ({
  phoneClock: () => ({ phoneNow: 1_000_000, aheadMs: 0, steadyMs: null }),
}))
jest.mock('@src/platform/files/upload-file', () => ({
  uploadFile: async ({ cloudPath }: { cloudPath: string }) => ({ ok: true, value: `cloud://e.b/${cloudPath}` }),
}))
jest.mock('@src/platform/files/delete-upload', () => ({ deleteUpload: jest.fn(async () => undefined) }))
jest.mock('@src/platform/files/kept-file', () => ({ keptFiles: {} }))
jest.mock('@src/platform/voice/forget-recording', () => ({ forgetRecording: jest.fn() }))
jest.mock('@src/platform/storage', () => ({
  remember: () => true,
  remembered: () => undefined,
  forgetAllBut: () => undefined,
}))

const submit = jest.fn()
const addRecording = jest.fn()

beforeEach(() => {
  jest.clearAllMocks()
  filesToFollow().drop(() => true)
  unsentRequest().takeBack()
  submit.mockReset()
  // No case of this key is there yet: it is asked for again when there is.
  addRecording.mockReset().mockRejectedValue(new CloudFailure('NOT_FOUND'))
  const ops: Record<string, typeof submit> = { submit, addRecording }
  jest
    .mocked(callCloud)
    .mockImplementation(
      ((_fn: string, op: string, input: object) => ops[op]?.(input) ?? Promise.resolve({ id: 'p-zhou' })) as never,
    )
})

const settled = () => new Promise(setImmediate)

const said = (text: string, durationMs: number) => ({
  recording: { path: `wxfile://usr/voice-${durationMs}.mp3`, durationMs },
  text,
})

/** As the form sends it: whatever was said is let go before it is posted. */
function sends(clientKey: string) {
  const recording = recordings.readyFor(clientKey)
  recordings.release(clientKey)
  return unsentRequest().post({ ...INPUT, clientKey, ...(recording ? { recording } : {}) })
}

test.each(['ALREADY_ASKED', 'TOO_MANY_OPEN', 'INVALID_INPUT'] as const)(
  'after %s what was said waits with its writer again; what is said anew replaces it and goes along',
  async (code) => {
    const key = `key-${code}`
    recordings.post(key, said('厨房漏水', 4_000))
    await settled()
    const first = recordings.readyFor(key)?.fileId
    submit.mockRejectedValueOnce(new CloudFailure(code))
    await sends(key)
    await settled()
    expect(unsentRequest().state.get().status).toBe('refused')
    expect(recordings.isReleased(key)).toBe(false)
    expect(recordings.saidFor(key)).toMatchObject({ words: '厨房漏水', released: false })

    recordings.post(key, said('卧室的灯不亮了', 6_000))
    await settled()
    expect(filesToFollow().store.get()).toHaveLength(1)
    expect(deleteUpload).toHaveBeenCalledWith(first)
    submit.mockResolvedValueOnce(caseOf(1_000_000, { photos: [] }))
    addRecording.mockReset().mockResolvedValue({})
    await sends(key)
    await settled()
    expect(submit).toHaveBeenLastCalledWith(
      expect.objectContaining({ recording: expect.objectContaining({ durationMs: 6_000 }) }),
    )
    expect(addRecording.mock.calls.map(([{ recording }]) => recording.durationMs)).not.toContain(4_000)
  },
)

test('what is heard while the request is refused is the one that counts, and its words are still to be written, once', async () => {
  const key = 'key-late-words'
  recordings.post(key, said('厨房漏水', 4_000))
  await settled()
  let refuse = (_error: CloudFailure) => {}
  submit.mockReturnValueOnce(new Promise((_resolve, reject) => (refuse = reject)))
  const sent = sends(key)
  recordings.post(key, said('卧室的灯不亮了', 6_000))
  expect(recordings.takeLateWords(key)).toBeUndefined()
  refuse(new CloudFailure('ALREADY_ASKED'))
  await sent
  await settled()
  expect(recordings.readyFor(key)?.durationMs).toBe(6_000)
  expect(filesToFollow().store.get()).toHaveLength(1)
  expect(recordings.takeLateWords(key)).toEqual({ words: '卧室的灯不亮了', earlier: '厨房漏水' })
  expect(recordings.takeLateWords(key)).toBeUndefined()
})

test('what was heard before the request went is in its text already', async () => {
  recordings.post('key-in-time', said('厨房漏水', 4_000))
  recordings.release('key-in-time')
  recordings.hold('key-in-time')
  expect(recordings.takeLateWords('key-in-time')).toBeUndefined()
})

test('what is still being said while the request is filed under a new key follows it there, not to the case that had the old one', async () => {
  const key = 'key-of-another'
  submit.mockResolvedValueOnce(caseOf(900_000, { status: 'closed', text: '楼道灯坏了', photos: [] }))
  let take = (_case: ReturnType<typeof caseOf>) => {}
  submit.mockReturnValueOnce(new Promise((resolve) => (take = resolve)))
  void sends(key)
  await settled()
  const [, [anew]] = submit.mock.calls
  expect(anew.clientKey).not.toBe(key)
  recordings.post(key, said('厨房漏水', 4_000))
  await settled()
  await settled()
  expect(addRecording.mock.calls.map(([{ clientKey }]) => clientKey)).toEqual([anew.clientKey])
  take(caseOf(1_000_000, { id: 'h2', photos: [] }))
  await settled()
})
