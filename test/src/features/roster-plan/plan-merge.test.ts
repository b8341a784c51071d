import { HOUR_MS } from '@core/kit/time'
import type { PlanDraft } from '@core/roster/post'
import { merged } from '@src/features/roster-plan/plan-merge'
import { CHIEF, EARLY, NIGHT, plan, RIVER, rotation } from './support/small-plan'

const base = plan()
const both = (mine: Partial<PlanDraft>, theirs: Partial<PlanDraft>) =>
  merged({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } })
const river = (over: Partial<typeof RIVER>) => ({ posts: [{ ...RIVER, ...over }, CHIEF] })

test('what only one of them changed is as they made it, down to the band', () => {
  const { draft, homeless } = both(river({ bands: [{ ...EARLY, needed: 3 }, NIGHT] }), {
    ...river({ name: '清河', bands: [EARLY, { ...NIGHT, needed: 2 }] }),
    rules: { ...base.rules, restMs: 12 * HOUR_MS },
  })
  expect(draft).toEqual({
    posts: [
      {
        ...RIVER,
        name: '清河',
        bands: [
          { ...EARLY, needed: 3 },
          { ...NIGHT, needed: 2 },
        ],
      },
      CHIEF,
    ],
    rotations: base.rotations,
    rules: { ...base.rules, restMs: 12 * HOUR_MS },
  })
  expect(homeless).toEqual([])
})

test('what both changed stays as mine', () => {
  const mine = rotation({ people: ['lin'] })
  expect(both({ rotations: [mine] }, { rotations: [rotation({ people: ['sun'] })] }).draft.rotations).toEqual([mine])
})

test('what both added is there twice, what one of them removed is gone', () => {
  const hill = { ...RIVER, id: 'hill', name: '老厂区' }
  const lake = { ...RIVER, id: 'lake', name: '河湾里' }
  expect(both({ posts: [RIVER, CHIEF, hill] }, { posts: [RIVER, CHIEF, lake] }).draft.posts).toEqual([
    ...[RIVER, CHIEF, lake, hill],
  ])
  expect(both({ posts: [RIVER], rotations: [rotation()] }, {}).draft.posts).toEqual([RIVER])
  expect(both({}, { rotations: [] }).draft.rotations).toEqual([])
})

test('what one removed and the other changed stays: nobody’s work is lost', () => {
  const changed = rotation({ people: ['lin'] })
  expect(both({ rotations: [changed] }, { rotations: [] }).draft.rotations).toEqual([changed])
  expect(both({ rotations: [] }, { rotations: [changed] }).draft.rotations).toEqual([changed])
})

test('my turn on a band the other took away has no place, and is handed back', () => {
  const changed = rotation({ people: ['lin'] })
  const { draft, homeless } = both({ rotations: [changed] }, { ...river({ bands: [NIGHT] }), rotations: [] })
  expect(draft.rotations).toEqual([])
  expect(homeless).toEqual([changed])
})
