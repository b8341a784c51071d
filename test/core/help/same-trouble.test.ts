import { sameTrouble } from '@core/help/same-trouble'
import { minutes } from '@core/kit/time'
import { filed } from '../support/cases'
import { START } from '../support/cast'

const running = filed()
const again = (over: Parameters<typeof filed>[0] = {}) => filed({ id: 'case-8m4', ...over }, START + minutes(2))

test('the same kind of trouble in the same building minutes later looks like the one that runs', () => {
  expect(sameTrouble(again(), [running], START + minutes(2))).toBe(running)
  expect(sameTrouble(again({ text: '卫生间也漏了' }), [running], START + minutes(9))).toBe(running)
})

test('another kind, a later hour, a case that is over and a mere retry do not', () => {
  expect(sameTrouble(again({ category: 'dispute' }), [running], START + minutes(2))).toBeUndefined()
  expect(sameTrouble(again(), [running], START + minutes(10))).toBeUndefined()
  expect(sameTrouble(again(), [{ ...running, status: 'withdrawn' }], START + minutes(2))).toBeUndefined()
  expect(sameTrouble(running, [running], START + minutes(2))).toBeUndefined()
})

test('nor does trouble in another building', () => {
  const elsewhere = { ...again(), place: { ...running.place, buildingId: 'building-9' } }
  expect(sameTrouble(elsewhere, [running], START + minutes(2))).toBeUndefined()
})
