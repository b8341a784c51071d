import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Stands in for npm: notes what it was asked, and installs what the lock file says, or fails when told to. */
const NPM = `#!/bin/sh
echo "$@" >> npm-calls
[ -e npm-fails ] && echo "no network" >&2 && exit 7
[ "$1" = ci ] && [ -e lock-is-partial ] && exit 1
mkdir -p node_modules && cp package-lock.json node_modules/.package-lock.json
`

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'install-'))
  await put('bin/npm', NPM)
  await chmod(join(root, 'bin/npm'), 0o755)
  await lock('1.0.0')
})

afterEach(() => rm(root, { recursive: true }))

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}

const packages = (version: string) => ({
  packages: {
    '': { name: 'town' },
    'node_modules/left': { version },
    'node_modules/only-elsewhere': { version: '3.0.0', optional: true },
  },
})

const lock = (version: string) => put('package-lock.json', JSON.stringify(packages(version)))

/** Runs the installer as `npm start` does, with the stand-in first on the path. */
async function install(): Promise<void> {
  const module = join(__dirname, '../../tools/install.mjs')
  const script = `import(${JSON.stringify(module)}).then((it) => it.installWhenNeeded(${JSON.stringify(root)}))`
  const env = { ...process.env, PATH: `${join(root, 'bin')}:${process.env.PATH}` }
  await promisify(execFile)(process.execPath, ['-e', script], { env })
}

/** The npm commands that were run, first words only. */
async function asked(): Promise<readonly (string | undefined)[]> {
  if (!existsSync(join(root, 'npm-calls'))) return []
  const calls = (await readFile(join(root, 'npm-calls'), 'utf8')).trim().split('\n')
  return calls.map((call) => call.split(' ')[0])
}

describe('installing', () => {
  test('happens on a fresh machine, once', async () => {
    await install()
    await install()
    expect(await asked()).toEqual(['ci'])
  })

  test('happens again when the lock file asks for another version', async () => {
    await install()
    await lock('1.0.1')
    await install()
    expect(await asked()).toEqual(['ci', 'ci'])
  })

  test('is spared those who have installed the same packages by hand, optional ones of other machines aside', async () => {
    const { packages: all } = packages('1.0.0')
    const here = { packages: { 'node_modules/left': all['node_modules/left'] } }
    await put('node_modules/.package-lock.json', JSON.stringify(here))
    await install()
    expect(await asked()).toEqual([])
  })

  test('falls back to npm install where npm ci finds the lock file wanting, and keeps the lock file', async () => {
    await put('lock-is-partial', '')
    await install()
    expect(await asked()).toEqual(['ci', 'install'])
    expect(await readFile(join(root, 'npm-calls'), 'utf8')).toContain('install --no-save')
  })

  test('that fails is said, and tried again the next time', async () => {
    await put('npm-fails', '')
    await expect(install()).rejects.toThrow(/no network\s+依赖没装上，npm 退出码 7/)
    await rm(join(root, 'npm-fails'))
    await install()
    expect(await asked()).toEqual(['ci', 'install', 'ci'])
  })
})
