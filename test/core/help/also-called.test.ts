import { addCaller, type SecondCall } from '@core/help/also-called'
import { deskViewOf } from '@core/help/desk-view'
import { viewOf } from '@core/help/views'
import { minutes } from '@core/kit/time'
import { calledIn, calledInAndAccepted, calledInAndSettled, caller } from '../support/calls'
import { granted, handedOver, turn } from '../support/cases'
import { as, fourOnCall, he, li, qian, START, wang } from '../support/cast'
import { lines } from '../support/told'

const NOW = START + minutes(4)
const hand = { actor: as(he), now: NOW }
const TAO: SecondCall = { name: '陶晓雯', phone: '13800003172', unit: '1', door: '802', words: '天花板在滴水' }
const { words: _, ...WHO } = TAO

describe('a second call about trouble that is known', () => {
  test('keeps number and door, and says in the description only what everybody may read', () => {
    const known = granted(addCaller(calledIn(), hand, TAO))
    expect(known.alsoCalled).toEqual([{ at: NOW, by: 'he', ...WHO }])
    expect(known.text).toContain('1 单元又有来电：天花板在滴水')
    for (const secret of [TAO.name, TAO.phone, TAO.door]) expect(known.text).not.toContain(secret)
  })

  test('is told to whoever is on the way, who may know the name and the door', () => {
    const known = granted(addCaller(calledInAndAccepted(), hand, TAO))
    expect(lines(known.owed)).toEqual(['helpNoted → wang'])
    expect(viewOf(known, as(wang))?.alsoCalled).toMatchObject([WHO])
  })

  test('names nobody to a member who has not accepted, nor to the first caller', () => {
    const known = granted(addCaller(handedOver(turn(calledIn(), START, { candidates: fourOnCall() })), hand, TAO))
    const first = { kind: 'person' as const, id: caller.id, roles: [] }
    for (const actor of [as(li), first]) {
      const seen = viewOf(known, actor)
      expect(seen?.parts).not.toEqual([])
      expect(seen?.alsoCalled).toEqual([])
      expect(JSON.stringify(seen)).not.toContain(TAO.phone)
    }
  })

  test('is known to the coordinator and to whoever took it, not to another operator', () => {
    const known = granted(addCaller(calledIn(), hand, TAO))
    const other = { kind: 'person' as const, id: 'other', roles: ['operator' as const] }
    expect(deskViewOf(known, as(he))?.alsoCalled).toHaveLength(1)
    expect(deskViewOf(known, as(qian))?.alsoCalled).toHaveLength(1)
    expect(deskViewOf(known, other)?.alsoCalled).toEqual([])
  })

  test('from the same telephone again is one caller, however it is spelled', () => {
    const once = granted(addCaller(calledIn(), hand, TAO))
    const twice = granted(addCaller(once, hand, { ...TAO, phone: '138 0000 3172', door: '803' }))
    expect(twice.alsoCalled).toMatchObject([{ door: '803' }])
  })

  test('is refused to a member, and once nobody works on it', () => {
    expect(addCaller(calledIn(), { actor: as(li), now: NOW }, TAO)).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(addCaller(calledInAndSettled(), hand, TAO)).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })
})
