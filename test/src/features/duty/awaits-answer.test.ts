import { minutes } from '@core/kit/time'
import { awaitsAnswer } from '@src/features/duty/awaits-answer'
import { START } from '../../words/known-case'

const RUNNING = { mine: { answeredAt: null }, endsAt: START + minutes(30) }

test('only a running drill that paged this member and was not answered waits for an answer', () => {
  expect(awaitsAnswer(RUNNING, START)).toBe(true)
  expect(awaitsAnswer(RUNNING, START + minutes(30))).toBe(false)
  expect(awaitsAnswer({ ...RUNNING, mine: { answeredAt: START } }, START)).toBe(false)
  expect(awaitsAnswer({ ...RUNNING, mine: null }, START)).toBe(false)
})
