import { type Slot, slotOf } from '@core/roster/slot'
import { stintsOf } from '@core/roster/standing'
import { answerSwap, offerSwap } from '@core/roster/swap'
import { ownBarrier, takersOf } from '@core/roster/takers'
import type { Swap } from '@core/roster/week'
import { at, MONDAY, on, PEOPLE, plan, RIVER, WEDNESDAY, week } from '../support/rosters'

const town = plan({ posts: [RIVER] })
const key = `${WEDNESDAY}.river.noon`
const noon = slotOf(town, key) as Slot
const base = [on('river.noon', WEDNESDAY, 'lin'), on('river.noon', WEDNESDAY, 'sun')]
const grounds = (over: Parameters<typeof plan>[0] = {}, people = PEOPLE) => ({
  plan: { ...town, ...over },
  people,
  stints: stintsOf(base, town),
  middleOf: () => null,
})
const leave = { id: 'l', personId: 'ding', from: noon.from, to: noon.to, reason: '化疗', askedAt: 0 }

describe('whom a shift may be offered to', () => {
  const order = (...of: Parameters<typeof grounds>) =>
    takersOf(noon, 'lin', grounds(...of)).map(({ id, barrier }) => (barrier ? `${id} ${barrier}` : id))

  test('is everybody with the role but whoever gives it; whoever stands there or cannot come is last and says so', () => {
    expect(order({ leaves: [leave] }).slice(-2)).toEqual(['ding CANNOT_COME', 'sun STANDS_THERE'])
    expect(order()).not.toContain('lin')
    expect(order()).not.toContain('zhao')
  })

  test('begins with members who hear of it; those who do not, and those whose office is to oversee, come after', () => {
    const people = PEOPLE.map((person) =>
      person.id === 'ding'
        ? { ...person, reachable: false }
        : person.id === 'wu'
          ? { ...person, roles: ['member', 'secretary'] as const }
          : person,
    )
    const order2 = order({}, people)
    expect(order2.slice(-3)).toEqual(['wu', 'ding', 'sun STANDS_THERE'])
  })

  test('never says that somebody is on leave', () => {
    expect(JSON.stringify(takersOf(noon, 'lin', grounds({ leaves: [leave] })))).not.toMatch(/LEAVE|化疗/)
  })
})

describe('the reason why somebody cannot say yes', () => {
  const elsewhere = { ...RIVER, id: 'hill', name: '桐北苑', zoneId: 'north' }
  const two = plan({ posts: [RIVER, elsewhere] })
  const swap = { id: 's1', slot: key, fromId: 'lin', toId: 'ding', inReturn: null, note: '' }
  const judged = (more: Parameters<typeof stintsOf>[0], over: Parameters<typeof plan>[0] = {}) => ({
    plan: { ...two, ...over },
    people: PEOPLE,
    now: at(MONDAY, '09:00'),
    stints: stintsOf([...base, ...more], two),
  })
  const CASES: readonly [string, ReturnType<typeof judged>, string][] = [
    ['OVERLAP', judged([on('hill.noon', WEDNESDAY, 'ding')]), 'ding'],
    ['TWICE', judged([]), 'sun'],
    ['ON_LEAVE', judged([], { leaves: [leave] }), 'ding'],
    ['LACKS_ROLE', judged([]), 'zhao'],
  ]

  test.each(CASES)('is %s exactly when a yes is refused for it', (code, given, personId) => {
    const offered = offerSwap(week(base), { ...swap, toId: personId }, given)
    if (!offered.ok) throw new Error(offered.code)
    const [open] = offered.value.swaps
    expect(ownBarrier(open as Swap, personId, given)?.code).toBe(code)
    const yes = { swapId: 's1', personId, accept: true, reason: '' }
    expect(answerSwap(offered.value, yes, given)).toMatchObject({ code: 'CANNOT_TAKE_SHIFT' })
  })

  test('names the shift in the way', () => {
    const given = judged([on('hill.noon', WEDNESDAY, 'ding')])
    expect(ownBarrier(swap as unknown as Swap, 'ding', given)?.other).toMatchObject({
      postName: '桐北苑',
      bandName: '午',
    })
  })

  test('is none for somebody who can', () => {
    expect(ownBarrier(swap as unknown as Swap, 'ding', judged([]))).toBeNull()
  })
})
