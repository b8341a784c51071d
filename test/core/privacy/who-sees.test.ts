import type { CaseFact } from '@core/privacy/probe-case'
import { type Viewer, whoLooksUp, whoSees, whoSeesPresence } from '@core/privacy/who-sees'

const ON_THE_WAY: readonly Viewer[] = ['responder', 'helper']
const DESK: readonly Viewer[] = ['coordinator', 'operator', 'secretary']
const IN_CHARGE: readonly Viewer[] = ['coordinator', 'secretary']

/** The rules of the product, written down a second time on purpose: while a case runs, and when it has ended. */
const RULES: Readonly<Record<CaseFact, readonly [readonly Viewer[], readonly Viewer[]]>> = {
  name: [[...ON_THE_WAY, ...IN_CHARGE], []],
  phone: [[...ON_THE_WAY, ...IN_CHARGE], []],
  door: [[...ON_THE_WAY, ...IN_CHARGE], []],
  care: [[...ON_THE_WAY, ...IN_CHARGE], []],
  unit: [
    [...ON_THE_WAY, 'asked', ...DESK],
    [...ON_THE_WAY, ...DESK],
  ],
  text: [
    [...ON_THE_WAY, 'asked', ...DESK],
    [...ON_THE_WAY, ...DESK],
  ],
  // A picture of somebody's home is like its door: whoever comes sees it.
  photos: [
    [...ON_THE_WAY, ...DESK],
    [...ON_THE_WAY, ...DESK],
  ],
  voice: [[...ON_THE_WAY, ...DESK], DESK],
  code: [[], []],
  rating: [[], [...ON_THE_WAY, ...DESK]],
}

test.each(Object.entries(RULES))('%s is seen by exactly those who need it', (fact, [running, ended]) => {
  expect(whoSees()[fact as CaseFact]).toEqual({ running, ended })
})

test('where members on duty are is seen by those who oversee, who is on the telephone by those who take calls', () => {
  expect(whoSeesPresence()).toEqual(['operator', 'coordinator', 'secretary'])
  expect(whoLooksUp()).toEqual(['operator', 'coordinator'])
})
