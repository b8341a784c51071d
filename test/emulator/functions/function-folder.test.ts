import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FunctionHost } from '../../../emulator/functions/function-host'
import { miniProgramUser } from '../../../emulator/identity/caller'
import { givenHost } from './given-host'

const wang = miniProgramUser('wang')
let host: FunctionHost

afterEach(() => host.close())

describe('a function written again', () => {
  let dir: string
  const write = (name: string, text: string, writtenAtS: number) => {
    writeFileSync(join(dir, 'fn', name), text)
    utimesSync(join(dir, 'fn', name), writtenAtS, writtenAtS)
  }

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'functions-'))
    mkdirSync(join(dir, 'fn'))
    host = givenHost({ dir })
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  test('is loaded anew with its next call', async () => {
    write('index.js', 'exports.main = () => "old"', 1)
    expect(await host.call({ name: 'fn', event: {}, caller: wang })).toBe('"old"')
    write('index.js', 'exports.main = () => "new"', 2)
    expect(await host.call({ name: 'fn', event: {}, caller: wang })).toBe('"new"')
  })

  test('fails with its own error while it cannot be loaded, and recovers', async () => {
    write('index.js', 'throw new Error("half written")', 1)
    await expect(host.call({ name: 'fn', event: {}, caller: wang })).rejects.toThrow(/half written/)
    write('index.js', 'exports.notMain = 1', 2)
    await expect(host.call({ name: 'fn', event: {}, caller: wang })).rejects.toThrow(/exports no function named main/)
    write('index.js', 'exports.main = () => 1', 3)
    expect(await host.call({ name: 'fn', event: {}, caller: wang })).toBe('1')
  })

  test('is refused with a config.json WeChat would not deploy', async () => {
    write('index.js', 'exports.main = () => 1', 1)
    const timer = { name: 't', type: 'timer', config: '0 0 2 1 * * *' }
    write('config.json', JSON.stringify({ triggers: [timer, timer] }), 1)
    expect(() => host.list()).toThrow('fn/config.json: a function has at most one trigger')
    write('config.json', JSON.stringify({ triggers: [{ ...timer, config: '0 2 * * *' }] }), 1)
    expect(() => host.list()).toThrow('7 fields')
  })
})
