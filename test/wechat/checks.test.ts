import { join } from 'node:path'
import { type Checked, checked, faultsIn } from '../../tools/wechat-checks/checked'
import { installedTools } from './support/installed-tools'
import { smallProject } from './support/small-project'

jest.setTimeout(120_000)
beforeAll(installedTools, 600_000)

const HOME = 'app/pages/home/index'
const MB = 1024 * 1024

async function found(files: Readonly<Record<string, string | Buffer>>): Promise<Checked> {
  const { root, remove } = await smallProject(files)
  try {
    return await checked(root, join(root, 'work'))
  } finally {
    await remove()
  }
}

const faults = ({ scan }: Checked) => faultsIn(scan).map(({ name }) => name)

test('WeChat’s compile step and scan have nothing against a sound mini-program', async () => {
  const result = await found({})
  expect(faults(result)).toEqual([])
  expect(result.scan.length).toBeGreaterThanOrEqual(11)
  expect(result.compiled).toMatchObject({ bytes: { 'app.js': expect.any(Number) } })
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['a tag that is not closed', { [`${HOME}.wxml`]: '<view><text>一键求助</view>' }],
  ['a script that does not parse', { [`${HOME}.js`]: 'Page({ data: ' }],
  ['a style that does not close', { [`${HOME}.wxss`]: '.door { color: red' }],
  ['a page that is not there', { 'app/app.json': JSON.stringify({ pages: ['pages/gone/index'] }) }],
])('the compile step refuses %s', async (_, files) => {
  expect((await found(files)).compiled).toEqual({ refused: expect.any(String) })
})

test.each<[string, Readonly<Record<string, string | Buffer>>, string]>([
  ['pictures of more than 200 KB', { 'app/door.png': Buffer.alloc(201 * 1024, 7) }, 'IMAGE_AND_AUDIO_LIMIT'],
  ['a package over 1.5 MB', { [`${HOME}.js`]: `Page({ words: '${'x'.repeat(1.6 * MB)}' })` }, 'PACKAGE_SIZE_LIMIT'],
  ['a script that nothing uses', { 'app/forgotten.js': 'module.exports = 1' }, 'CONTAINS_UNUSED_CODES'],
  [
    'code that is all loaded at once',
    { 'app/app.json': JSON.stringify({ pages: ['pages/home/index'] }) },
    'LAZYCODE_LOADING_OPEN',
  ],
])('the scan finds %s', async (_, files, rule) => {
  expect(faults(await found(files))).toEqual([rule])
})
