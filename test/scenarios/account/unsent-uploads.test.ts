import { DAY_MS, minutes } from '../../../core/kit/time'
import { control } from '../../support/emulator-client'
import { givenTown, type Town } from '../../support/town'
import { uploadOf, uploads } from '../../support/uploads'
import { communityId, deletes } from './leaving-town'

let town: Town
jest.setTimeout(60_000)
beforeAll(async () => {
  town = await givenTown()
}, 60_000)
beforeEach(() => town.restart())
afterAll(() => town.close())

/** What lies in the storage of what phones have brought, by key. */
async function stored(): Promise<readonly string[]> {
  const files = await control<readonly { readonly path: string }[]>(town.url, 'GET', ['files'])
  return files.flatMap(({ path }) => /uploads\/\w+\/([\w-]+)\.jpg$/.exec(path)?.[1] ?? []).sort()
}

/** As a phone does: the file goes up, and is noted beside it. */
async function bringsUp(who: 'zhou' | 'tao', clientKey: string): Promise<string> {
  await town.call(who, 'people', 'noteUpload', { clientKey, kind: 'jpg' })
  return uploads(town.url, who, clientKey)
}

const unsentOf = async (who: 'zhou' | 'tao') => (await town.call(who, 'people', 'held', { communityId })).unsent

describe('a file that was brought up and never sent', () => {
  test('is told as held, until it goes with a case', async () => {
    const photos = [await bringsUp('zhou', 'photo-0001')]
    await bringsUp('zhou', 'photo-0002')
    await bringsUp('tao', 'photo-0003')
    expect([await unsentOf('zhou'), await unsentOf('tao')]).toEqual([2, 1])
    await town.files('zhou', { photos })
    expect(await unsentOf('zhou')).toBe(1)
  })

  test('goes with its owner’s account, though no case names it; another’s stays', async () => {
    await bringsUp('zhou', 'photo-0001')
    await bringsUp('tao', 'photo-0003')
    await deletes(town, 'zhou')
    expect(await stored()).toEqual(['photo-0003'])
    await town.advance(minutes(11))
    expect((await town.all<{ clientKey: string }>('uploads')).map(({ clientKey }) => clientKey)).toEqual(['photo-0003'])
  })

  test('that was still on its way up when its owner left goes in the second round', async () => {
    await town.call('zhou', 'people', 'noteUpload', { clientKey: 'photo-0001', kind: 'jpg' })
    await deletes(town, 'zhou')
    await uploads(town.url, 'zhou', 'photo-0001')
    await town.advance(minutes(11))
    expect([await stored(), await town.all('uploads')]).toEqual([[], []])
  })

  test('is swept away by the engine after a month; one that stands in a case stays', async () => {
    const photos = [await bringsUp('zhou', 'photo-0001')]
    await bringsUp('zhou', 'photo-0002')
    const { id: helpId } = await town.files('zhou', { photos })
    await town.call('zhou', 'help', 'withdraw', { helpId, reason: '自己好了' })
    await town.skip(29 * DAY_MS)
    await town.advance(minutes(2))
    expect(await stored()).toEqual(['photo-0001', 'photo-0002'])
    await town.skip(DAY_MS)
    await town.advance(minutes(2))
    expect([await stored(), await town.all('uploads')]).toEqual([['photo-0001'], []])
  })

  test('told again is young again', async () => {
    await bringsUp('zhou', 'photo-0001')
    await town.skip(20 * DAY_MS)
    await town.advance(minutes(2))
    await bringsUp('zhou', 'photo-0001')
    await town.skip(20 * DAY_MS)
    await town.advance(minutes(2))
    expect(await stored()).toEqual(['photo-0001'])
  })
})

describe('a file its owner takes out again', () => {
  test('is gone from the storage, and is held no more; twice is once', async () => {
    const fileId = await bringsUp('zhou', 'photo-0001')
    for (const _time of [1, 2]) await town.call('zhou', 'people', 'dropUpload', { fileId })
    expect([await stored(), await unsentOf('zhou')]).toEqual([[], 0])
  })

  test('stays when it stands in a case, and when it is another’s', async () => {
    const photos = [await bringsUp('zhou', 'photo-0001')]
    await town.files('zhou', { photos })
    await town.call('zhou', 'people', 'dropUpload', { fileId: uploadOf('zhou', 'photo-0001') })
    expect(await town.refusal('tao', 'people', 'dropUpload', { fileId: uploadOf('zhou', 'photo-0001') })).toBe(
      'INVALID_INPUT',
    )
    expect(await stored()).toEqual(['photo-0001'])
  })
})
