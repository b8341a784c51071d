import { callCloud } from '@src/platform/cloud/call-cloud'
import { CloudFailure } from '@src/platform/cloud/failure'
import { deleteUpload } from '@src/platform/files/delete-upload'
import { keptFiles } from '@src/platform/files/kept-file'
import { uploadFile } from '@src/platform/files/upload-file'
import { uploads } from '@src/platform/photos/photo-uploads'
import { follow, following, goOn, lookForFollowing } from '@src/platform/photos/photos-to-follow'
import { remembered } from '@src/platform/storage'

jest.mock('@src/platform/cloud/call-cloud', () => ({ callCloud: jest.fn() }))
jest.mock('@src/platform/files/upload-file', () => ({ uploadFile: jest.fn() }))
jest.mock('@src/platform/files/delete-upload', () => ({ deleteUpload: jest.fn() }))
jest.mock('@src/platform/files/kept-file', () => ({
  keptFiles: { keep: jest.fn(), find: jest.fn(), drop: jest.fn() },
}))
jest.mock('@src/platform/storage', () => {
  const memory = new Map<string, unknown>()
  return {
    remember: (key: string, value: unknown) => memory.set(key, value),
    remembered: (key: string) => memory.get(key),
  }
})

const FILE_ID = 'cloud://e.b/uploads/p1/photo-0001.jpg'
const added = jest.fn()

beforeEach(() => {
  jest.clearAllMocks()
  uploads.set({})
  jest
    .mocked(callCloud)
    .mockImplementation(((_fn: string, op: string, input: object) =>
      op === 'me' ? Promise.resolve({ id: 'p1' }) : added(input)) as never)
  added.mockResolvedValue({})
  jest.mocked(keptFiles.find).mockResolvedValue('blob:photo')
  jest.mocked(uploadFile).mockResolvedValue({ ok: true, value: FILE_ID })
})

const left = () => (remembered<readonly { key: string }[]>('photos-to-follow') ?? []).map(({ key }) => key)
const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
}

test('a photo is brought up and added to its case, and then forgotten', async () => {
  follow('h1', ['photo-0001'])
  expect(left()).toEqual(['photo-0001'])
  await settled()
  expect(uploadFile).toHaveBeenCalledWith(
    expect.objectContaining({ localPath: 'blob:photo', cloudPath: 'uploads/p1/photo-0001.jpg' }),
  )
  expect(added).toHaveBeenCalledWith({ helpId: 'h1', photos: [FILE_ID] })
  expect(left()).toEqual([])
  expect(keptFiles.drop).toHaveBeenCalledWith('photo-0001')
})

test('without a network it stays written down, and goes once there is one', async () => {
  jest.mocked(uploadFile).mockResolvedValueOnce({ ok: false, code: 'OFFLINE' })
  follow('h1', ['photo-0001'])
  await settled()
  expect([left(), added.mock.calls]).toEqual([['photo-0001'], []])
  await goOn()
  expect([left(), added.mock.calls.length]).toEqual([[], 1])
})

test('an answer that is lost is asked for again, and the file is not sent twice', async () => {
  added.mockRejectedValueOnce(new CloudFailure('OFFLINE'))
  follow('h1', ['photo-0001'])
  await settled()
  expect(left()).toEqual(['photo-0001'])
  await goOn()
  expect([left(), jest.mocked(uploadFile).mock.calls.length]).toEqual([[], 1])
})

test('one that nobody waits for any more is taken out of the cloud again', async () => {
  added.mockRejectedValueOnce(new CloudFailure('NO_SUCH_MOVE'))
  follow('h1', ['photo-0001'])
  await settled()
  expect(left()).toEqual([])
  expect(deleteUpload).toHaveBeenCalledWith(FILE_ID)
})

test('one whose file is gone from the phone is given up, and holds no other up', async () => {
  jest.mocked(keptFiles.find).mockResolvedValueOnce(undefined)
  follow('h1', ['photo-gone', 'photo-0001'])
  await settled()
  expect(left()).toEqual([])
  expect(added).toHaveBeenCalledTimes(1)
})

test('what an earlier day has left is found at the start', () => {
  following.set(null)
  lookForFollowing()
  expect(following.get()).toEqual([])
})
