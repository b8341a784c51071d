import type { HelpRequest } from '@core/help/help-request'
import { assign, release } from '@core/help/taking'
import { viewOf } from '@core/help/views'
import { minutes, seconds } from '@core/kit/time'
import type { Contact } from '@core/people/person'
import { asking, caseIn, granted, turn } from '../support/cases'
import { as, chen, qian, START, wang, zhao } from '../support/cast'

describe('the timeline', () => {
  const steps = (request: HelpRequest, person: Contact) =>
    (viewOf(request, as(person))?.timeline ?? []).map(({ at, move, name }) => [(at - START) / 1000, move, name])

  test('tells what happened, names the one who came, and says nothing of asking', () => {
    expect(steps(caseIn('closed'), chen)).toEqual([
      [0, 'submit', null],
      [20, 'accept', '王海'],
      [360, 'arrive', '王海'],
      [1200, 'settle', '王海'],
      [3600, 'confirm', null],
    ])
  })

  test('names an assigned member where the coordinator gave them the case', () => {
    const way = { member: zhao, distanceM: null, travelMs: null }
    const given = granted(assign(asking(), { actor: as(qian), now: START + seconds(30) }, way))
    expect(steps(given, chen)).toEqual([
      [0, 'submit', null],
      [30, 'assign', '赵强'],
    ])
  })

  test('does not name somebody for having let go, though they came in the end', () => {
    const released = granted(release(caseIn('accepted'), { actor: as(wang), now: START + seconds(60) }, '车坏了'))
    const way = { member: wang, distanceM: null, travelMs: null }
    const back = granted(assign(released, { actor: as(qian), now: START + seconds(90) }, way))
    expect(steps(back, chen)).toEqual([
      [0, 'submit', null],
      [20, 'accept', null],
      [60, 'release', null],
      [90, 'assign', '王海'],
    ])
  })

  test('shows a promise that was broken, at the instant it was', () => {
    const late = turn(caseIn('accepted'), START + minutes(31), { candidates: [], seenAt: START + minutes(31) })
    expect(steps(late, chen).slice(2)).toEqual([
      [600, 'arriveBreach', null],
      [1800, 'settleBreach', null],
    ])
  })
})
