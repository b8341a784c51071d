import { parseScene } from '@core/people/scene'
import { appVersionOf, saysTheSame, WALL_CODE_PAGE, wallCodeOf } from '@core/people/wall-code'

const seven = { id: 'building-7' }

describe('the code on the wall of a building', () => {
  test('opens the request with that building, by a page as WeChat spells it', () => {
    const outcome = wallCodeOf(seven, 'release')
    expect(outcome).toEqual({ ok: true, value: { scene: 'b=building-7', page: WALL_CODE_PAGE, version: 'release' } })
    expect(parseScene('b=building-7')).toEqual({ buildingId: 'building-7' })
    expect(WALL_CODE_PAGE).not.toMatch(/^\/|\?/)
  })

  test('is refused to a building whose id no code can hold', () => {
    expect(wallCodeOf({ id: 'x'.repeat(40) }, 'release')).toEqual({ ok: false, code: 'CODE_TOO_LONG' })
  })

  test.each([
    ['another building', { scene: 'b=building-8' }],
    ['another page', { page: 'pages/home/index' }],
    ['other readers', { version: 'trial' as const }],
  ])('is not the same for %s', (_what, other) => {
    const code = { scene: 'b=building-7', page: WALL_CODE_PAGE, version: 'release' } as const
    expect(saysTheSame(code, { ...code })).toBe(true)
    expect(saysTheSame(code, { ...code, ...other })).toBe(false)
  })

  test.each([
    ['trial', 'trial'],
    ['develop', 'develop'],
    ['', 'release'],
    [undefined, 'release'],
    ['Trial', 'release'],
  ])('is for %s as %s', (word, version) => {
    expect(appVersionOf(word)).toBe(version)
  })
})
