import { tripWords } from '@src/features/duty/trip-words'
import { WAITING } from '../../words/known-case'

test('a trip to several homes is told before anybody accepts it, a single home says nothing', () => {
  expect(tripWords({ ...WAITING, sharesTrip: true })).toMatch(/不止这一家/)
  expect(tripWords(WAITING)).toBe('')
})
