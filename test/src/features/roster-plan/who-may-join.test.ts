import { joinersOf } from '@src/features/roster-plan/who-may-join'
import { CHIEF, plan, RIVER, rotation, staff, ZONES } from './support/small-plan'

const PEOPLE = [
  staff('zhao', { roles: ['coordinator'] }),
  staff('yao', { zoneId: 'zone-1' }),
  staff('lin'),
  staff('sun'),
]
const joiners = (
  post = RIVER,
  inIt: readonly string[] = [],
  draft = plan({ rotations: [rotation({ people: ['lin'] })] }),
) => joinersOf(post, inIt, { people: PEOPLE, zones: ZONES, draft }).map(({ name, note }) => `${name} ${note}`)

test('those with the role and not in it yet: own zone first, then whoever has fewer turns', () => {
  expect(joiners()).toEqual(['孙玉珍 本网格，还没有轮班', '林建平 本网格，已轮清河里早班', '姚红 桐南苑，还没有轮班'])
  expect(joiners(RIVER, ['sun', 'yao'])).toEqual(['林建平 本网格，已轮清河里早班'])
  expect(joiners(CHIEF)).toEqual(['赵明远 清河里，还没有轮班'])
})

test('many turns are counted, not listed', () => {
  const rotations = ['a', 'b', 'c'].map((id) =>
    rotation({ id, bandId: id === 'a' ? 'early' : 'night', people: ['lin'] }),
  )
  expect(joiners(RIVER, ['sun', 'yao'], plan({ rotations }))).toEqual(['林建平 本网格，已轮清河里早班等 3 个班'])
})
