import { hours, minutes } from '@core/kit/time'
import { joinable } from '@src/features/case-desk/joinable'
import { ROW, START } from '../../words/known-case'

const TRIP = { id: 'h1', startedAt: START, buildingId: 'b7', joinedTo: null, joined: [] }
const other = (id: string, over: Partial<typeof ROW> = {}) => ({ ...ROW, id, ...over })
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

test('two cases of one building within six hours may share a trip, the oldest first', () => {
  const rows = [ROW, other('late', { startedAt: START + minutes(5) }), other('early', { startedAt: START - hours(5) })]
  expect(ids(joinable(TRIP, rows))).toEqual(['early', 'late'])
})

test('another building, another day or another trip cannot be shared', () => {
  const rows = [
    other('far', { buildingId: 'b9' }),
    other('old', { startedAt: START - hours(7) }),
    other('taken', { joinedTo: 'x' }),
  ]
  expect(joinable(TRIP, rows)).toEqual([])
})

test('a case in a trip is not joined to a second one', () => {
  expect(joinable({ ...TRIP, joined: ['x'] }, [other('b')])).toEqual([])
})
