import { uploadFile } from '@src/platform/files/upload-file.weapp'
import Taro from '@tarojs/taro'

interface Asked {
  readonly cloudPath: string
  success(result: { readonly fileID: string }): void
  fail(error: { readonly errMsg: string }): void
}
type Progress = (update: { progress: number }) => void

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { cloud: { init: jest.fn(), uploadFile: jest.fn() } } }))
Object.assign(globalThis, { CLOUD_ENV: '' })

/** WeChat's task, which ends as the test says after these percentages. */
function task(percents: readonly number[], end: (asked: Asked) => void): void {
  jest.mocked(Taro.cloud.uploadFile).mockImplementationOnce(((asked: Asked) => {
    const listeners: Progress[] = []
    queueMicrotask(() => {
      for (const progress of percents) for (const listen of listeners) listen({ progress })
      end(asked)
    })
    return { onProgressUpdate: (listen: Progress) => listeners.push(listen) }
  }) as never)
}

const file = { localPath: 'wxfile://usr/a.jpg', cloudPath: 'uploads/p1/abcdefgh.jpg' }

test('a file goes to its place, and tells how far it has come, never backwards', async () => {
  task([10, 60, 40, 100], (asked) => asked.success({ fileID: `cloud://e/${asked.cloudPath}` }))
  const parts: number[] = []
  expect(await uploadFile({ ...file, onProgress: (part) => parts.push(part) })).toEqual({
    ok: true,
    value: 'cloud://e/uploads/p1/abcdefgh.jpg',
  })
  expect(parts).toEqual([0.1, 0.6, 0.6, 1])
})

test.each([
  ['uploadFile:fail timeout', 'OFFLINE'],
  ['cloud.uploadFile:fail createUploadTask:fail interrupted', 'OFFLINE'],
  ['cloud.uploadFile:fail Error: errCode: -503002 | errMsg: storage permission denied', 'REFUSED'],
  ['cloud.uploadFile:fail createUploadTask:fail file not found', 'FILE_GONE'],
])('%s is %s', async (errMsg, code) => {
  task([], (asked) => asked.fail({ errMsg }))
  expect(await uploadFile(file)).toEqual({ ok: false, code })
})
