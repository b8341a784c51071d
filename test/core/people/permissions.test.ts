import { mayBeRostered, mayCoordinate, mayOversee, mayReadHandover, mayTakeDuty } from '@core/people/permissions'
import { type Actor, actorId, actorOf, contactOf, ENGINE, ROLES, type Role } from '@core/people/person'
import { wang } from '../support/cast'

const person = (...roles: readonly Role[]): Actor => ({ kind: 'person', id: 'somebody', roles })
const holders = (may: (actor: Actor) => boolean) => ROLES.filter((role) => may(person(role)))

describe('who may', () => {
  test('take duty: members', () => expect(holders(mayTakeDuty)).toEqual(['member']))
  test('coordinate: coordinators', () => expect(holders(mayCoordinate)).toEqual(['coordinator']))
  test('oversee: operators, coordinators and secretaries', () =>
    expect(holders(mayOversee)).toEqual(['operator', 'coordinator', 'secretary']))

  test('read a roster: everybody with a role', () => expect(holders(mayBeRostered)).toEqual([...ROLES]))
  test('read a handover: coordinators and secretaries', () =>
    expect(holders(mayReadHandover)).toEqual(['coordinator', 'secretary']))

  test('do any of it: never a resident without a role, never the engine', () => {
    for (const may of [mayTakeDuty, mayCoordinate, mayOversee, mayBeRostered, mayReadHandover]) {
      expect([may(person()), may(ENGINE)]).toEqual([false, false])
    }
  })

  test('do several things: whoever has several roles', () => {
    const both = person('member', 'coordinator')
    expect([mayTakeDuty(both), mayCoordinate(both), mayOversee(both)]).toEqual([true, true, true])
  })
})

describe('a person', () => {
  const full = {
    ...wang,
    communityId: 'town',
    roles: ['member'],
    home: null,
    careNotes: '高血压',
    birthYear: 1960,
    transport: 'walk',
    skills: [],
  } as const

  test('acts under the own id, the engine under its own', () => {
    expect(actorOf(full)).toEqual({ kind: 'person', id: 'wang', roles: ['member'] })
    expect([actorId(actorOf(full)), actorId(ENGINE)]).toEqual(['wang', 'engine'])
  })

  test('leaves in a case no more than a contact', () => {
    expect(contactOf(full)).toEqual(wang)
    expect(Object.keys(contactOf(full)).sort()).toEqual(['id', 'name', 'openid', 'phone'])
  })
})
