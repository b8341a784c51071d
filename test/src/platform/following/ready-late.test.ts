import { callCloud } from '@src/platform/cloud/call-cloud'
import { deleteUpload } from '@src/platform/files/delete-upload'
import { keptFiles } from '@src/platform/files/kept-file'
import { emptyTray, leaveTray, reserveIn, trayOf } from '@src/platform/photos/photo-trays'
import { recordings } from '@src/platform/voice/recordings'

jest.mock('@tarojs/taro', () => ({}))
jest.mock('@src/platform/cloud/call-cloud', () => ({ callCloud: jest.fn() }))
jest.mock('@src/platform/files/upload-file', () => ({
  uploadFile: async ({ cloudPath }: { cloudPath: string }) => ({ ok: true, value: `cloud://e.b/${cloudPath}` }),
}))
jest.mock('@src/platform/files/delete-upload', () => ({ deleteUpload: jest.fn(async () => undefined) }))
jest.mock('@src/platform/voice/forget-recording', () => ({ forgetRecording: jest.fn() }))
jest.mock('@src/platform/files/kept-file', () => ({
  keptFiles: { keep: jest.fn(), find: async () => 'blob:photo', drop: jest.fn(async () => undefined) },
}))
jest.mock('@src/platform/storage', () => ({
  remember: () => true,
  remembered: () => undefined,
  forgetAllBut: () => undefined,
}))

const cloud = jest.fn()

beforeEach(() => {
  jest.clearAllMocks()
  cloud.mockReset().mockResolvedValue({})
  jest
    .mocked(callCloud)
    .mockImplementation(((_fn: string, op: string, input: object) =>
      op === 'me' || op === 'noteUpload' ? Promise.resolve({ id: 'p1' }) : cloud(op, input)) as never)
})

const settled = () => new Promise(setImmediate)
const HEARD = { recording: { path: 'wxfile://usr/voice-1.mp3', durationMs: 8_000 }, text: '水管漏了' }

describe('a photo that is still being made ready', () => {
  test('when the request is sent follows its case, and lies in no form that is opened next', async () => {
    const put = reserveIn('request')
    leaveTray('request', { helpId: 'h1' }, [])
    put({ key: 'photo-late' })
    await settled()
    expect(trayOf('request')).toEqual([])
    expect(cloud.mock.calls).toEqual([
      ['addPhotos', { helpId: 'h1', photos: ['cloud://e.b/uploads/p1/photo-late.jpg'] }],
    ])
  })

  test('for a request that nobody wants any more leaves the phone', async () => {
    const put = reserveIn('request')
    emptyTray('request')
    expect(put({ key: 'photo-unwanted' })).toBe(false)
    await settled()
    expect([trayOf('request'), cloud.mock.calls]).toEqual([[], []])
    expect(keptFiles.drop).toHaveBeenCalledWith('photo-unwanted')
  })

  test('lies in the tray as long as that has not gone', () => {
    expect(reserveIn('report-1')({ key: 'photo-in-time' })).toBe(true)
    expect(trayOf('report-1')).toEqual([{ key: 'photo-in-time' }])
  })
})

describe('a voice that is heard after its request was sent', () => {
  test('follows the request, under its key', async () => {
    recordings.release('request-sent')
    recordings.post('request-sent', HEARD)
    await settled()
    await settled()
    expect(cloud.mock.calls).toEqual([['addRecording', expect.objectContaining({ clientKey: 'request-sent' })]])
  })

  test('of a request that was filed under a new key meanwhile follows that one, and is no part of its words any more', async () => {
    recordings.release('request-other')
    recordings.rename('request-other', 'request-own')
    expect(recordings.isReleased('request-other')).toBe(true)
    recordings.post('request-other', HEARD)
    await settled()
    await settled()
    expect(cloud.mock.calls).toEqual([['addRecording', expect.objectContaining({ clientKey: 'request-own' })]])
  })

  test('of which only words came replaces the voice before it, and adds none', async () => {
    recordings.post('request-words', HEARD)
    await settled()
    recordings.post('request-words', { recording: null, text: '卧室的灯不亮了' })
    expect(recordings.saidFor('request-words')).toBeUndefined()
    expect(deleteUpload).toHaveBeenCalledTimes(1)
  })

  test('replaces nothing that has gone with it', async () => {
    cloud.mockImplementation(() => new Promise(() => {}))
    recordings.post('request-told', HEARD)
    await settled()
    recordings.release('request-told')
    recordings.post('request-told', HEARD)
    await settled()
    expect(deleteUpload).not.toHaveBeenCalled()
  })

  test('of a request that is back with its writer waits for it again, and goes under the key that it is filed with', async () => {
    recordings.post('request-back', HEARD)
    recordings.release('request-back')
    recordings.hold('request-back')
    recordings.rename('request-back', 'request-anew')
    expect(recordings.isReleased('request-back')).toBe(false)
    expect(recordings.saidFor('request-anew')).toMatchObject({ words: '水管漏了', requestKey: 'request-anew' })
  })
})
