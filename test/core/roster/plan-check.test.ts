import { checkPlan, wrongBands } from '@core/roster/plan-check'
import type { Band } from '@core/roster/post'
import { EARLY, NIGHT, PEOPLE, plan, RIVER, rotation, ZONES } from '../support/rosters'

const codes = (over: Parameters<typeof plan>[0]) =>
  checkPlan(plan({ posts: [RIVER], ...over }), { people: PEOPLE, zones: ZONES }).map(
    ({ row, code }) => `${row} ${code}`,
  )
const bands = (...list: readonly Band[]) => ({ posts: [{ ...RIVER, bands: list }] })

test('an ordinary plan is in order', () => {
  expect(codes({ rotations: [rotation({ bandId: 'early', people: ['lin', 'sun'] })] })).toEqual([])
})

test('bands must be times, and must not overlap, not even over midnight', () => {
  expect(codes(bands({ ...EARLY, toMinute: 480 }))).toEqual(['1 BAD_BAND'])
  expect(codes(bands({ ...EARLY, fromMinute: -1 }))).toEqual(['1 BAD_BAND'])
  expect(codes(bands({ ...EARLY, toMinute: 480 + 1441 }))).toEqual(['1 BAD_BAND'])
  expect(codes(bands(EARLY, { ...EARLY, id: 'late', fromMinute: 779, toMinute: 800 }))).toEqual(['1 BANDS_OVERLAP'])
  expect(codes(bands({ ...EARLY, fromMinute: 479 }, NIGHT))).toEqual(['1 BANDS_OVERLAP'])
  expect(codes(bands(EARLY, NIGHT))).toEqual([])
})

test('ids are used once, zones exist', () => {
  expect(codes({ posts: [RIVER, RIVER] })).toEqual(['2 SAME_ID'])
  expect(codes(bands(EARLY, { ...EARLY, fromMinute: 900, toMinute: 960 }))).toEqual(['1 SAME_ID'])
  expect(codes({ posts: [{ ...RIVER, zoneId: 'sea' }] })).toEqual(['1 NO_SUCH_POST'])
})

test('rotations name posts, bands and people that fit, counted after the posts', () => {
  const rotations = [
    rotation({ id: 'a', postId: 'moon', bandId: 'early', people: ['lin'] }),
    rotation({ id: 'b', bandId: 'dusk', people: ['lin'] }),
    rotation({ id: 'c', bandId: 'early' }),
    rotation({ id: 'd', bandId: 'early', people: ['lin'], endOn: '2026-11-01' }),
    rotation({ id: 'e', bandId: 'early', people: ['lin', 'nobody', 'zhao'] }),
    rotation({ id: 'f', bandId: 'early', turn: 'custom', cycle: [[], []] }),
    rotation({ id: 'f', bandId: 'early', people: ['lin'] }),
  ]
  expect(codes({ rotations })).toEqual([
    ...['2 NO_SUCH_POST', '3 NO_SUCH_BAND', '4 BAD_ROTATION', '5 BAD_ROTATION'],
    ...['6 UNKNOWN_PERSON', '6 LACKS_ROLE', '7 BAD_ROTATION', '8 SAME_ID'],
  ])
})

test('each wrong band is named by itself, with what is wrong with it', () => {
  const late = { ...EARLY, id: 'late', fromMinute: 779, toMinute: 800 }
  const none = { ...EARLY, id: 'none', toMinute: 480 }
  expect(wrongBands({ bands: [EARLY, late, none, NIGHT] })).toEqual([
    { bandId: 'early', code: 'BANDS_OVERLAP' },
    { bandId: 'late', code: 'BANDS_OVERLAP' },
    { bandId: 'none', code: 'BAD_BAND' },
  ])
})
