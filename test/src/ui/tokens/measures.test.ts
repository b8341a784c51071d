import { measure } from './token-values'

const TAPPED = [
  'size-tap',
  'size-button',
  'size-field',
  'size-row',
  'size-emergency',
  'size-tile',
  'size-action',
  'size-face-cell',
  'size-code',
  'size-voice',
]

test.each(TAPPED)('%s is at least 48 high, and 60 in large print', (name) => {
  expect(measure('normal', name)).toBeGreaterThanOrEqual(48)
  expect(measure('large', name)).toBeGreaterThanOrEqual(60)
})

const TYPES = ['caption', 'small', 'body', 'heading', 'title', 'display', 'timer']

test.each(TYPES)('the type %s is never below 14, and 18 in large print', (name) => {
  expect(measure('normal', `type-${name}`)).toBeGreaterThanOrEqual(14)
  expect(measure('large', `type-${name}`)).toBeGreaterThanOrEqual(18)
  expect(measure('large', `type-${name}`)).toBeGreaterThan(measure('normal', `type-${name}`))
})

test('the two rings stand side by side on a phone 375 wide', () => {
  const free = 375 - 2 * measure('large', 'gutter')
  expect(measure('normal', 'ring-large') + measure('normal', 'ring-medium')).toBeLessThan(free)
})
