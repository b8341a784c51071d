import { viewOf } from '@core/appeals/views'
import { textHeld } from '@core/content/photo'
import { viewOf as helpViewOf } from '@core/help/views'
import { filed as appealFiled, appealIn, hand, TEXT } from '../support/appeals'
import { filed as helpFiled } from '../support/cases'
import { as, chen, qian, wang } from '../support/cast'

const HELD = { of: 'text', at: 7, state: 'held' } as const

test('only the description goes on in another kind of case', () => {
  expect(textHeld([{ of: 'answer', at: 1, state: 'held' }])).toBeUndefined()
  expect(textHeld([{ of: 'answer', at: 1, state: 'held' }, HELD])).toEqual(HELD)
})

test('an appeal that comes in with held words keeps them from everybody but their writer and the coordinator', () => {
  const appeal = appealIn('assigned', appealFiled({ held: HELD }))
  const read = [chen, wang, qian].map((who) => viewOf(appeal, hand(who, 9))?.inside?.text)
  expect(read).toEqual([TEXT, '', TEXT])
})

test('and so does a request for help', () => {
  const request = helpFiled({ held: HELD })
  expect(request.held).toEqual([HELD])
  expect(helpViewOf(request, as(qian))?.text).toBe(request.text)
  expect(helpFiled().held).toEqual([])
})
