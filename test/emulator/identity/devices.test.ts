import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { givenCloud, type TestCloud } from '../given-cloud'

let dir: string
const open: TestCloud[] = []

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'devices-'))
})
afterEach(async () => {
  for (const cloud of open.splice(0)) await cloud.close()
  rmSync(dir, { recursive: true })
})

const started = async (dataDir?: string): Promise<TestCloud> => {
  const cloud = await givenCloud(dataDir === undefined ? {} : { dataDir })
  open.push(cloud)
  return cloud
}

const signIn = async (cloud: TestCloud, device?: string): Promise<{ access_token: string; sub: string }> => {
  const headers = device === undefined ? {} : { 'x-device-id': device }
  const response = await fetch(`${cloud.url}/auth/v1/signin/anonymously`, { method: 'POST', headers, body: '{}' })
  return response.json()
}

/** Whom a function sees behind a token; the status when the token is turned away. */
const seenAs = async (cloud: TestCloud, token: string): Promise<string | number> => {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(`${cloud.url}/v1/functions/probe`, { method: 'POST', headers, body: '{"act":"web"}' })
  return response.ok ? (await response.json()).TCB_UUID : response.status
}

test('a browser that signs in again when its token has run out is the same person', async () => {
  const cloud = await started()
  const before = await signIn(cloud, 'phone-of-zhou')
  await cloud.control('POST', '/clock/advance', { ms: 7_200_000 })
  expect(await seenAs(cloud, before.access_token)).toBe(401)
  const after = await signIn(cloud, 'phone-of-zhou')
  expect(after.sub).toBe(before.sub)
  expect(await seenAs(cloud, after.access_token)).toBe(before.sub)
})

test('a browser’s token is still good after a restart on the same folder, and signing in anew finds the same person', async () => {
  const first = await started(dir)
  const { access_token, sub } = await signIn(first, 'phone-of-zhou')
  await first.close()

  const second = await started(dir)
  expect(await seenAs(second, access_token)).toBe(sub)
  expect((await signIn(second, 'phone-of-zhou')).sub).toBe(sub)
})

test('two devices are two people, and whoever names no device is somebody new each time', async () => {
  const cloud = await started()
  const people = [
    await signIn(cloud, 'phone-of-zhou'),
    await signIn(cloud, 'phone-of-lin'),
    await signIn(cloud),
    await signIn(cloud),
    await signIn(cloud, ''),
    await signIn(cloud, ''),
  ]
  expect(new Set(people.map(({ sub }) => sub)).size).toBe(people.length)
})

test('another run without a folder knows neither the token nor the person', async () => {
  const { access_token, sub } = await signIn(await started(), 'phone-of-zhou')
  const other = await started()
  expect(await seenAs(other, access_token)).toBe(401)
  expect((await signIn(other, 'phone-of-zhou')).sub).not.toBe(sub)
})

test('a broken key is reported, not replaced by one that knows nobody', async () => {
  writeFileSync(join(dir, 'identity-key'), 'torn')
  await expect(started(dir)).rejects.toThrow(/identity-key holds no key/)
})
