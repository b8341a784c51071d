import type { Actor } from '@core/people/person'
import { keepWish } from '@core/volunteering/keep-wish'
import { WISH_MOVES, type Wish, type WishMove } from '@core/volunteering/wish'
import { type WishMoved, wishMovesOpenTo } from '@core/volunteering/wish-lifecycle'
import {
  approve,
  claim,
  deliver,
  joinGroup,
  leaveGroup,
  receive,
  release,
  thank,
  withdraw,
} from '@core/volunteering/wish-moves'
import { wishViewFor } from '@core/volunteering/wish-view'
import fc from 'fast-check'
import { acting, at, COORDINATOR, LI, SECRETARY, someone, wish } from '../support/volunteers'

const BEGIN = at('12:00', '2026-03-02')
const CAST: readonly Actor[] = [
  LI,
  acting('wang', 'member'),
  acting('chen'),
  acting('sun', 'member'),
  COORDINATOR,
  SECRETARY,
]

const name = (actor: Actor) => (actor.kind === 'person' ? actor.id : '')

/** Each as it is tried by anybody at any time. */
const DEEDS: Readonly<Record<string, (one: Wish, hand: { actor: Actor; now: number }) => WishMoved>> = {
  approve: (one, hand) => approve(one, '想要一个收音机', hand),
  claim: (one, hand) => claim(one, { leader: someone(name(hand.actor)), groupName: '团' }, hand),
  join: (one, hand) => joinGroup(one, someone(name(hand.actor)), hand),
  leaveGroup: (one, hand) => leaveGroup(one, hand),
  release: (one, hand) => release(one, '', hand),
  deliver: (one, hand) => deliver(one, '', hand),
  receive: (one, hand) => receive(one, '', hand),
  thank: (one, hand) => thank(one, '谢谢', hand),
  withdraw: (one, hand) => withdraw(one, '', hand),
}

const deed = fc.record({
  wanted: fc.constantFrom(...Object.keys(DEEDS), 'clock', ...Array.from({ length: 8 }, () => 'offered')),
  who: fc.nat(CAST.length - 1),
  pick: fc.nat(9),
  passes: fc.integer({ min: 1, max: 12 * 36e5 }),
})

/** One that is open is as likely as one that is not: lives that end at once would show little. */
function chosen(wanted: string, offered: readonly WishMove[], pick: number): string {
  if (wanted !== 'offered') return wanted
  const kind = offered.filter((move) => move !== 'withdraw')
  return kind[pick % Math.max(1, kind.length)] ?? 'clock'
}

/** What was offered goes through, and what was not does not. */
function expectOffered(
  what: string,
  offered: readonly WishMove[],
  { before, outcome }: { before: Wish; outcome: WishMoved },
) {
  const isOffered = offered.includes(what as WishMove)
  if (outcome.ok && outcome.value !== before && !isOffered) throw new Error(`${what} was not offered and went through`)
  if (!outcome.ok && outcome.code === 'NOT_YOURS' && isOffered) throw new Error(`${what} was offered and is not theirs`)
}

function expectKept(one: Wish): void {
  expect(new Set(one.owed.map(({ key }) => key)).size).toBe(one.owed.length)
  for (const viewer of CAST) {
    const view = wishViewFor(one, viewer)
    if (view?.part === 'neighbour') expect(JSON.stringify(view)).not.toMatch(/13800000000|耳朵不好|li的名字/)
  }
}

test('random lives: every move of the table happens, no neighbour ever reads what is not theirs, and no message is made twice', () => {
  const seen = new Set<WishMove>()
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), fc.boolean(), (deeds, slow) => {
      let [one, now] = [wish(), BEGIN]
      for (const { wanted, who, pick, passes } of deeds) {
        now += passes * (slow ? 20 : 1)
        const actor = CAST[who] as Actor
        const offered = wishMovesOpenTo(one, actor)
        const what = chosen(wanted, offered, pick)
        const outcome = DEEDS[what]?.(one, { actor, now })
        if (outcome) expectOffered(what, offered, { before: one, outcome })
        one = keepWish(outcome?.ok ? outcome.value : one, now)
        expectKept(one)
      }
      for (const { move } of one.history) seen.add(move)
    }),
    { seed: 7, numRuns: 400 },
  )
  expect([...seen].sort()).toEqual([...WISH_MOVES].sort())
})
