import { DAY_MS } from '@core/kit/time'
import { faultsIn, nextEntry } from '@core/volunteering/ledger'
import type { Redemption } from '@core/volunteering/redemption'
import { keepRedemption, redeem, redemptionWakeAt } from '@core/volunteering/redemption-moves'
import { Exchange, earn, NOON, OWNER, reward, SHOP } from '../support/exchange'
import { acting, value } from '../support/volunteers'

describe('the ledger', () => {
  test('spends no more than there is, and lets a correction owe', () => {
    const first = value(nextEntry(null, earn('e1', 15), { ...OWNER, now: NOON }))
    expect(first).toMatchObject({ no: 1, balance: 15 })
    expect(nextEntry(first, { ...earn('s', -16), kind: 'spend' }, { ...OWNER, now: NOON })).toMatchObject({
      code: 'POINTS_SHORT',
    })
    expect(value(nextEntry(first, { ...earn('c', -20), kind: 'correct' }, { ...OWNER, now: NOON })).balance).toBe(-5)
  })

  test('knows when its lines do not add up', () => {
    const first = value(nextEntry(null, earn('e1', 15), { ...OWNER, now: NOON }))
    const second = value(nextEntry(first, earn('e2', 5), { ...OWNER, now: NOON }))
    expect(faultsIn([first, second])).toEqual([])
    expect(faultsIn([first, { ...second, amount: 6 }])).toHaveLength(1)
    expect(faultsIn([first, { ...second, key: 'e1' }])).toHaveLength(1)
    expect(faultsIn([second])).toHaveLength(2)
  })
})

describe('an exchange', () => {
  const ready = (points = 50) => {
    const exchange = new Exchange()
    exchange.write('li', earn('e1', points))
    exchange.ask('x1', 'li')
    exchange.settle('x1')
    return exchange
  }
  const first = (exchange: Exchange) => exchange.redemptions.get('x1') as Redemption

  test('takes the piece, then the points, and keeps both for the shop’s scan', () => {
    const exchange = ready()
    expect(first(exchange)).toMatchObject({ status: 'reserved', piece: 'held', points: 'spent' })
    expect([exchange.balance('li'), exchange.shelf().free]).toEqual([30, 1])
    const redeemed = value(redeem(first(exchange), { actor: SHOP, now: NOON }))
    exchange.redemptions.set('x1', redeemed)
    exchange.settle('x1')
    expect([exchange.balance('li'), exchange.shelf().free, exchange.shelf().holders]).toEqual([30, 1, []])
    expect(redeem(redeemed, { actor: SHOP, now: NOON })).toMatchObject({ code: 'ALREADY_REDEEMED' })
    expect(redeem(redeemed, { actor: acting('other'), now: NOON })).toMatchObject({ code: 'NO_SUCH_MOVE' })
  })

  test('is handed over by its own shop alone', () => {
    expect(redeem(first(ready()), { actor: acting('li'), now: NOON })).toMatchObject({ code: 'NOT_YOURS' })
  })

  test('that the points do not cover gives the piece back', () => {
    const exchange = ready(19)
    expect(first(exchange)).toMatchObject({ status: 'refused', why: 'POINTS_SHORT', piece: 'back', points: 'none' })
    expect([exchange.balance('li'), exchange.shelf().free, exchange.ledgers.get('li')?.length]).toEqual([19, 2, 1])
  })

  test('of what is gone leaves no trace in the ledger', () => {
    const exchange = new Exchange()
    exchange.write('li', earn('e1', 50))
    exchange.rewards.set('r1', reward({ free: 0 }))
    exchange.ask('x1', 'li')
    exchange.settle('x1')
    expect(first(exchange)).toMatchObject({ status: 'refused', why: 'OUT_OF_STOCK' })
    expect(exchange.ledgers.get('li')).toHaveLength(1)
  })

  test('nobody fetches lapses, after a word in time, and everything goes back', () => {
    const exchange = ready()
    const { until } = first(exchange)
    expect(redemptionWakeAt({ ...first(exchange), owed: [] })).toBe(until - 2 * DAY_MS)
    const reminded = keepRedemption(first(exchange), until - 2 * DAY_MS)
    expect(reminded.owed.map(({ kind }) => kind)).toEqual(['rewardReserved', 'rewardLapsing'])
    expect(redeem(reminded, { actor: SHOP, now: until })).toMatchObject({ code: 'REWARD_LAPSED' })
    exchange.redemptions.set('x1', keepRedemption(reminded, until))
    exchange.settle('x1')
    expect([exchange.balance('li'), exchange.shelf().free]).toEqual([50, 2])
    expect(redemptionWakeAt({ ...first(exchange), owed: [] })).toBeNull()
  })
})
