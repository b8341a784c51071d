import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { FIXTURES, givenCloud } from './given-cloud'

const ROOT = join(__dirname, '../..')
let dir: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'emulator-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

test('documents and files are still there after a restart on the same folder', async () => {
  const first = await givenCloud({ dataDir: dir })
  await first.call('probe', { act: 'write', collection: 'notes', document: { _id: 'a', n: 1 } })
  const put = await first.call<{ ok: { fileID: string } }>('courier', {
    act: 'put',
    path: '照片/a.txt',
    text: '桐花里',
  })
  await first.close()

  const second = await givenCloud({ dataDir: dir })
  expect(await second.control('GET', '/database/notes')).toEqual([{ _id: 'a', n: 1 }])
  expect(await second.call('courier', { act: 'get', fileID: put.ok.fileID })).toEqual({ ok: '桐花里' })
  await second.close()
})

test('a relative folder of functions is meant from where the emulator was started', async () => {
  const cloud = await givenCloud({ functionsDir: relative(process.cwd(), FIXTURES) })
  expect(await cloud.call('bare', { act: 'nothing' })).toBeNull()
  await cloud.close()
})

test('an event goes to the function that hears it, as said at the start', async () => {
  const cloud = await givenCloud({ pushes: { wxa_media_check: 'inbox' } })
  expect(await cloud.control('GET', '/push/routes')).toEqual({ wxa_media_check: 'inbox' })
  await cloud.close()
})

/** Runs the command line until it says where it listens, then ends it; answers what it said and how it ended. */
function runCommandLine(args: readonly string[]): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'emulator/main.ts', ...args], {
    cwd: ROOT,
  })
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk.toString()
    if (said.includes('ready ')) child.kill('SIGTERM')
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return new Promise((resolve) => child.on('close', (code) => resolve({ said, code })))
}

describe('the command line', () => {
  test('says where it is ready, and ends at a signal with its data closed', async () => {
    const schema = join(dir, 'schema.json')
    writeFileSync(schema, '{ "collections": { "notes": { "access": "ADMINONLY", "indexes": [] } } }')
    const args = [
      '--port',
      '0',
      '--data',
      join(dir, 'data'),
      '--schema',
      schema,
      '--functions',
      FIXTURES,
      '--clock',
      'frozen',
    ]
    const { said, code } = await runCommandLine(args)
    expect(said).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\n$/)
    expect(code).toBe(0)
  })

  test('explains itself when a flag is wrong', async () => {
    const { said, code } = await runCommandLine(['--functions', FIXTURES])
    expect(said).toMatch(/--schema is missing\n.*npm run emulator/s)
    expect(code).toBe(1)
  })
})
