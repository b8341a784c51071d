import { boxesOf, digitsOf, isWhole } from '../../../../src/ui/code-input/code-input.shared'

test.each([
  ['4826', '4826'],
  ['48 26', '4826'],
  ['４８２６', '4826'],
  ['到达码：4826，请告诉他', '4826'],
  ['482613', '4826'],
  ['四八', ''],
  ['', ''],
])('%j becomes %j', (typed, digits) => {
  expect(digitsOf(typed)).toBe(digits)
})

test('a code is whole at four digits', () => {
  expect(isWhole('482')).toBe(false)
  expect(isWhole('4826')).toBe(true)
})

test('there are always four boxes', () => {
  expect(boxesOf('48')).toEqual(['4', '8', '', ''])
})
