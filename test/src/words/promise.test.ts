import { CATEGORIES } from '@core/help/categories'
import { DEFAULT_PLEDGE } from '@core/help/pledge'
import { minutes } from '@core/kit/time'
import { promiseFor } from '@src/words/promise'

const ALIKE = Object.fromEntries(CATEGORIES.map((id) => [id, DEFAULT_PLEDGE])) as Parameters<typeof promiseFor>[0]
const SLOW = { arriveMs: minutes(20), settleMs: minutes(120) }

test('the pledge of the kind is what may be promised', () => {
  expect(promiseFor({ ...ALIKE, medicine: SLOW }, 'medicine')).toEqual(SLOW)
  expect(promiseFor({ ...ALIKE, medicine: SLOW }, 'leak')).toEqual(DEFAULT_PLEDGE)
})

test('before the kind is known only what holds for all of them is promised', () => {
  expect(promiseFor(ALIKE, null)).toEqual(DEFAULT_PLEDGE)
  expect(promiseFor({ ...ALIKE, medicine: SLOW }, null)).toBeNull()
})
