import type { AppealView } from '@core/appeals/appeal-view'
import { isOwnSide, staffMoves } from '@src/features/appeal-case/staff-moves'

const seen = (part: Partial<AppealView>) =>
  ({ roles: [], recorder: null, moves: [], ...part }) as Pick<AppealView, 'roles' | 'recorder' | 'moves'>

test('of all moves those that work on a case are offered, the next thing first', () => {
  const moves = staffMoves(seen({ moves: ['proposeDecline', 'accept', 'follow', 'supervise'] }))
  expect(moves.map(({ label }) => label)).toEqual(['受理', '不予受理', '督办'])
})

describe('one’s own side', () => {
  test('is the owner’s, the follower’s, and whoever’s wrote it down on their own phone', () => {
    expect(isOwnSide(seen({ roles: ['owner'] }))).toBe(true)
    expect(isOwnSide(seen({ roles: ['follower'] }))).toBe(true)
    expect(isOwnSide(seen({ roles: ['recorder'], recorder: { name: '陶晓雯', at: 'phone' } }))).toBe(true)
  })
  test('is not the desk’s, nor a handler’s who follows as well', () => {
    expect(isOwnSide(seen({ roles: ['recorder', 'operator'], recorder: { name: '何晓芸', at: 'desk' } }))).toBe(false)
    expect(isOwnSide(seen({ roles: ['follower', 'handler'] }))).toBe(false)
    expect(isOwnSide(seen({ roles: ['coordinator', 'stranger'] }))).toBe(false)
  })
})
