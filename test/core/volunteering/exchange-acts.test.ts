import { DAY_MS } from '@core/kit/time'
import { faultsIn } from '@core/volunteering/ledger'
import type { Redemption } from '@core/volunteering/redemption'
import { cancelRedemption, keepRedemption, redeem } from '@core/volunteering/redemption-moves'
import fc from 'fast-check'
import { Exchange, earn, SHOP } from '../support/exchange'
import { acting } from '../support/volunteers'

const PEOPLE = ['li', 'wang', 'chen']
const PRICE = 20

const act = fc.record({
  kind: fc.constantFrom(
    ...(['earn', 'correct', 'ask', 'carryOn', 'die', 'carryOn'] as const),
    ...(['cancel', 'redeem', 'redeem', 'time', 'stock'] as const),
  ),
  who: fc.nat(2),
  id: fc.nat(40),
  amount: fc.integer({ min: 1, max: 30 }),
})

interface Act {
  readonly kind: string
  readonly personId: string
  /** The redemption it is about. */
  readonly key: string
  readonly amount: number
  readonly nth: number
}

const ACTS: Readonly<Record<string, (exchange: Exchange, act: Act) => void>> = {
  earn: (exchange, { personId, nth, amount }) => void exchange.write(personId, earn(`earn:${nth}`, amount)),
  correct: (exchange, { personId, nth, amount }) =>
    void exchange.write(personId, { ...earn(`correct:${nth}`, -Math.min(amount, 5)), kind: 'correct' }),
  ask: (exchange, { key, personId }) => exchange.ask(key, personId),
  carryOn: (exchange, { key }) => exchange.settle(key),
  die: (exchange, { key, amount }) => exchange.dieAfter(1 + (amount % 4), key),
  time: (exchange, { amount }) => exchange.passes(amount * DAY_MS * 0.2),
  stock(exchange, { amount }) {
    exchange.delivered += amount % 3
    exchange.rewards.set('r1', { ...exchange.shelf(), free: exchange.shelf().free + (amount % 3) })
  },
  cancel: (exchange, { key }) =>
    move(exchange, key, (one) => cancelRedemption(one, { actor: acting(one.owner.id), now: exchange.now })),
  redeem: (exchange, { key }) => move(exchange, key, (one) => redeem(one, { actor: SHOP, now: exchange.now })),
}

function move(exchange: Exchange, key: string, decide: (one: Redemption) => ReturnType<typeof redeem>): void {
  const found = exchange.redemptions.get(key)
  const outcome = found && decide(found)
  if (outcome?.ok) exchange.redemptions.set(key, outcome.value)
}

/** The engine looks at whatever was just touched. */
function keep(exchange: Exchange, key: string): void {
  const found = exchange.redemptions.get(key)
  if (found) exchange.redemptions.set(key, keepRedemption(found, exchange.now))
}

/** Nothing is lost and nothing appears, once everybody has finished what they began. */
function expectSound(exchange: Exchange): void {
  const all = [...exchange.redemptions.values()]
  const count = (status: string) => all.filter((one) => one.status === status).length
  for (const personId of PEOPLE) {
    const entries = exchange.ledgers.get(personId) ?? []
    expect(faultsIn(entries)).toEqual([])
    const paid = all.filter(
      ({ owner, status }) => owner.id === personId && (status === 'reserved' || status === 'redeemed'),
    )
    const outside = entries.filter(({ kind }) => kind === 'earn' || kind === 'correct')
    const sum = outside.reduce((total, { amount }) => total + amount, 0)
    expect(exchange.balance(personId)).toBe(sum - PRICE * paid.length)
  }
  expect(exchange.shelf().free).toBe(exchange.delivered - count('redeemed') - count('reserved'))
  expect(exchange.shelf().holders).toHaveLength(count('reserved'))
}

test('ledgers equal their balances and no stock is below zero, after 10 000 random acts that die in between', () => {
  let acts = 0
  const ended = new Map<string, number>()
  fc.assert(
    fc.property(fc.array(act, { minLength: 500, maxLength: 500, size: 'max' }), (some) => {
      const exchange = new Exchange()
      for (const [nth, { kind, who, id, amount }] of some.entries()) {
        acts++
        const known = [...exchange.redemptions.keys()]
        // Whoever acts on a redemption means one of the last few: the others have ended.
        const key = kind === 'ask' ? `x${nth}` : (known[known.length - 1 - (id % 8)] ?? 'none')
        keep(exchange, key)
        ACTS[kind]?.(exchange, { kind, key, amount, nth, personId: PEOPLE[who] ?? 'li' })
        expect(exchange.shelf().free).toBeGreaterThanOrEqual(0)
      }
      for (const id of exchange.redemptions.keys()) exchange.settle(id)
      for (const { status } of exchange.redemptions.values()) ended.set(status, (ended.get(status) ?? 0) + 1)
      expectSound(exchange)
    }),
    { seed: 20_260_314, numRuns: 20 },
  )
  process.stdout.write(`exchange: ${acts} acts, ended ${JSON.stringify(Object.fromEntries(ended))}\n`)
  expect(acts).toBe(10_000)
  // A property over redemptions that all ended the same way would say nothing.
  for (const status of ['refused', 'reserved', 'redeemed', 'lapsed', 'cancelled'])
    expect([status, (ended.get(status) ?? 0) > 3]).toEqual([status, true])
})
