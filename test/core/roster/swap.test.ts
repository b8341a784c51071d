import { minutes } from '@core/kit/time'
import { publish } from '@core/roster/publish'
import { stintsOf } from '@core/roster/standing'
import { answerSwap, decideSwap, expireSwaps, offerSwap, type SwapGrounds, withdrawSwap } from '@core/roster/swap'
import type { Week } from '@core/roster/week'
import { at, MONDAY, on, PEOPLE, plan, WEDNESDAY, week } from '../support/rosters'

const noon = `${WEDNESDAY}.river.noon`
const friday = '2026-11-20.river.noon'
const base = [
  on('river.noon', WEDNESDAY, 'lin'),
  on('river.noon', '2026-11-20', 'ding'),
  on('river.early', WEDNESDAY, 'sun'),
]
const grounds: SwapGrounds = { plan: plan(), people: PEOPLE, now: at(MONDAY, '09:00'), stints: stintsOf(base, plan()) }
const offer = { id: 's1', slot: noon, fromId: 'lin', toId: 'ding', inReturn: null, note: '' }
const yes = { swapId: 's1', personId: 'ding', accept: true, reason: '' }

function value<T>(outcome: { readonly ok: boolean; readonly value?: T }): T {
  if (outcome.value === undefined) throw new Error(`refused: ${JSON.stringify(outcome)}`)
  return outcome.value
}
const offered = (over: Partial<typeof offer> = {}) => value(offerSwap(week(base), { ...offer, ...over }, grounds))
const stateOf = ({ swaps }: Week) => swaps.map(({ state }) => state).join()

describe('offering', () => {
  const refusal = (over: object, now = grounds.now) => offerSwap(week(base), { ...offer, ...over }, { ...grounds, now })

  test('is for whoever stands there, before the shift begins, once', () => {
    expect(stateOf(offered())).toBe('offered')
    expect(refusal({ fromId: 'sun' })).toMatchObject({ code: 'NOT_YOURS' })
    expect(refusal({ toId: 'lin' })).toMatchObject({ code: 'NOT_YOURS' })
    expect(refusal({ slot: '2026-11-25.river.noon' })).toMatchObject({ code: 'NO_SUCH_SHIFT' })
    expect(refusal({}, at(WEDNESDAY, '13:00'))).toMatchObject({ code: 'SHIFT_OVER' })
    expect(offerSwap(offered(), { ...offer, id: 's2' }, grounds)).toMatchObject({ code: 'SWAP_OVER' })
  })

  test('in return for a shift needs it to be the other’s', () => {
    expect(refusal({ inReturn: friday }).ok).toBe(true)
    expect(refusal({ inReturn: `${WEDNESDAY}.river.early` })).toMatchObject({ code: 'NO_SUCH_SHIFT' })
  })
})

test('a shift that has begun is not given in return: not offered, not taken, not decided', () => {
  const later = at('2026-11-20', '13:00')
  const sunday = '2026-11-22.river.noon'
  const stands = [...base, on('river.noon', '2026-11-22', 'lin')]
  const then = { ...grounds, now: later, stints: stintsOf(stands, plan()) }
  const give = { ...offer, slot: sunday, inReturn: friday }
  expect(offerSwap(week(stands), give, then)).toMatchObject({ code: 'SHIFT_OVER' })
  const before = { ...then, now: later - 1 }
  const asked = value(offerSwap(week(stands), give, before))
  expect(answerSwap(asked, yes, then)).toMatchObject({ code: 'SWAP_OVER' })
  const agreed = value(answerSwap(asked, yes, before))
  expect(decideSwap(agreed, { swapId: 's1', by: 'zhao', approve: true, reason: '' }, then)).toMatchObject({
    code: 'SWAP_OVER',
  })
})

test('a yes waits for the coordinator; until then the shift is the offerer’s', () => {
  const agreed = value(answerSwap(offered(), yes, grounds))
  expect(stateOf(agreed)).toBe('accepted')
  expect(agreed.base).toEqual(week(base).base)
  const decided = value(decideSwap(agreed, { swapId: 's1', by: 'zhao', approve: true, reason: '' }, grounds))
  expect(stateOf(decided)).toBe('done')
  expect(decided.base?.find(({ slot }) => slot === noon)).toMatchObject({ personId: 'ding', why: 'swap', sequence: 2 })
})

test('a yes of somebody with another shift, on leave or without the role is refused', () => {
  const answer = (over: Partial<SwapGrounds>, personId = 'ding') =>
    answerSwap(offered({ toId: null as never }), { ...yes, personId }, { ...grounds, ...over })
  const busy = stintsOf([...base, { ...on('river.noon', WEDNESDAY, 'ding') }], plan())
  const leave = { id: 'l', personId: 'ding', from: at(WEDNESDAY, '17:00'), to: at(WEDNESDAY, '19:00'), reason: '' }
  expect(answer({ stints: busy })).toMatchObject({ code: 'CANNOT_TAKE_SHIFT' })
  expect(answer({ plan: plan({ leaves: [leave] }) })).toMatchObject({ code: 'CANNOT_TAKE_SHIFT' })
  expect(answer({}, 'zhao')).toMatchObject({ code: 'CANNOT_TAKE_SHIFT' })
})

test('is looked at once more when it is decided', () => {
  const agreed = value(answerSwap(offered(), yes, grounds))
  const gone = { ...agreed, base: [on('river.noon', WEDNESDAY, 'sun')] }
  const word = { swapId: 's1', by: 'zhao', approve: true, reason: '' }
  expect(decideSwap(gone, word, grounds)).toMatchObject({ code: 'NO_SUCH_SHIFT' })
  expect(decideSwap(agreed, word, { ...grounds, now: at(WEDNESDAY, '13:00') })).toMatchObject({ code: 'SWAP_OVER' })
})

test('an exchange moves both or neither', () => {
  const agreed = value(answerSwap(offered({ inReturn: friday as never }), yes, grounds))
  const decided = value(decideSwap(agreed, { swapId: 's1', by: 'zhao', approve: true, reason: '' }, grounds))
  const who = (key: string) => decided.base?.find(({ slot }) => slot === key)?.personId
  expect([who(noon), who(friday)]).toEqual(['ding', 'lin'])
})

test('one of many saying no leaves an open offer open; a no of the only one asked ends it', () => {
  const no = { ...yes, accept: false }
  expect(stateOf(value(answerSwap(offered({ toId: null as never }), no, grounds)))).toBe('offered')
  expect(stateOf(value(answerSwap(offered(), no, grounds)))).toBe('refused')
})

test('is withdrawn by its owner alone, until it is decided', () => {
  expect(stateOf(value(withdrawSwap(offered(), { swapId: 's1', personId: 'lin' }, grounds.now)))).toBe('withdrawn')
  expect(withdrawSwap(offered(), { swapId: 's1', personId: 'ding' }, grounds.now)).toMatchObject({ code: 'NOT_YOURS' })
})

test('is over when its shift begins, not before', () => {
  expect(stateOf(expireSwaps(offered(), plan(), at(WEDNESDAY, '13:00') - 1))).toBe('offered')
  expect(stateOf(expireSwaps(offered(), plan(), at(WEDNESDAY, '13:00')))).toBe('expired')
})

describe('a swap whose offerer is not on the shift any more', () => {
  const agreed = value(answerSwap(offered(), yes, grounds))
  const taken = (before: Week) => ({ ...before, base: [on('river.noon', WEDNESDAY, 'sun')] })
  const word = { swapId: 's1', by: 'zhao', approve: false, reason: '' }

  test('is not taken, and is over without a false word when the coordinator says no', () => {
    expect(answerSwap(taken(offered()), yes, grounds)).toMatchObject({ code: 'SWAP_OVER' })
    expect(stateOf(value(decideSwap(taken(agreed), word, grounds)))).toBe('overtaken')
  })

  test.each([
    ['an unanswered offer', offered()],
    ['an accepted one', agreed],
  ])('is over when the coordinator publishes them off it: %s', (_, before) => {
    const edits = [{ slot: noon, out: 'lin', in: 'sun' }]
    expect(stateOf(publish({ ...before, edits }, plan(), grounds.now).week)).toBe('overtaken')
    expect(stateOf(publish(before, plan(), grounds.now).week)).toBe(stateOf(before))
  })

  test('is over when the shift in return is the other’s no more', () => {
    const exchange = value(answerSwap(offered({ inReturn: friday as never }), yes, grounds))
    const edits = [{ slot: friday, out: 'ding', in: 'sun' }]
    expect(stateOf(publish({ ...exchange, edits }, plan(), grounds.now).week)).toBe('overtaken')
  })

  test('is over when another swap took the shift along', () => {
    const give = { ...offer, id: 's2', slot: friday, fromId: 'ding', toId: 'lin', inReturn: noon as never }
    const both = value(offerSwap(offered({ toId: 'sun' }), give, grounds))
    const second = value(answerSwap(both, { ...yes, swapId: 's2', personId: 'lin' }, grounds))
    const decided = value(decideSwap(second, { ...word, swapId: 's2', approve: true }, grounds))
    expect(stateOf(decided)).toBe('overtaken,done')
  })
})

describe('offering again and again', () => {
  const shifts = Array.from({ length: 6 }, (_, day) => on('river.noon', `2026-11-${17 + day}`, 'lin'))
  const full = [...shifts, ...shifts.map((one) => ({ ...one, slot: one.slot.replace('noon', 'night') }))]
  const gives = (before: Week, { slot, id, now = grounds.now }: { slot: string; id: string; now?: number }) =>
    offerSwap(before, { ...offer, slot, id, toId: null as never }, { ...grounds, now })

  test('is for five shifts of a week at a time', () => {
    const five = full.slice(0, 5).reduce((kept, { slot }, i) => value(gives(kept, { slot, id: `s${i}` })), week(full))
    expect(gives(five, { slot: full[5]?.slot ?? '', id: 's6' })).toMatchObject({ code: 'TOO_MANY_SWAPS' })
    const back = value(withdrawSwap(five, { swapId: 's0', personId: 'lin' }, grounds.now))
    expect(gives(back, { slot: full[5]?.slot ?? '', id: 's6' })).toMatchObject({ ok: true })
  })

  test('is for ten times a day, and the week remembers no more than that', () => {
    const sunday = `2026-11-22.river.noon`
    const started = at(MONDAY, '00:30')
    let [kept, offers] = [week(full), 0]
    for (let round = 0; round < 200; round++) {
      const now = started + round * minutes(30)
      const asked = gives(kept, { slot: sunday, id: `r${round}`, now })
      if (!asked.ok) continue
      offers++
      kept = value(withdrawSwap(asked.value, { swapId: `r${round}`, personId: 'lin' }, now))
    }
    expect(offers).toBeLessThanOrEqual(50)
    expect(kept.swaps.length).toBeLessThanOrEqual(11)
  })

  test('does not push out what others have asked', () => {
    const theirs = value(
      offerSwap(week(full.concat(base)), { ...offer, id: 'ding', fromId: 'ding', slot: friday, toId: 'sun' }, grounds),
    )
    const kept = Array.from({ length: 10 }).reduce<Week>((before, _, i) => {
      const asked = value(gives(before, { slot: `2026-11-22.river.noon`, id: `r${i}` }))
      return value(withdrawSwap(asked, { swapId: `r${i}`, personId: 'lin' }, grounds.now))
    }, theirs)
    expect(kept.swaps.some(({ id }) => id === 'ding')).toBe(true)
  })
})
