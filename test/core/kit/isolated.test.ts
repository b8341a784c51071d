import { isolated } from '@core/kit/isolated'

test('a name that is read from the right keeps the number behind it where it was written', () => {
  expect(isolated('محمد علي')).toBe('\u2068محمد علي\u2069')
  expect(isolated('דוד Li')).toBe('\u2068דוד Li\u2069')
})

test('every other name stays as it is', () => {
  for (const name of ['林建平', 'Anne', 'আনিকা', '']) expect(isolated(name)).toBe(name)
})
