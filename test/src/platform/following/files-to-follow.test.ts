import { hours } from '@core/kit/time'
import { UPLOAD_GOOD_MS } from '@core/privacy/unsent-uploads'
import { callCloud } from '@src/platform/cloud/call-cloud'
import { CloudFailure } from '@src/platform/cloud/failure'
import { deleteUpload } from '@src/platform/files/delete-upload'
import { keptFiles } from '@src/platform/files/kept-file'
import { uploadFile } from '@src/platform/files/upload-file'
import { filesToFollow } from '@src/platform/following/files-to-follow'
import { FILE_KINDS } from '@src/platform/following/kinds'
import { isStillUp, leaveTray, photoToFollow, putInTray, takeOut } from '@src/platform/photos/photo-trays'
import { uploads } from '@src/platform/photos/photo-uploads'
import { turnedAway } from '@src/platform/photos/turned-away'
import { remembered } from '@src/platform/storage'
import { recordings } from '@src/platform/voice/recordings'

const memory = new Map<string, unknown>()

jest.mock('@tarojs/taro', () => ({}))
jest.mock('@src/platform/cloud/call-cloud', () => ({ callCloud: jest.fn() }))
jest.mock('@src/platform/files/upload-file', () => ({ uploadFile: jest.fn() }))
jest.mock('@src/platform/files/delete-upload', () => ({ deleteUpload: jest.fn(async () => undefined) }))
jest.mock('@src/platform/voice/forget-recording', () => ({ forgetRecording: jest.fn() }))
jest.mock('@src/platform/files/kept-file', () => ({
  keptFiles: { keep: jest.fn(), find: jest.fn(), drop: jest.fn(async () => undefined), dropAll: jest.fn() },
}))
jest.mock('@src/platform/storage', () => ({
  remember: (key: string, value: unknown) => {
    if (value === undefined) memory.delete(key)
    else memory.set(key, value)
    return true
  },
  remembered: (key: string) => memory.get(key),
  forgetAllBut: () => undefined,
}))

const cloud = jest.fn()

beforeEach(() => {
  jest.clearAllMocks()
  memory.clear()
  uploads.set({})
  turnedAway.set([])
  cloud.mockReset().mockResolvedValue({})
  jest
    .mocked(callCloud)
    .mockImplementation(((_fn: string, op: string, input: object) =>
      op === 'me' || op === 'noteUpload' ? Promise.resolve({ id: 'p1' }) : cloud(op, input)) as never)
  jest.mocked(keptFiles.find).mockResolvedValue('blob:photo')
  jest.mocked(uploadFile).mockImplementation(async ({ cloudPath }) => ({ ok: true, value: `cloud://e.b/${cloudPath}` }))
})

const settled = () => new Promise(setImmediate)
const left = () => (remembered<readonly { key: string }[]>('files-to-follow') ?? []).map(({ key }) => key)

test('photos that did not go along are added to the case by its id; those that did are not', async () => {
  putInTray('request', [{ key: 'photo-along' }, { key: 'photo-0001' }])
  leaveTray('request', { helpId: 'h1' }, ['photo-along'])
  expect(left()).toEqual(['photo-0001'])
  await settled()
  expect(cloud.mock.calls).toEqual([['addPhotos', { helpId: 'h1', photos: ['cloud://e.b/uploads/p1/photo-0001.jpg'] }]])
  expect([left(), keptFiles.drop]).toEqual([[], expect.anything()])
  expect(keptFiles.drop).toHaveBeenCalledWith('photo-0001')
})

test('a photo nobody waits for any more is taken out of the cloud again', async () => {
  cloud.mockRejectedValueOnce(new CloudFailure('NO_SUCH_MOVE'))
  putInTray('request', [{ key: 'photo-0002' }])
  leaveTray('request', { helpId: 'h1' }, [])
  await settled()
  expect(left()).toEqual([])
  expect(deleteUpload).toHaveBeenCalledWith('cloud://e.b/uploads/p1/photo-0002.jpg')
  expect(turnedAway.get()).toEqual([{ caseId: 'h1', key: 'photo-0002', why: 'NO_SUCH_MOVE' }])
})

test('a photo that the phone has lost is told of, and holds no other up', async () => {
  jest.mocked(keptFiles.find).mockResolvedValueOnce(undefined)
  putInTray('request', [{ key: 'photo-gone' }, { key: 'photo-0003' }])
  leaveTray('request', { helpId: 'h1' }, [])
  await settled()
  expect([left(), cloud.mock.calls.length]).toEqual([[], 1])
  expect(turnedAway.get()).toEqual([{ caseId: 'h1', key: 'photo-gone', why: 'FILE_GONE' }])
})

test('a photo that is left out while it goes up is not added, and leaves the cloud at its end', async () => {
  let end = (_up: { ok: true; value: string }) => {}
  jest.mocked(uploadFile).mockReturnValueOnce(new Promise((resolve) => (end = resolve)))
  filesToFollow().add([photoToFollow({ key: 'photo-0004' }, { helpId: 'h1' })])
  await settled()
  void takeOut({ key: 'photo-0004' })
  filesToFollow().drop(({ key }) => key === 'photo-0004')
  end({ ok: true, value: 'cloud://e.b/uploads/p1/photo-0004.jpg' })
  await settled()
  expect(deleteUpload).toHaveBeenCalledWith('cloud://e.b/uploads/p1/photo-0004.jpg')
  expect([left(), cloud.mock.calls, uploads.get()]).toEqual([[], [], {}])
})

test('a recording goes up at once, is there for the request, and what is not taken with it follows by the client key', async () => {
  recordings.post('request-1', { recording: { path: 'wxfile://usr/voice-1.mp3', durationMs: 8_000 }, text: '水管漏了' })
  expect(recordings.readyFor('request-1')).toBeUndefined()
  await settled()
  const ready = recordings.readyFor('request-1')
  expect(ready).toEqual({ fileId: expect.stringMatching(/\.mp3$/), durationMs: 8_000 })
  recordings.release('request-1')
  await settled()
  expect(cloud.mock.calls).toEqual([
    ['addRecording', expect.objectContaining({ clientKey: 'request-1', recording: ready })],
  ])
  expect(left()).toEqual([])
})

test('said anew, it replaces the one before', async () => {
  const said = (no: number) => ({ recording: { path: `wxfile://usr/voice-${no}.mp3`, durationMs: no }, text: '' })
  recordings.post('request-2', said(1))
  await settled()
  const first = recordings.readyFor('request-2')?.fileId
  recordings.post('request-2', said(2))
  await settled()
  expect(recordings.readyFor('request-2')?.durationMs).toBe(2)
  expect(deleteUpload).toHaveBeenCalledWith(first)
  recordings.drop('request-2')
  expect([left(), recordings.readyFor('request-2')]).toEqual([[], undefined])
})

describe('a recording', () => {
  const sent = {
    ...{ kind: 'recording' as const, key: 'key-00001', requestKey: 'r', path: 'wxfile://usr/v.mp3', durationMs: 8_000 },
    ...{ words: '', madeAt: Date.now(), fileId: 'cloud://v', released: true, lost: false },
  }
  const yesterday = Date.now() - hours(24)
  test('waits for a case that is not there yet, and for a day at most', async () => {
    cloud.mockRejectedValue(new CloudFailure('NOT_FOUND'))
    expect(await FILE_KINDS.recording.handOver(sent)).toBe('later')
    expect(await FILE_KINDS.recording.handOver({ ...sent, madeAt: yesterday })).toBe('never')
  })
  test('spoken days before its request is sent off waits for the case all the same', async () => {
    cloud.mockRejectedValue(new CloudFailure('NOT_FOUND'))
    const clock = jest.spyOn(Date, 'now').mockReturnValue(yesterday)
    recordings.post('old-draft', { recording: { path: 'wxfile://usr/voice-1.mp3', durationMs: 8_000 }, text: '' })
    await settled()
    clock.mockRestore()
    recordings.release('old-draft')
    await settled()
    expect(recordings.readyFor('old-draft')).toBeDefined()
    expect(deleteUpload).not.toHaveBeenCalled()
    recordings.drop('old-draft')
  })
  test('waits as long as its request waits on the phone', async () => {
    cloud.mockRejectedValue(new CloudFailure('NOT_FOUND'))
    const late = { ...sent, madeAt: yesterday, releasedAt: yesterday }
    memory.set('unsent-request', { status: 'waiting', unsent: { input: { clientKey: 'r' } } })
    expect(await FILE_KINDS.recording.handOver(late)).toBe('later')
    memory.set('unsent-request', { status: 'sent', sent: { clientKey: 'r' } })
    expect(await FILE_KINDS.recording.handOver(late)).toBe('never')
  })
  test.each(['OFFLINE', 'CLOUD_BUSY', 'CONFLICT'] as const)('is tried again after %s', async (code) => {
    cloud.mockRejectedValue(new CloudFailure(code))
    expect(await FILE_KINDS.recording.handOver(sent)).toBe('later')
  })
  test.each([
    ['data:audio/webm;base64,AA', 'webm'],
    ['data:audio/mp4;base64,AA', 'm4a'],
    ['wxfile://usr/voice-1.m4a', 'm4a'],
    ['wxfile://tmp_1', 'mp3'],
  ])('at %s is stored as %s', async (path, ending) => {
    await FILE_KINDS.recording.bringUp({ ...sent, path, fileId: null })
    expect(uploadFile).toHaveBeenCalledWith({ localPath: path, cloudPath: `uploads/p1/key-00001.${ending}` })
  })
})

test('a photo of a case that is not its owner’s is not waited for', async () => {
  cloud.mockRejectedValue(new CloudFailure('NOT_FOUND'))
  const sent = { kind: 'photo' as const, key: 'photo-0003', helpId: 'h1', madeAt: 0, fileId: 'cloud://p' }
  expect(await FILE_KINDS.photo.handOver({ ...sent, released: true, lost: false })).toBe('never')
})

test('a photo counts as up for weeks, not for ever', () => {
  const photo = { key: 'photo-0001', fileId: 'cloud://e.b/uploads/p1/photo-0001.jpg' }
  expect(isStillUp({ ...photo, upAt: Date.now() - hours(1) })).toBe(true)
  expect(isStillUp({ ...photo, upAt: Date.now() - UPLOAD_GOOD_MS })).toBe(false)
  expect([isStillUp(photo), isStillUp({ key: 'photo-0001' })]).toEqual([false, false])
})
