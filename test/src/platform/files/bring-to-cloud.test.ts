import { CloudFailure } from '@src/platform/cloud/failure'
import { bringToCloud } from '@src/platform/files/bring-to-cloud'

const cloud = jest.fn()
const upload = jest.fn()

jest.mock('@tarojs/taro', () => ({}))
jest.mock('@src/platform/cloud/call-cloud', () => ({
  callCloud: (_fn: string, op: string, input: object) =>
    op === 'me' ? Promise.resolve({ id: 'p1' }) : cloud(op, input),
}))
jest.mock('@src/platform/files/upload-file', () => ({ uploadFile: (file: object) => upload(file) }))
jest.mock('@src/platform/storage', () => ({ remember: () => true, remembered: () => undefined }))

const PHOTO = { localPath: 'blob:photo', clientKey: 'photo-0001', kind: 'jpg' } as const
const UP = { ok: true, value: 'cloud://e.b/uploads/p1/photo-0001.jpg' }

beforeEach(() => {
  cloud.mockReset().mockResolvedValue({})
  upload.mockReset().mockResolvedValue(UP)
})

test('a file goes up under its owner, and is noted beside it without being waited for', async () => {
  let noted = () => {}
  cloud.mockReturnValue(new Promise<void>((resolve) => (noted = resolve)))
  const bringing = bringToCloud(PHOTO)
  await new Promise(setImmediate)
  expect(cloud).toHaveBeenCalledWith('noteUpload', { clientKey: 'photo-0001', kind: 'jpg' })
  expect(upload).toHaveBeenCalledWith({ localPath: 'blob:photo', cloudPath: 'uploads/p1/photo-0001.jpg' })
  noted()
  expect(await bringing).toEqual(UP)
})

test('what was not noted does not count as up: it is tried again, or never', async () => {
  cloud.mockRejectedValueOnce(new CloudFailure('OFFLINE'))
  expect(await bringToCloud(PHOTO)).toEqual({ ok: false, code: 'OFFLINE' })
  cloud.mockRejectedValueOnce(new CloudFailure('INVALID_INPUT'))
  expect(await bringToCloud(PHOTO)).toEqual({ ok: false, code: 'REFUSED' })
})

test('what did not go up has failed for its own reason', async () => {
  upload.mockResolvedValue({ ok: false, code: 'FILE_GONE' })
  cloud.mockRejectedValueOnce(new CloudFailure('OFFLINE'))
  expect(await bringToCloud(PHOTO)).toEqual({ ok: false, code: 'FILE_GONE' })
})
