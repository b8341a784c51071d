import { groupCalls } from '@core/help/group-call'
import { hasActedSince, isStillTrue } from '@core/help/still-true'
import { minutes } from '@core/kit/time'
import { asking, CARE, caseIn, DOOR, turn } from '../support/cases'
import { chen, fourOnCall, START, wang } from '../support/cast'

const told = (kind: string, id = 'wang') => ({ kind, to: { id, openid: '', phone: '' }, at: START }) as const

test('an offer is true until it is answered, taken by somebody else, or called off', () => {
  expect(isStillTrue(asking(), told('helpOffered'))).toBe(true)
  for (const status of ['accepted', 'withdrawn', 'closed'] as const)
    expect(isStillTrue(caseIn(status), told('helpOffered'))).toBe(false)
  expect(isStillTrue(asking(), told('helpOffered', 'nobody'))).toBe(false)
})

test('that nobody has come is true until somebody has', () => {
  expect(isStillTrue(asking(), told('arriveBreached', 'qian'))).toBe(true)
  expect(isStillTrue(caseIn('accepted'), told('arriveBreached', 'qian'))).toBe(true)
  expect(isStillTrue(caseIn('arrived'), told('arriveBreached', 'qian'))).toBe(false)
})

test('that nobody has accepted is true only while the case waits', () => {
  expect(isStillTrue(asking(), told('helpUnaccepted', 'qian'))).toBe(true)
  expect(isStillTrue(caseIn('accepted'), told('helpUnaccepted', 'qian'))).toBe(false)
})

test('anything else is true as long as the case is open', () => {
  expect(isStillTrue(caseIn('arrived'), told('settleBreached', 'qian'))).toBe(true)
  expect(isStillTrue(caseIn('settled'), told('settleBreached', 'qian'))).toBe(false)
})

test('whoever acts on a case after the message has heard of it', () => {
  expect(hasActedSince(caseIn('arrived'), told('helpAssigned'))).toBe(true)
  expect(hasActedSince(caseIn('arrived'), { ...told('helpAssigned'), at: START + minutes(60) })).toBe(false)
})

test('the duty group hears what the coordinator hears: a number and no name, building, door or telephone', () => {
  const wide = turn(asking(), START + minutes(3), { candidates: fourOnCall() })
  const calls = groupCalls(wide, wide.owed)
  expect(calls.map((call) => call.kind)).toEqual(['helpUnaccepted'])
  for (const call of calls) {
    expect(call.to).toEqual({ id: `robot:${wide.communityId}`, openid: '', phone: '' })
    expect(call.body).toContain(wide.number)
    for (const secret of [DOOR, CARE, chen.name, chen.phone, wang.name, wide.place.buildingName])
      expect(call.title + call.body).not.toContain(secret)
  }
})
