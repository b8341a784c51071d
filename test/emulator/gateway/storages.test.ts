import { givenCloud, type TestCloud } from '../given-cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await givenCloud()
})
afterAll(() => cloud.close())

const ask = async (door: string, rows: unknown, headers: Record<string, string> = { 'x-emulator-openid': 'zhou' }) => {
  const response = await fetch(`${cloud.url}/v1/storages/${door}`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(rows) },
  })
  return { status: response.status, answer: (await response.json()) as Record<string, string>[] }
}

const put = async (objectId: string, text: string) => {
  const [info] = (await ask('get-objects-upload-info', [{ objectId }])).answer
  const headers = {
    authorization: info?.authorization ?? '',
    'x-cos-security-token': info?.token ?? '',
    'x-cos-meta-fileid': info?.cloudObjectMeta ?? '',
  }
  const { status } = await fetch(info?.uploadUrl ?? '', { method: 'PUT', headers, body: text })
  return { status, fileId: info?.cloudObjectId ?? '' }
}

const read = async (cloudObjectId: string) => {
  const [info] = (await ask('get-objects-download-info', [{ cloudObjectId }])).answer
  return info?.code ?? (await (await fetch(info?.downloadUrlEncoded ?? '')).text())
}

test('a browser without an SDK puts an object, reads it and takes it away again', async () => {
  const { status, fileId } = await put('uploads/p1/漏水.jpg', 'bytes')
  expect(status).toBe(200)
  expect(fileId).toBe('cloud://local-env.local-bucket/uploads/p1/漏水.jpg')
  expect(await read(fileId)).toBe('bytes')
  expect((await ask('delete-objects', [{ cloudObjectId: fileId }])).answer).toEqual([{ cloudObjectId: fileId }])
  expect(await read(fileId)).toBe('STORAGE_FILE_NONEXIST')
})

test('the same name again is the same object with the later bytes', async () => {
  const first = await put('uploads/p1/again.jpg', 'one')
  const second = await put('uploads/p1/again.jpg', 'two')
  expect(second.fileId).toBe(first.fileId)
  expect(await read(first.fileId)).toBe('two')
})

test('each row is answered by itself: a bad path spoils no other', async () => {
  const { status, answer } = await ask('get-objects-upload-info', [{ objectId: '../x' }, { objectId: 'a.jpg' }])
  expect(status).toBe(200)
  expect(answer.map(({ code, objectId }) => code ?? objectId)).toEqual(['INVALID_PARAM', 'a.jpg'])
})

test('nobody without an identity is served, and nothing but a list', async () => {
  expect((await ask('get-objects-upload-info', [{ objectId: 'a' }], {})).status).toBe(401)
  expect((await ask('get-objects-upload-info', { objectId: 'a' })).status).toBe(400)
})
