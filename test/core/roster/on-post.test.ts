import { holderAt, ladderAt, spellsOf } from '@core/roster/on-post'
import { at, MONDAY, on, PEOPLE, plan, WEDNESDAY, week } from '../support/rosters'

const span = { from: at(MONDAY, '00:00'), to: at('2026-11-23', '00:00') }
const contact = (id: string) => ({ id, openid: '', name: id, phone: '' })
const roster = (leaves: Parameters<typeof plan>[0] = {}) => ({
  plan: plan(leaves),
  weeks: [
    week([on('chief.all', MONDAY, 'zhao'), on('chief.all', '2026-11-17', 'wu'), on('river.early', MONDAY, 'lin')]),
  ],
})

test('the office follows the shift, and goes back to whom the community names when nobody stands there', () => {
  const onPost = spellsOf(roster(), PEOPLE, span)
  const community = { coordinator: contact('zhou'), secretary: contact('gu'), onPost }
  const at8 = (day: string) => ladderAt(community, at(day, '08:00')).coordinator.id
  expect([at8(MONDAY), at8('2026-11-17'), at8(WEDNESDAY)]).toEqual(['zhao', 'wu', 'zhou'])
  expect(ladderAt(community, at(MONDAY, '09:00')).secretary.id).toBe('gu')
})

test('members on ordinary shifts have no office', () => {
  expect(spellsOf(roster(), PEOPLE, span).map(({ holder }) => holder.id)).toEqual(['zhao', 'wu'])
})

test('a leave of two hours is cut out of a day on the post, and only that', () => {
  const leave = { id: 'l', personId: 'zhao', from: at(MONDAY, '12:00'), to: at(MONDAY, '14:00'), reason: '' }
  const onPost = spellsOf(roster({ leaves: [leave] }), PEOPLE, span)
  const holder = (time: string) => holderAt(onPost, 'coordinator', at(MONDAY, time))?.id ?? null
  expect(['11:59', '12:00', '13:59', '14:00'].map(holder)).toEqual(['zhao', null, null, 'zhao'])
})

test('somebody who has left the community has no office', () => {
  expect(
    spellsOf(
      roster(),
      PEOPLE.filter(({ id }) => id !== 'zhao'),
      span,
    ).map(({ holder }) => holder.id),
  ).toEqual(['wu'])
})
