import { offerKey, wentByItself } from '@src/features/duty/offer-over'
import { START, WAITING } from '../../words/known-case'

const NOTHING = { shown: undefined, taskId: undefined }
const OFFER = { shown: 'h1:1', taskId: undefined }
const NONE = new Set<string>()

test('an offer that vanishes unanswered is news', () => {
  expect(wentByItself(OFFER, NOTHING, NONE)).toBe(true)
  expect(wentByItself(OFFER, { shown: 'h2:1', taskId: undefined }, NONE)).toBe(true)
})

test('an offer that was answered, or has become the task, is no news', () => {
  expect(wentByItself(OFFER, NOTHING, new Set(['h1:1']))).toBe(false)
  expect(wentByItself(OFFER, { shown: undefined, taskId: 'h1' }, NONE)).toBe(false)
})

test('an empty table, and an offer that stays, are no news', () => {
  expect(wentByItself(NOTHING, OFFER, NONE)).toBe(false)
  expect(wentByItself(OFFER, OFFER, NONE)).toBe(false)
})

test('a second asking is another offer, and so is an invitation to come along', () => {
  const offer = { no: 1, askedAt: START, answerBy: null, distanceM: 1, travelMs: 1 }
  const first = offerKey({ ...WAITING, offer })
  expect(first).not.toBe(offerKey({ ...WAITING, offer: { ...offer, no: 2 } }))
  expect(offerKey({ ...WAITING, invitation: { askedAt: START, answerBy: START } })).not.toBe(offerKey(WAITING))
})
