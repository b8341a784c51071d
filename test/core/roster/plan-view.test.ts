import { planView } from '@core/roster/plan-view'
import { at, MONDAY, on, PEOPLE, plan, WEDNESDAY, week, ZONES } from '../support/rosters'

const now = at(WEDNESDAY, '09:00')
const view = (over: Parameters<typeof plan>[0] = {}) =>
  planView(
    { plan: plan(over), weeks: [week([on('river.early', MONDAY, 'lin')])] },
    { people: PEOPLE, zones: ZONES, mondays: [MONDAY], now },
  )

test('whoever plans learns of people who they are and what they may, and nothing else', () => {
  expect(view().people[0]).toEqual({ id: 'lin', name: 'lin', roles: ['member'], zoneId: 'river', reachable: true })
})

test('leaves come without their reasons, and those that are over not at all', () => {
  const leave = { id: 'l1', personId: 'lin', from: at(MONDAY, '00:00'), to: at(WEDNESDAY, '00:00'), reason: '看病' }
  const ahead = { ...leave, id: 'l2', to: at(WEDNESDAY, '12:00') }
  expect(view({ leaves: [leave, ahead] }).leaves).toEqual([{ ...ahead, reason: '' }])
})

test('who saved it last is said by name, and nobody is when nobody did', () => {
  expect(view().savedBy).toBeNull()
  expect(view({ savedBy: { id: 'zhao', at: now } }).savedBy).toEqual({ name: 'zhao', at: now })
  expect(view({ savedBy: { id: 'gone', at: now } }).savedBy).toEqual({ name: '', at: now })
})

test('of a week only what a plan is judged by', () => {
  expect(Object.keys(view().weeks[0] ?? {}).sort()).toEqual([
    'base',
    'edition',
    'edits',
    'memberEdits',
    'monday',
    'posts',
    'publishedAt',
    'sequence',
  ])
})
