import { parseScene } from '../../core/people/scene'
import type { ScriptedReply } from '../../emulator/openapi/scripted-replies'
import { control } from '../support/emulator-client'
import { readCode } from '../support/read-code'
import { townHere } from '../support/town-here'

const town = townHere()
const SEVEN = { communityId: 'tonghuali', buildingId: 'building-7' }
const NINE = { communityId: 'tonghuali', buildingId: 'building-9' }
const API = 'wxacode.getUnlimited'

interface Drawing {
  readonly params: Readonly<Record<string, unknown>>
}

const drawings = () => control<readonly Drawing[]>(town.url, 'GET', [`messages?api=${API}`])

async function pictureAt(url: string): Promise<Buffer> {
  const answer = await fetch(url)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

describe('the code for the wall of a building', () => {
  test('opens a request there for whoever scans the picture', async () => {
    const { url, version } = await town.call('zhao', 'desk', 'wallCode', SEVEN)
    const [page, query = ''] = (readCode(await pictureAt(url)) ?? '').split('?')
    expect(page).toBe('packages/help/pages/new/index')
    expect(parseScene(new URLSearchParams(query).get('scene') ?? '')).toEqual({ buildingId: 'building-7' })
    expect(version).toBe('release')
    expect((await drawings()).map(({ params }) => params)).toEqual([
      { scene: 'b=building-7', page, check_path: true, env_version: 'release', width: 1280 },
    ])
  })

  test('is drawn once, however often and by whomever it is printed', async () => {
    const first = await town.call('zhao', 'desk', 'wallCode', SEVEN)
    const again = await town.call('qian', 'desk', 'wallCode', SEVEN)
    expect(await drawings()).toHaveLength(1)
    expect(await pictureAt(again.url)).toEqual(await pictureAt(first.url))
    await town.call('zhao', 'desk', 'wallCode', NINE)
    expect(await drawings()).toHaveLength(2)
  })

  test('of two first calls at once is one file', async () => {
    const both = await Promise.all([1, 2].map(() => town.call('zhao', 'desk', 'wallCode', SEVEN)))
    expect(new Set(both.map(({ url }) => new URL(url).pathname)).size).toBe(1)
  })

  test.each([
    ['its file is gone', { fileId: 'cloud://local-env.b/gone.png' }],
    ['it was drawn for the testers alone', { version: 'trial' }],
    ['it led to another page', { page: 'pages/home/index' }],
  ])('is drawn anew when %s', async (_why, other) => {
    await town.call('zhao', 'desk', 'wallCode', NINE)
    const [nine] = await town.all<Readonly<Record<string, unknown>>>('wall_codes')
    const seven = { ...nine, _id: 'tonghuali.building-7', buildingId: 'building-7', scene: 'b=building-7', ...other }
    await control(town.url, 'POST', ['database', { wall_codes: [seven] }])
    const { url } = await town.call('zhao', 'desk', 'wallCode', SEVEN)
    expect(readCode(await pictureAt(url))).toContain('building-7')
    expect(await drawings()).toHaveLength(2)
    await town.call('zhao', 'desk', 'wallCode', SEVEN)
    expect(await drawings()).toHaveLength(2)
  })
})

describe('a code that cannot be had', () => {
  const answers = (json: ScriptedReply['reply']) =>
    control(town.url, 'POST', ['openapi/scripts', { api: API, reply: json, times: 1 }])

  test.each([
    [41030, 'CODE_NOT_OUT'],
    [45009, 'CODE_BUSY'],
    [40097, 'UNEXPECTED'],
  ])('because WeChat answers %i is refused with %s, and comes at the next try', async (errcode, code) => {
    await answers({ errcode, errmsg: 'no' })
    expect(await town.refusal('zhao', 'desk', 'wallCode', SEVEN)).toBe(code)
    expect(await town.all('wall_codes')).toEqual([])
    expect((await town.call('zhao', 'desk', 'wallCode', SEVEN)).url).toMatch(/^http/)
  })

  test('is of a house that is not of this community', async () => {
    expect(await town.refusal('zhao', 'desk', 'wallCode', { ...SEVEN, buildingId: 'building-77' })).toBe(
      'INVALID_INPUT',
    )
    expect(await drawings()).toEqual([])
  })

  test('is one that another community’s coordinator asks for', async () => {
    expect(await town.refusal('bo', 'desk', 'wallCode', SEVEN)).toBe('NOT_YOURS')
  })
})
