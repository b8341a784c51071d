import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFunctions, LARGEST_FUNCTION } from '../../tools/build-functions'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-functions-'))
  await put('package.json', JSON.stringify({ dependencies: { 'wx-server-sdk': '^4.0.2' } }))
  await put('cloudfunctions/_shared/greeting.ts', "export const greeting: string = '您好'")
  await put(
    'cloudfunctions/greet/index.ts',
    "import { greeting } from '../_shared/greeting'\nexport const main = async (event: { name: string }) => greeting + event.name",
  )
  await put('cloudfunctions/greet/config.json', '{"timeout":20}')
})

afterEach(() => rm(root, { recursive: true }))

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}

const build = () => buildFunctions({ root, from: join(root, 'cloudfunctions'), to: join(root, 'dist') })
const built = (path: string) => readFile(join(root, 'dist', path), 'utf8')

describe('a function', () => {
  test('is one file that runs by itself, shared code inside', async () => {
    await build()
    const { main } = require(join(root, 'dist/greet/index.js'))
    expect(await main({ name: '周阿姨' })).toBe('您好周阿姨')
  })

  test('names its only dependency as this repository does, and brings its config.json', async () => {
    await build()
    expect(JSON.parse(await built('greet/package.json')).dependencies).toEqual({ 'wx-server-sdk': '^4.0.2' })
    expect(JSON.parse(await built('greet/config.json'))).toEqual({ timeout: 20 })
  })

  test('leaves the SDK out, for the cloud to install', async () => {
    await put('cloudfunctions/greet/index.ts', "import cloud from 'wx-server-sdk'\nexport const main = () => cloud")
    await build()
    expect(await built('greet/index.js')).toContain('require("wx-server-sdk")')
  })

  test('without a config.json has none, even if it once had', async () => {
    await build()
    await rm(join(root, 'cloudfunctions/greet/config.json'))
    await build()
    expect(existsSync(join(root, 'dist/greet/config.json'))).toBe(false)
  })

  test('carries of zod what reads, and nothing of what writes JSON Schema', async () => {
    await mkdir(join(root, 'node_modules'))
    await symlink(join(__dirname, '../../node_modules/zod'), join(root, 'node_modules/zod'))
    await put(
      'cloudfunctions/greet/index.ts',
      "import * as z from 'zod'\nconst name = z.object({ name: z.string().min(1) }).strict()\nexport const main = (event: unknown) => name.safeParse(event).success\nexport const told = () => name.toJSONSchema()\nexport const wrong = (event: unknown) => name.safeParse(event).error?.issues.map(({ path, message }) => path.join('.') + ': ' + message)",
    )
    await build()
    const { main, told, wrong } = require(join(root, 'dist/greet/index.js'))
    expect(wrong({ name: 7 })).toEqual(['name: invalid_type string'])
    expect([main({ name: '周阿姨' }), main({ name: '' }), main({ name: '周阿姨', age: 72 })]).toEqual([
      true,
      false,
      false,
    ])
    expect(told).toThrow('no JSON schema is written here')
    expect(await built('greet/index.js')).not.toContain('additionalProperties')
  })

  test('keeps the names of functions for stack traces, and shortens what is named inside them', async () => {
    await put('node_modules/greeter/package.json', '{"name":"greeter","main":"index.js"}')
    await put('node_modules/greeter/index.js', 'exports.greet = (visitorOfThePackage) => "您好" + visitorOfThePackage')
    await put(
      'cloudfunctions/greet/index.ts',
      "import { greet } from 'greeter'\nexport const main = async (neighbour: string) => greeted(neighbour)\nfunction greeted(visitor: string) { if (visitor === '') throw new Error('nobody'); return greet(visitor) }",
    )
    await build()
    const code = await built('greet/index.js')
    expect(code.match(/visitorOfThePackage|neighbour|visitor/)).toBeNull()
    const { main } = require(join(root, 'dist/greet/index.js'))
    expect(await main('周阿姨')).toBe('您好周阿姨')
    const stack = await main('').catch((error: Error) => error.stack)
    expect(stack).toMatch(/at greeted /)
  })

  test('larger than the limit is refused by name', async () => {
    await put('cloudfunctions/heavy/index.ts', `export const main = () => '${'x'.repeat(LARGEST_FUNCTION)}'`)
    await expect(build()).rejects.toThrow(/heavy 401 KB/)
  })

  test('that does not compile fails the build', async () => {
    await put('cloudfunctions/broken/index.ts', 'export const main = (')
    await expect(build()).rejects.toThrow(/broken/)
  })
})

describe('the folder of functions', () => {
  test('holds one folder for each function, none for shared code, none for what is gone', async () => {
    await put('dist/old/index.js', '')
    const sizes = await build()
    expect(await readdir(join(root, 'dist'))).toEqual(['greet'])
    expect(sizes).toEqual([{ name: 'greet', bytes: (await built('greet/index.js')).length + 4 }])
  })
})
