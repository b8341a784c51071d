import {
  changedBand,
  freeBand,
  renamed,
  withBand,
  withoutBand,
  withoutPost,
} from '@src/features/roster-plan/plan-edits'
import { CHIEF, EARLY, NIGHT, plan, RIVER, rotation } from './support/small-plan'

const AT = { postId: 'river', bandId: 'early' }

test('a post goes with everybody’s turns on it, and a band with those on it', () => {
  expect(withoutPost(plan(), 'river')).toMatchObject({ posts: [CHIEF], rotations: [] })
  const both = plan({ rotations: [rotation(), rotation({ id: 't2', bandId: 'night' })] })
  expect(withoutBand(both, AT)).toMatchObject({
    posts: [{ bands: [NIGHT] }, CHIEF],
    rotations: [{ id: 't2' }],
  })
})

test('what is not touched stays the same', () => {
  const before = plan()
  expect(renamed(before, 'river', '清河').posts[1]).toBe(CHIEF)
  expect(changedBand(before, AT, { needed: 3 }).posts[0]?.bands).toEqual([{ ...EARLY, needed: 3 }, NIGHT])
  expect(withBand(before, 'river', { ...EARLY, id: 'x' }).rotations).toBe(before.rotations)
})

test.each([
  ['after the last one, four hours long', [EARLY], [780, 1_020]],
  ['over midnight, until the first one begins', [EARLY, { ...EARLY, fromMinute: 780, toMinute: 1_740 }], [300, 480]],
  ['beside the others when the day is full', [{ ...EARLY, fromMinute: 480, toMinute: 1_920 }], [480, 540]],
])('a new band begins %s', (_, bands, [fromMinute, toMinute]) => {
  expect(freeBand({ ...RIVER, bands }, 'new')).toMatchObject({ id: 'new', fromMinute, toMinute, needed: 1 })
})
