import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { changesOf, grownFiles } from '../../tools/package-sizes/growth'
import { measurePackages, overBudget, type PackageSizes, totalOf } from '../../tools/package-sizes/measure'

const KB = 1024
const MD5 = 'c6d1f0a3b2e94857a0d3c1b2a4f5e6d7'

async function measured(files: Readonly<Record<string, number>>): Promise<PackageSizes> {
  const home = await mkdtemp(join(tmpdir(), 'package-sizes-'))
  const app = JSON.stringify({ subPackages: [{ root: 'packages/help' }, { root: 'packages/duty/' }] })
  try {
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(home, path)), { recursive: true })
      await writeFile(join(home, path), Buffer.alloc(bytes))
    }
    await writeFile(join(home, 'app.json'), app.padEnd(KB))
    return await measurePackages(home)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

describe('a mini-program is weighed', () => {
  test('package by package, and its pictures and sounds once more', async () => {
    const sizes = await measured({
      'app.js': 2 * KB,
      'ui/home.png': KB,
      'packages/helpers.js': KB,
      'packages/help/index.js': 3 * KB,
      'packages/duty/chime.mp3': 4 * KB,
    })
    expect(sizes.packages).toEqual({ main: 5 * KB, 'packages/help': 3 * KB, 'packages/duty': 4 * KB })
    expect(sizes.media).toBe(5 * KB)
    expect(totalOf(sizes)).toBe(12 * KB)
    expect(overBudget(sizes)).toEqual([])
  })

  test('with one entry a folder for files that are called by a hash', async () => {
    const { files } = await measured({
      [`packages/help/sub-common/${MD5}.js`]: KB,
      [`packages/help/sub-common/${[...MD5].reverse().join('')}.js`]: KB,
      [`packages/help/sub-common/${MD5}.wxss`]: KB,
    })
    expect(files).toEqual({
      'app.json': KB,
      'packages/help/sub-common/*.js': 2 * KB,
      'packages/help/sub-common/*.wxss': KB,
    })
  })
})

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ['699 KB beside app.json', { 'app.js': 699 * KB }, []],
  ['one byte more', { 'app.js': 699 * KB + 1 }, ['main']],
  ['a subpackage over 1 MB', { 'packages/help/index.js': 1024 * KB + 1 }, ['packages/help']],
  ['pictures of 200 KB and a byte', { 'packages/duty/a.png': 200 * KB + 1 }, ['media']],
])('the budgets judge %s', async (_, files, over) => {
  expect(overBudget(await measured(files))).toEqual(over)
})

test('all packages together have a budget of their own', () => {
  const packages = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, 900 * KB]))
  expect(overBudget({ packages, media: 0, files: {} })).toEqual(['all'])
})

describe('what grew', () => {
  const before: PackageSizes = {
    packages: { main: 500 * KB, 'packages/help': 100 * KB, 'packages/old': 50 * KB },
    media: 0,
    files: { 'app.js': 400 * KB, 'taro.js': 100 * KB, 'packages/help/index.js': 100 * KB },
  }
  const now: PackageSizes = {
    packages: { main: 501 * KB, 'packages/help': 140 * KB, 'packages/new': 10 * KB },
    media: 0,
    files: {
      'app.js': 401 * KB,
      'taro.js': 100 * KB,
      'packages/help/index.js': 139 * KB,
      'packages/new/index.js': 10 * KB,
    },
  }

  test('is told by package, new and gone ones included, without what a minifier gives and takes', () => {
    expect(changesOf(before, now)).toEqual([
      { name: 'packages/help', by: 40 * KB },
      { name: 'packages/new', by: 10 * KB },
      { name: 'packages/old', by: -50 * KB },
    ])
  })

  test('is told by file, the most first', () => {
    expect(grownFiles(before, now, 2)).toEqual([
      { name: 'packages/help/index.js', by: 39 * KB },
      { name: 'packages/new/index.js', by: 10 * KB },
    ])
    expect(grownFiles(before, before, 2)).toEqual([])
  })
})
