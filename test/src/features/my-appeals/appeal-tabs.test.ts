import { APPEAL_STATUSES } from '@core/appeals/appeal'
import { firstTab, tabOf } from '@src/features/my-appeals/appeal-tabs'

test('every case stands in one of three lists', () => {
  const inTab = (tab: string) => APPEAL_STATUSES.filter((status) => tabOf({ status }) === tab)
  expect(inTab('running')).toEqual(['submitted', 'accepted', 'assigned', 'reopened'])
  expect(inTab('toRate')).toEqual(['answered'])
  expect(inTab('over')).toEqual(['declined', 'closed', 'withdrawn', 'merged'])
})

test('the page opens where its reader has to say something, then where something is done', () => {
  expect(firstTab([{ status: 'assigned' }, { status: 'answered' }])).toBe('toRate')
  expect(firstTab([{ status: 'closed' }, { status: 'assigned' }])).toBe('running')
  expect(firstTab([{ status: 'closed' }])).toBe('over')
  expect(firstTab([])).toBe('running')
})
