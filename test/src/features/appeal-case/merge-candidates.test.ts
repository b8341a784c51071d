import type { AppealRow } from '@core/contract/appeals-answers'
import { mergeCandidates } from '@src/features/appeal-case/merge-candidates'

const facility = { id: 'facility', name: '公共设施' }
const row = (id: string, over: object = {}) =>
  ({ id, status: 'assigned', startedAt: 0, category: facility, buildingName: '7栋', ...over }) as unknown as AppealRow
const appeal = { id: 'mine', category: facility, place: { buildingName: '7栋' } } as Parameters<
  typeof mergeCandidates
>[0]
const found = (rows: readonly AppealRow[], of = appeal) => mergeCandidates(of, rows).map(({ row: { id } }) => id)

test('what is most alike stands first, the newest of it before the others', () => {
  const noise = { category: { id: 'noise', name: '噪声扰民' } }
  const rows = [
    row('place', { ...noise, startedAt: 9 }),
    row('category', { buildingName: '9栋', startedAt: 8 }),
    row('old'),
    row('new', { startedAt: 3 }),
    row('neither', { ...noise, buildingName: '9栋' }),
  ]
  expect(found(rows)).toEqual(['new', 'old', 'category', 'place'])
})

test('neither the case itself, nor one that has ended, nor more than anybody looks through', () => {
  expect(found([row('mine'), row('over', { status: 'answered' }), row('gone', { status: 'withdrawn' })])).toEqual([])
  expect(found(Array.from({ length: 30 }, (_, nth) => row(`r${nth}`)))).toHaveLength(12)
})

test('what is about no place is like another by its category alone', () => {
  const nowhere = { ...appeal, place: null }
  expect(mergeCandidates(nowhere, [row('a', { buildingName: '' })])).toMatchObject([{ like: 'category' }])
})
