import { carryOver, emptyLedger, type Found, judge, type Ledger } from '../../../tools/crash/ledger'

const PARTS_OF = (tx: string) => [{ tx }, { tx }, { tx }]
const EVEN = [
  { _id: '0-from', balance: 1_000 },
  { _id: '0-to', balance: 1_000 },
]
const ONE_MOVED = [
  { _id: '0-from', balance: 999 },
  { _id: '0-to', balance: 1_001 },
]

const found = (over: Partial<Found> = {}): Found => ({ writes: [], parts: [], accounts: EVEN, counters: [], ...over })

function promised(over: Partial<Ledger> = {}): Ledger {
  return { ...emptyLedger(), ...over }
}

describe('after a crash', () => {
  test('nothing is wrong when everything promised is there', () => {
    const ledger = promised({ writes: new Set(['w']), transactions: new Set(['t1-0-0']) })
    const all = found({ writes: [{ _id: 'w' }], parts: PARTS_OF('t1-0-0'), accounts: ONE_MOVED })
    expect(judge(ledger, all)).toEqual({ lost: [], half: [] })
  })

  test('a promised write that is missing is lost', () => {
    expect(judge(promised({ writes: new Set(['w']) }), found())).toEqual({ lost: ['w'], half: [] })
  })

  test('a promised transaction that is missing is lost', () => {
    expect(judge(promised({ transactions: new Set(['t1-0-0']) }), found()).lost).toEqual(['t1-0-0'])
  })

  test('what was never promised may be there, whole', () => {
    const all = found({ writes: [{ _id: 'x' }], parts: PARTS_OF('t1-0-0'), accounts: ONE_MOVED })
    expect(judge(promised(), all)).toEqual({ lost: [], half: [] })
  })

  test('a transaction with one of its documents missing is half', () => {
    const all = found({ parts: PARTS_OF('t1-0-0').slice(1), accounts: ONE_MOVED })
    expect(judge(promised(), all).half).toEqual(['t1-0-0'])
  })

  test('money that left and did not arrive is half', () => {
    const gone = [{ _id: '0-from', balance: 999 }, ...EVEN.slice(1)]
    expect(judge(promised(), found({ accounts: gone })).half).toEqual(['0-from: 999, should be 1000'])
  })

  test.each([
    [4, false],
    [5, true],
    [6, true],
    [7, false],
  ])('a counter promised 5, with one answer missing, at %i is right: %s', (n, right) => {
    const counters = new Map([['c', { acknowledged: 5, atLeast: 5, unanswered: 1 }]])
    expect(judge(promised({ counters }), found({ counters: [{ _id: 'c', n }] })).lost).toHaveLength(right ? 0 : 1)
  })

  test('an increment that made it unanswered does not make up for a later one that is lost', () => {
    const ledger = promised({ counters: new Map([['c', { acknowledged: 5, atLeast: 5, unanswered: 1 }]]) })
    carryOver(ledger, found({ counters: [{ _id: 'c', n: 6 }] }))
    expect(judge(ledger, found({ counters: [{ _id: 'c', n: 5 }] })).lost).toEqual(['c: 5, promised 6–6'])
  })
})
