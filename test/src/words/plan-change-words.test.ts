import { differencesBetween } from '@core/settings/difference'
import { planLines } from '@src/words/plan-change-words'

const building = { id: 'b7', name: '7栋', zoneId: 'z1', units: ['1', '2'], lng: 1, lat: 2, outline: 'a' }
const before = { zones: [{ id: 'z1', name: '清河里', outline: 'x' }], buildings: [building], others: [] }
const lines = (after: object) =>
  planLines(
    differencesBetween(before, { ...before, ...after }),
    (id) => (id === 'z1' ? '清河里' : '河湾里'),
    () => '7栋',
  ).map(({ words }) => words)

test.each([
  ['units', { buildings: [{ ...building, units: ['1', '2', '3'] }] }, ['7栋：单元 1、2 改成 1、2、3']],
  [
    'another zone and outline',
    { buildings: [{ ...building, zoneId: 'z2', outline: 'b', lng: 3 }] },
    ['7栋：从清河里划到河湾里，门前的位置挪了，轮廓改了'],
  ],
  ['a new name', { buildings: [{ ...building, name: '七栋' }] }, ['7栋：改叫七栋']],
  ['one more', { buildings: [building, { ...building, id: 'b9', name: '9栋' }] }, ['新添9栋，清河里，单元 1、2']],
  ['one less', { buildings: [] }, ['撤了7栋']],
  ['a zone of another shape', { zones: [{ id: 'z1', name: '清河里', outline: 'y' }] }, ['责任区7栋：轮廓改了']],
  ['another order alone', { buildings: [building] }, []],
])('%s of a plan is said in words', (_, after, expected) => {
  expect(lines(after)).toEqual(expected)
})
