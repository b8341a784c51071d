import { reopen } from '@core/help/ending'
import type { HelpRequest } from '@core/help/help-request'
import { release } from '@core/help/taking'
import { viewOf } from '@core/help/views'
import { minutes } from '@core/kit/time'
import type { Contact } from '@core/people/person'
import { asking, caseIn, granted, SETTLED_AT, turn } from '../support/cases'
import { as, chen, fourOnCall, he, li, onCall, qian, START, wang, wu, zhao } from '../support/cast'

function seen(request: HelpRequest, person: Contact) {
  const view = viewOf(request, as(person))
  if (!view) throw new Error(`${person.name} sees nothing`)
  return view
}

describe('those who oversee', () => {
  test('see who was left out and why, and how many are asked', () => {
    const request = asking([onCall(wang), onCall(li, { busy: true }), onCall(zhao, { onDuty: false })])
    for (const person of [qian, wu, he]) {
      const view = seen(request, person)
      expect(view.leftOut).toEqual([
        { memberId: 'li', reason: 'BUSY' },
        { memberId: 'zhao', reason: 'OFF_DUTY' },
      ])
      expect(view.asking).toHaveLength(1)
    }
  })

  test('have moves only when they coordinate', () => {
    expect(seen(asking(), qian).moves).toEqual(['offer', 'assign', 'takeOver', 'refer', 'join', 'drill'])
    expect([seen(asking(), wu).moves, seen(asking(), he).moves]).toEqual([[], []])
  })
})

describe('the reason', () => {
  const reopened = granted(
    reopen(
      caseIn('settled'),
      { actor: as(chen), now: SETTLED_AT + 1 },
      { reason: '又漏了', arrivalCode: '0815', posts: null },
    ),
  )
  const released = granted(release(caseIn('accepted'), { actor: as(wang), now: START + minutes(2) }, '车坏了'))

  test('why it was reopened is for whoever is asked next and for those who oversee', () => {
    const asked = turn(reopened, SETTLED_AT + 1, { candidates: fourOnCall(SETTLED_AT) })
    for (const person of [li, qian])
      expect(viewOf(asked, as(person))?.reason).toEqual({ move: 'reopen', words: '又漏了' })
  })

  test('why it was given back is for those who oversee alone', () => {
    expect(viewOf(released, as(qian))?.reason).toEqual({ move: 'release', words: '车坏了' })
    expect(viewOf(released, as(chen))?.reason).toBeNull()
  })
})
