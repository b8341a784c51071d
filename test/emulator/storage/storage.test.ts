import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileStore, openFileStore } from '../../../emulator/storage/file-store'
import { createStorage, type Storage } from '../../../emulator/storage/storage'

let dir: string
let now = 1000
let store: FileStore
let storage: Storage

beforeEach(async () => {
  now = 1000
  dir = mkdtempSync(join(tmpdir(), 'storage-'))
  store = await openFileStore(dir)
  storage = createStorage({ store, envId: 'env', now: () => now, cosUrl: () => 'http://here/cos' })
})
afterEach(() => rmSync(dir, { recursive: true }))

interface Metadata {
  url: string
  authorization: string
  fileId: string
}

const data = async <T>(request: Record<string, unknown>) => (await storage.handle(request)).data as T
const metadata = (path: string) => data<Metadata>({ action: 'storage.getUploadMetadata', path, method: 'put' })
const put = async (path: string, text: string) => {
  const { authorization, fileId } = await metadata(path)
  await storage.put(path, authorization, { bytes: Buffer.from(text), contentType: 'text/plain' })
  return fileId
}
const urls = async (files: unknown[]) => {
  const { download_list } = await data<{ download_list: { code: string; tempFileURL: string; maxAge?: number }[] }>({
    action: 'storage.batchGetDownloadUrl',
    file_list: files,
  })
  return download_list
}
const markOf = (url: string) => new URL(url).searchParams.get('sign') ?? ''

describe('uploading', () => {
  test('names the place, the file id and a permission, percent-encoded for non-ASCII paths', async () => {
    expect(await metadata('照片/第 1 张.png')).toMatchObject({
      url: `http://here/cos/${encodeURIComponent('照片')}/${encodeURIComponent('第 1 张.png')}`,
      fileId: 'cloud://env.local-bucket/照片/第 1 张.png',
    })
  })

  test('needs the permission of that very path, within fifteen minutes', async () => {
    const upload = { bytes: Buffer.from('x'), contentType: 'text/plain' }
    const { authorization } = await metadata('a.txt')
    expect(await storage.put('b.txt', authorization, upload)).toBe('SIGNATURE')
    expect(await storage.put('a.txt', 'nonsense', upload)).toBe('SIGNATURE')
    now += 15 * 60_000 + 1
    expect(await storage.put('a.txt', authorization, upload)).toBe('SIGNATURE')
    expect(await store.list()).toEqual([])
  })

  test.each([
    '',
    '/a.txt',
    'a//b.txt',
    'a/../b.txt',
    '..',
    './a',
    'a\\b',
    'a?b',
    'a#b',
    'a%2e',
    'a\u0000b',
    '长'.repeat(300),
  ])('refuses the path %j', async (path) => {
    await expect(metadata(path)).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('keeps a file and a folder of the same name apart', async () => {
    await put('a', 'file')
    await put('a/b', 'inner')
    expect((await store.list()).map(({ path }) => path)).toEqual(['a', 'a/b'])
  })
})

describe('a temporary URL', () => {
  test('reads the file until its age runs out on the virtual clock', async () => {
    const fileId = await put('a.txt', 'hello')
    const [file] = await urls([{ fileid: fileId, max_age: 60 }])
    expect(file).toMatchObject({ code: 'SUCCESS', maxAge: 60 })
    const mark = markOf(file?.tempFileURL ?? '')
    now += 60_000
    expect(await storage.get('a.txt', mark)).toMatchObject({ bytes: Buffer.from('hello') })
    now += 1
    expect(await storage.get('a.txt', mark)).toBe('EXPIRED')
  })

  test('lasts two hours when no age is given', async () => {
    const [file] = await urls([{ fileid: await put('a.txt', 'hello') }])
    expect(file?.maxAge).toBe(7200)
  })

  test('opens no other file, and cannot be forged', async () => {
    const [file] = await urls([{ fileid: await put('a.txt', 'hello') }])
    await put('b.txt', 'secret')
    expect(await storage.get('b.txt', markOf(file?.tempFileURL ?? ''))).toBe('EXPIRED')
    expect(await storage.get('b.txt', '')).toBe('EXPIRED')
    expect(await storage.get('b.txt', '99999999999999-abc')).toBe('EXPIRED')
  })

  test('is not given for a file that does not exist or is not ours', async () => {
    const answers = await urls([{ fileid: 'cloud://env.local-bucket/none' }, { fileid: 'cloud://other.x/a' }])
    expect(answers.map(({ code, tempFileURL }) => [code, tempFileURL])).toEqual([
      ['STORAGE_FILE_NONEXIST', ''],
      ['STORAGE_FILE_NONEXIST', ''],
    ])
  })

  test('answers absent once the file is deleted', async () => {
    const fileId = await put('a.txt', 'hello')
    const [file] = await urls([{ fileid: fileId }])
    const remove = { action: 'storage.batchDeleteFile', fileid_list: [fileId, fileId] }
    const { delete_list } = await data<{ delete_list: { code: string }[] }>(remove)
    expect(delete_list[0]?.code).toBe('SUCCESS')
    expect(await storage.get('a.txt', markOf(file?.tempFileURL ?? ''))).toBe('ABSENT')
  })
})

test('files survive a restart on the same folder', async () => {
  await put('照片/a.txt', 'hello')
  const again = await openFileStore(dir)
  expect(await again.read('照片/a.txt')).toMatchObject({
    meta: { sizeBytes: 5, writtenAt: 1000 },
    bytes: Buffer.from('hello'),
  })
})

test('a batch has 1 to 50 files', async () => {
  await expect(urls([])).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  await expect(urls(Array.from({ length: 51 }, () => ({ fileid: 'x' })))).rejects.toMatchObject({
    code: 'INVALID_PARAM',
  })
})
