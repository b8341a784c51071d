import { givenCloud, type TestCloud } from '../given-cloud'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await givenCloud()
})
beforeEach(() => cloud.control('POST', '/reset'))
afterAll(() => cloud.close())

interface Info {
  readonly uploadUrl: string
  readonly authorization: string
  readonly token: string
  readonly cloudObjectMeta: string
}

const PERSON = { 'content-type': 'application/json', 'x-emulator-openid': 'wang' }

async function permitted(path: string): Promise<Info> {
  const asked = await fetch(`${cloud.url}/v1/storages/get-objects-upload-info`, {
    method: 'POST',
    headers: PERSON,
    body: JSON.stringify([{ objectId: path }]),
  })
  const [info] = (await asked.json()) as [Info]
  return info
}

const headersOf = ({ authorization, token, cloudObjectMeta }: Info) => ({
  authorization,
  'x-cos-security-token': token,
  'x-cos-meta-fileid': cloudObjectMeta,
})

async function put(info: Info, body = 'bytes'): Promise<number> {
  return (await fetch(info.uploadUrl, { method: 'PUT', headers: headersOf(info), body })).status
}

const stored = async () => (await cloud.control<{ path: string }[]>('GET', '/files')).map(({ path }) => path)

describe('uploads that are under way while the cloud is put back', () => {
  test.each(['restore', 'reset'])(
    '%s does not fail on them, nor do they fail in any way the cloud does not',
    async (door) => {
      await put(await permitted('kept.jpg'))
      await cloud.control('POST', '/snapshot', { name: 'morning' })
      for (let round = 0; round < 8; round++) {
        const infos = await Promise.all(Array.from({ length: 12 }, (_, nth) => permitted(`r${round}-${nth}.jpg`)))
        const sent = infos.map((info) => put(info))
        await cloud.control('POST', `/${door}`, door === 'restore' ? { name: 'morning' } : {})
        const statuses = await Promise.all(sent)
        expect(statuses.filter((status) => status !== 200 && status !== 403)).toEqual([])
        expect(await stored()).toEqual(door === 'restore' ? ['kept.jpg'] : [])
      }
    },
  )

  test('what comes with a permission from before is refused as one that has run out; a new permission is good', async () => {
    await cloud.control('POST', '/snapshot', { name: 'morning' })
    const before = await permitted('late.jpg')
    await cloud.control('POST', '/restore', { name: 'morning' })
    expect(await put(before)).toBe(403)
    expect(await stored()).toEqual([])
    expect(await put(await permitted('late.jpg'))).toBe(200)
    expect(await stored()).toEqual(['late.jpg'])
  })

  test('bytes that were still on their way when the cloud was put back leave nothing there', async () => {
    await cloud.control('POST', '/snapshot', { name: 'morning' })
    const info = await permitted('slow.jpg')
    let end = () => {}
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('first half, '))
        end = () => stream.close()
      },
    })
    const init = { method: 'PUT', headers: headersOf(info), body, duplex: 'half' }
    const sent = fetch(info.uploadUrl, init as RequestInit)
    await cloud.control('POST', '/restore', { name: 'morning' })
    end()
    expect((await sent).status).toBe(403)
    expect(await stored()).toEqual([])
  })
})
