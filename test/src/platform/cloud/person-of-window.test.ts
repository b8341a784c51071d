import { personIn } from '@src/platform/cloud/person-of-window'

test.each([
  ['before the hash', 'http://localhost:4567/?as=demo-member-lin#/pages/home/index', 'demo-member-lin'],
  ['behind the hash', 'http://localhost:4567/#/pages/me/index?id=h1&as=demo-member-sun', 'demo-member-sun'],
  ['nowhere', 'http://localhost:4567/#/pages/home/index?has=lin', undefined],
  ['with letters no openid has', 'http://localhost:4567/?as=%3Cscript%3E', undefined],
])('the person of a window is read from an address that names it %s', (_where, href, person) => {
  expect(personIn(href)).toBe(person)
})
