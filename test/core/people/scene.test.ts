import { parseScene, SCENE_MOST, sceneOfBuilding } from '@core/people/scene'

describe('the scene of a printed code', () => {
  test('tells the building on whose wall it hangs, and the claim code of a case', () => {
    expect(parseScene('b=building-7')).toEqual({ buildingId: 'building-7' })
    expect(parseScene('c=834201')).toEqual({ claimCode: '834201' })
    expect(parseScene('b=building-7&c=834201')).toEqual({ buildingId: 'building-7', claimCode: '834201' })
  })
  test.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['an empty value', 'b='],
    ['a name of another app', 'id=building-7'],
    ['a place that is no id', 'b=../../etc'],
    ['a code that is too short', 'c=1234'],
    ['a code with letters', 'c=12a456'],
    ['one more sign than WeChat carries', `b=${'x'.repeat(SCENE_MOST - 1)}`],
    ['an inherited name', '__proto__=1&constructor=2'],
  ])('is nothing when it holds %s', (_what, scene) => {
    expect(parseScene(scene)).toEqual({})
  })
  test('of a building is read back, and fits', () => {
    const scene = sceneOfBuilding('building-7') ?? ''
    expect(scene.length).toBeLessThanOrEqual(SCENE_MOST)
    expect(parseScene(scene)).toEqual({ buildingId: 'building-7' })
    expect(sceneOfBuilding('x'.repeat(40))).toBeNull()
  })
})
