import { repoint } from '@core/help/posts'
import { minutes } from '@core/kit/time'
import { caseIn, filed, handedOver, turn } from '../support/cases'
import { feng, he, qian, START, sun, wu } from '../support/cast'
import { owes } from '../support/told'

const now = START + minutes(1)
const night = { coordinator: sun, secretary: feng }

describe('an open case', () => {
  test('follows the shift, and the new coordinator hears of it once', () => {
    const passed = repoint(caseIn('accepted'), night, now)
    expect(passed).toMatchObject({ coordinator: { id: 'sun' }, secretary: { id: 'feng' } })
    expect(owes(passed)).toEqual(['dutyPassed → sun'])
    expect(passed.history.at(-1)).toEqual({ at: now, by: 'engine', move: 'repoint', note: 'sun' })
    expect(repoint(passed, night, now + 1)).toBe(passed)
  })

  test('tells nobody when only the secretary has changed', () => {
    const passed = repoint(caseIn('waiting'), { coordinator: qian, secretary: he }, now)
    expect([passed.secretary.id, owes(passed)]).toEqual(['he', []])
  })

  test('stays as it is while nobody knows who is on', () => {
    const waiting = caseIn('waiting')
    expect(repoint(waiting, null, now)).toBe(waiting)
    expect(repoint(waiting, { coordinator: qian, secretary: wu }, now)).toBe(waiting)
  })

  test('turns before it climbs: the rung of this very minute goes to who is on now', () => {
    const late = turn(handedOver(filed()), START + minutes(3), { candidates: [], ladder: night })
    expect(owes(late)).toContain('helpUnaccepted → sun')
    expect(owes(late)).not.toContain('helpUnaccepted → qian')
  })
})

test.each(['settled', 'closed', 'withdrawn', 'referred'] as const)('a %s case is nobody’s to inherit', (status) => {
  const over = caseIn(status)
  expect(repoint(over, night, now)).toBe(over)
})
