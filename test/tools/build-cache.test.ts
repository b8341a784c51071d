import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfChanged } from '../../tools/build-cache'
import type { Target } from '../../tools/targets'

const TARGET: Omit<Target, 'run'> = {
  name: 'h5',
  words: '网页',
  inputs: ['src', 'lock.json', 'not-there'],
  variables: ['BUILD_CACHE_TEST'],
  output: 'dist/h5',
}

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-cache-'))
  await put('src/deep/page.ts', 'one')
  await put('lock.json', '{}')
})

afterEach(async () => {
  delete process.env.BUILD_CACHE_TEST
  await rm(root, { recursive: true })
})

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}

/** Answers whether it was built; the build leaves one file. */
function build(make = () => put('dist/h5/index.html', 'made')): Promise<boolean> {
  return buildIfChanged(root, { ...TARGET, run: async () => '' }, make)
}

describe('a target', () => {
  test('is built the first time and left alone the second', async () => {
    expect([await build(), await build()]).toEqual([true, false])
  })

  const changes: readonly (readonly [string, () => Promise<void>])[] = [
    ['a file of it is edited', () => put('src/deep/page.ts', 'two')],
    ['a file is added to it', () => put('src/deep/other.ts', '')],
    ['a file of it is removed', () => rm(join(root, 'src/deep/page.ts'))],
    ['a file of it is renamed', () => rm(join(root, 'src/deep/page.ts')).then(() => put('src/deep/site.ts', 'one'))],
    ['the lock file is another', () => put('lock.json', '{"a":1}')],
    ['an input appears that was not there', () => put('not-there', '')],
    ['its variable has another value', async () => void Object.assign(process.env, { BUILD_CACHE_TEST: 'x' })],
    ['its result is gone', () => rm(join(root, 'dist'), { recursive: true })],
    ['its result was overwritten', () => put('dist/h5/index.html', 'made by another hand')],
  ]
  test.each(changes)('is built again when %s', async (_, change) => {
    await build()
    await change()
    expect(await build()).toBe(true)
  })

  test('is not built again for a file that is no input', async () => {
    await build()
    await put('README.md', 'words')
    expect(await build()).toBe(false)
  })

  test('is tried again after a build that failed, even when an older result lies there', async () => {
    await build()
    await put('src/deep/page.ts', 'broken')
    await expect(build(() => Promise.reject(new Error('syntax')))).rejects.toThrow('syntax')
    await put('src/deep/page.ts', 'one')
    expect(await build()).toBe(true)
  })

  test('is built again when an input was edited during the build', async () => {
    await build(async () => {
      await put('dist/h5/index.html', 'made')
      await put('src/deep/page.ts', 'edited meanwhile')
    })
    expect(await build()).toBe(true)
  })
})
