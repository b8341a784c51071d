import type { Ranked } from '../dispatch/ranking'
import type { EpochMs } from '../kit/time'
import type { HelpRequest } from './help-request'
import { owe } from './messages'
import type { Offer } from './parts'
import { type Hand, type Moved, step } from './step'

/** Asks these members: each gets an offer of their own and is told. `answerBy` is null where nobody else is left to turn to. Refuses as `permit` does. */
export function offerTo(
  request: HelpRequest,
  hand: Hand,
  chosen: {
    readonly members: readonly Pick<Ranked, 'presence' | 'distanceM' | 'travelMs'>[]
    readonly answerBy: EpochMs | null
  },
): Moved {
  const fresh = chosen.members.map(({ presence: { member, transport }, distanceM, travelMs }, index): Offer => {
    const no = request.offersMade + index + 1
    const way = { member, transport, distanceM, travelMs }
    return { no, ...way, askedAt: hand.now, answerBy: chosen.answerBy, state: 'live', reason: '' }
  })
  const note = fresh.map((one) => one.member.id).join(' ')
  return step(request, { move: 'offer', hand, note }, (moved) =>
    owe(
      { ...moved, offers: [...moved.offers, ...fresh], offersMade: moved.offersMade + fresh.length },
      fresh.map((one) => ({ kind: 'helpOffered', to: one.member, at: hand.now, cause: `offer:${one.no}` })),
    ),
  )
}
