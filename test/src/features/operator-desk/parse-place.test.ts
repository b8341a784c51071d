import { parsePlace, placeGap, typedPlace } from '@src/features/operator-desk/parse-place'

const at = { lng: 120, lat: 30, zoneId: 'zone-1' }
const BUILDINGS = [
  { id: 'building-7', name: '7栋', units: ['1', '2'], ...at },
  { id: 'building-17', name: '17栋', units: ['1', '2', '3'], ...at },
  { id: 'building-9', name: '9栋', units: ['1'], ...at },
]
const HOME = { buildingId: 'building-7', unit: '2', door: '301' }

describe('an address said on the telephone', () => {
  test.each([
    ...['7-2-301', '7 2 301', '7栋2单元301', '７－２－３０１', '7栋 2单元 301室', '7、2、301'],
    ...['七栋二单元三零一', '七栋2-301', '7号楼2单元3楼301', '桐花里7栋2单元三百零一室', '七幢两单元301户'],
  ])('%s is understood', (typed) => {
    expect(parsePlace(typed, BUILDINGS).address).toEqual(HOME)
  })

  test('does not take 17 for 7', () => {
    expect(parsePlace('17-3-502', BUILDINGS).address).toEqual({ buildingId: 'building-17', unit: '3', door: '502' })
  })

  test('takes a spoken number for what it is, and a floor for no door', () => {
    expect(parsePlace('十七栋3单元501', BUILDINGS).address).toMatchObject({ buildingId: 'building-17', door: '501' })
    expect(parsePlace('七栋2-1-101', BUILDINGS).building?.id).toBe('building-7')
    expect(parsePlace('7栋2单元1楼', BUILDINGS)).toMatchObject({ unit: '2', door: '', address: undefined })
    expect(parsePlace('二十一栋1单元101', BUILDINGS).building).toBeUndefined()
  })

  test('asks which one where two have the same number, unless its name was said', () => {
    const twins = [
      { id: 'north-7', name: '清河里7栋', units: ['1', '2'], ...at },
      { id: 'south-7', name: '桐南苑7栋', units: ['1', '2'], ...at },
    ]
    const unclear = parsePlace('7-2-301', twins)
    expect([unclear.building, unclear.address]).toEqual([undefined, undefined])
    expect(placeGap('7-2-301', unclear)).toBe('是清河里7栋，还是桐南苑7栋？')
    const south = { buildingId: 'south-7', unit: '2', door: '301' }
    expect(parsePlace('桐南苑7栋2单元301', twins).address).toEqual(south)
    expect(parsePlace(typedPlace(south, twins), twins).address).toEqual(south)
  })

  test('needs no unit where there is only one', () => {
    expect(parsePlace('9-201', BUILDINGS).address).toEqual({ buildingId: 'building-9', unit: '1', door: '201' })
    expect(parsePlace('9-1-201', BUILDINGS).address).toEqual({ buildingId: 'building-9', unit: '1', door: '201' })
  })

  test('keeps the building while the rest is being typed', () => {
    expect(parsePlace('7-2', BUILDINGS)).toMatchObject({
      building: { id: 'building-7' },
      unit: '2',
      address: undefined,
    })
    expect(parsePlace('7-5-301', BUILDINGS)).toMatchObject({ unit: undefined, address: undefined })
  })

  test('says what to ask next', () => {
    const gap = (typed: string) => placeGap(typed, parsePlace(typed, BUILDINGS))
    expect(gap('')).toBe('')
    expect(gap('88-1-101')).toBe('没有这一栋，请再问一下')
    expect(gap('7')).toBe('7栋有 1、2 单元，几单元？')
    expect(gap('7-2')).toBe('门牌多少？')
    expect(gap('7-2-301')).toBe('')
  })

  test('is written back as it would be typed', () => {
    expect(typedPlace(HOME, BUILDINGS)).toBe('7-2-301')
    expect(typedPlace({ ...HOME, buildingId: 'gone' }, BUILDINGS)).toBe('')
  })
})
