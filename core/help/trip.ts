import { done, refuse } from '../kit/outcome'
import { type DurationMs, type EpochMs, hours, minutes, seconds } from '../kit/time'
import { ENGINE } from '../people/person'
import { type HelpRequest, holderOf, isOpen } from './help-request'
import { permit } from './lifecycle'
import { owe } from './messages'
import { dropOffers, type Hand, type Moved, step, takenOff } from './step'
import { give, release } from './taking'

/** Cases of one building that began closer together than this may be one trouble. */
export const TOGETHER_MS: DurationMs = hours(6)

/** Cases that may share one trip with the first. */
const MOST_JOINED = 4

/** While joined cases run, the trip is looked after this often even if nothing told it to be: whoever died half-way is made up for. */
const TEND_MS: DurationMs = minutes(5)

/** Between the two writes of joining nobody else shall look after the trip. */
const JOINING_MS: DurationMs = seconds(30)

/** Why two cases cannot share a trip: another building, too far apart in time, over, or in a trip already; null when they can. */
function refusalOfTrip(follower: HelpRequest, lead: HelpRequest): 'NOT_TOGETHER' | null {
  const sameHouse = follower.communityId === lead.communityId && follower.place.buildingId === lead.place.buildingId
  const near = Math.abs(follower.startedAt - lead.startedAt) <= TOGETHER_MS
  const alone = follower.joined.length === 0 && lead.joinedTo === null && follower.joinedTo === null
  const room = lead.joined.length < MOST_JOINED && follower.id !== lead.id
  const running = isOpen(lead) && (follower.status === 'waiting' || follower.status === 'accepted')
  return sameHouse && near && alone && room && running ? null : 'NOT_TOGETHER'
}

/**
 * The first of the two writes of joining: the lead knows of the other case, and holds its responder for it, before that case gives up its own.
 * Refuses with NOT_TOGETHER or NOT_YOURS.
 */
export function expectJoined(lead: HelpRequest, follower: HelpRequest, hand: Hand): Moved {
  const allowed = permit(follower, 'join', hand.actor)
  if (!allowed.ok) return allowed
  if (lead.joined.includes(follower.id)) return done(lead)
  const refusal = refusalOfTrip(follower, lead)
  if (refusal) return refuse(refusal)
  const holder = holderOf(lead)
  const tripHolds = holder ? [...new Set([...lead.tripHolds, holder.id])] : lead.tripHolds
  return done({ ...lead, joined: [...lead.joined, follower.id], tripHolds, tripDueAt: hand.now + JOINING_MS })
}

/** The second write: the case waits for the trip of another, and asks nobody by itself. It keeps its number, code, door, clocks and last word. */
export function join(follower: HelpRequest, hand: Hand, lead: HelpRequest): Moved {
  if (follower.joinedTo === lead.id) return done(follower)
  const allowed = permit(follower, 'join', hand.actor)
  if (!allowed.ok) return allowed
  const refusal = refusalOfTrip(follower, { ...lead, joined: lead.joined.filter((id) => id !== follower.id) })
  if (refusal) return refuse(refusal)
  return step(follower, { move: 'join', hand, note: lead.number }, (moved) => {
    const waiting = dropOffers({ ...moved, joinedTo: lead.id, shortfall: null }, hand.now)
    return owe(waiting, [{ kind: 'tripJoined', to: waiting.resident, at: hand.now, cause: `joined:${hand.now}` }])
  })
}

/** The id of the case that gets whoever is sent to this one: the lead it waits with, or itself. */
export function leadOf({ id, status, joinedTo }: HelpRequest): string {
  return status === 'waiting' && joinedTo !== null ? joinedTo : id
}

/** A waiting case leaves the trip and asks for itself again. Refuses with NO_SUCH_MOVE one that is in no trip, or whose responder is on the way. */
export function unjoin(follower: HelpRequest, hand: Hand): Moved {
  return step(follower, { move: 'unjoin', hand }, (moved) => ({ ...moved, joinedTo: null, searchedAt: null }))
}

/**
 * What a joined case does as the trip stands now: it gets the lead's responder, waits with the lead, or goes on by itself when the lead is
 * over. Whoever stands at its door already stays. The same case when nothing is to be done.
 */
export function follow(follower: HelpRequest, lead: HelpRequest, now: EpochMs): HelpRequest {
  if (follower.joinedTo !== lead.id || !isOpen(follower) || follower.status === 'arrived') return follower
  const hand: Hand = { actor: ENGINE, now }
  const comer = holderOf(lead)
  if (comer && follower.excluded.includes(comer.id))
    return follower.status === 'waiting' ? goAlone(follower, hand) : follower
  if (comer) return holderOf(follower)?.id === comer.id ? follower : share(follower, lead, hand)
  const gone = follower.responder !== null && lead.excluded.includes(follower.responder.member.id)
  if (isOpen(lead)) return gone ? waitWith(lead, follower, hand) : follower
  return follower.status === 'waiting' ? goAlone(follower, hand) : follower
}

/** The lead after its joined cases were looked after: who is still joined, and for whom somebody is held. */
export function afterTending(lead: HelpRequest, followers: readonly HelpRequest[], now: EpochMs): HelpRequest {
  const still = followers.filter((one) => one.joinedTo === lead.id && isOpen(one))
  const tripHolds = [...new Set(still.flatMap((one) => holderOf(one)?.id ?? []))]
  const joined = still.map((one) => one.id)
  return { ...lead, joined, tripHolds, tripDueAt: joined.length === 0 ? null : now + TEND_MS }
}

/** The responder of the lead comes here, too: each resident keeps a code, a door and a word of their own. */
function share(follower: HelpRequest, lead: HelpRequest, hand: Hand): HelpRequest {
  const { responder } = lead
  if (!responder) return follower
  const { member, distanceM, travelMs } = responder
  const shared = step(follower, { move: 'share', hand, note: member.id }, (moved) =>
    owe({ ...give({ ...moved, wrongCodes: 0 }, { member, distanceM, travelMs }, hand.now), joinedTo: lead.id }, [
      { kind: 'tripShared', to: member, at: hand.now, cause: `shared:${hand.now}` },
      ...takenOff(follower, hand, `shared:${hand.now}`),
    ]),
  )
  return orSame(shared, follower)
}

/** The lead was given back: the joined case waits with it for the next who makes the trip, unless somebody else of its own leads it now. */
function waitWith(lead: HelpRequest, follower: HelpRequest, hand: Hand): HelpRequest {
  const released = comesNoMore(follower, hand)
  return released.status === 'waiting' ? { ...released, joinedTo: lead.id } : released
}

function comesNoMore(follower: HelpRequest, hand: Hand): HelpRequest {
  return orSame(release(follower, hand, '同一趟的人来不了了'), follower)
}

/**
 * Joined cases whose responder took a third case before the lead could hold them for this one: they are given back, leave the trip and ask for
 * themselves. The same case for everybody else.
 */
export function letGo(follower: HelpRequest, lead: HelpRequest, now: EpochMs): HelpRequest {
  const holder = holderOf(follower)?.id
  const held = holder === undefined || holder === holderOf(lead)?.id || lead.tripHolds.includes(holder)
  return held || follower.joinedTo !== lead.id ? follower : comesNoMore(follower, { actor: ENGINE, now })
}

function goAlone(follower: HelpRequest, hand: Hand): HelpRequest {
  return orSame(unjoin(follower, hand), follower)
}

function orSame(moved: Moved, otherwise: HelpRequest): HelpRequest {
  return moved.ok ? moved.value : otherwise
}
