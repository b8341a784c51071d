import { isPrivacyRefusal } from '@src/platform/privacy/privacy-refusal'

test.each([
  [{ errMsg: 'authorize:fail privacy permission is not authorized', errno: 104 }, true],
  [{ errMsg: 'authorize:fail auth deny' }, false],
  [{ errMsg: 'authorize:fail api scope is not declared in the privacy agreement', errno: 112 }, false],
  [undefined, false],
])('%j is a no to the app’s own question: %s', (error, own) => {
  expect(isPrivacyRefusal(error)).toBe(own)
})
