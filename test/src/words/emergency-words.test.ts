import { emergencyWord } from '@src/words/emergency-words'

test('a case in which life may be at stake carries the word and the numbers, every other one nothing', () => {
  expect(emergencyWord({ emergency: [] })).toBe('')
  expect(emergencyWord({ emergency: ['120', '119'] })).toBe('紧急 120、119')
})
