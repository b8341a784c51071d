import type { DispatchPolicy } from '../../core/dispatch/policy'
import { file } from '../../core/help/filing'
import { type HelpRequest, liveOfferTo } from '../../core/help/help-request'
import { keepTime, wakeAt } from '../../core/help/keep-time'
import { accept, decline } from '../../core/help/taking'
import type { EpochMs } from '../../core/kit/time'
import type { Community } from '../../core/people/community'
import { actorOf } from '../../core/people/person'
import type { Member } from './town'
import type { Trouble } from './trouble'
import type { Way, World } from './world'

/** Dispatches by the product's own rules: the very functions the cloud runs, fed with the virtual town. */
export function byCore(name: string, policy: DispatchPolicy, policyOf: Community['policyOf'] = {}): Way {
  return {
    name,
    start(world) {
      const community = { ...world.town.community, policy, policyOf }
      return (trouble) => open(trouble, filed(trouble, community), world)
    },
  }
}

/** One case while nobody is on it; afterwards the world takes over. */
interface Pending {
  readonly trouble: Trouble
  request: HelpRequest
  /** Looks noted on the agenda: the soonest. */
  wakeAt: EpochMs
}

function open(trouble: Trouble, request: HelpRequest, world: World): void {
  const pending: Pending = { trouble, request, wakeAt: Number.POSITIVE_INFINITY }
  look(pending, trouble.at, world)
}

/** The engine's turn, at the very instant the case asks for: the engine's own minute is left out, as are the watchers that shorten it. */
function look(pending: Pending, now: EpochMs, world: World): void {
  const before = pending.request
  const after = keepTime(before, now, { candidates: world.crew.candidates(now), responderSeenAt: now, ladder: null })
  keep(pending, after)
  const asked = after.offers.slice(before.offers.length)
  world.book.asked(asked.length)
  for (const offer of asked) {
    const member = memberOf(offer.member.id, world)
    const { says, afterMs } = world.answers.of(pending.trouble, member)
    if (says !== 'nothing') world.agenda.note(now + afterMs, (at) => answer(pending, { member, says, world }, at))
  }
  noteWake(pending, world)
}

function answer(
  pending: Pending,
  { member, says, world }: { readonly member: Member; readonly says: 'yes' | 'no'; readonly world: World },
  now: EpochMs,
): void {
  const { request, trouble } = pending
  const offer = request.status === 'waiting' ? liveOfferTo(request, member.id) : undefined
  if (!offer) return
  const hand = { actor: actorOf({ id: member.id, roles: ['member'] }), now }
  if (says === 'no') {
    const moved = decline(request, hand, '忙')
    if (moved.ok) keep(pending, moved.value)
    look(pending, now, world)
    return
  }
  // Busy with another case meanwhile: the cloud refuses the acceptance, and the offer runs out.
  if (!world.crew.isFree(member, now)) return
  const moved = accept(request, hand)
  if (!moved.ok) throw new Error(`${member.id} may not accept: ${moved.code}`)
  pending.request = moved.value
  world.send({ trouble, member, travelMs: offer.travelMs }, now)
}

/** Messages go out at once in the virtual town. */
function keep(pending: Pending, request: HelpRequest): void {
  pending.request = request.owed.length === 0 ? request : { ...request, owed: [] }
}

function noteWake(pending: Pending, world: World): void {
  const at = wakeAt(pending.request)
  if (at === null) return
  pending.wakeAt = at
  world.agenda.note(at, (now) => {
    if (pending.request.status === 'waiting' && pending.wakeAt === now) look(pending, now, world)
  })
}

function memberOf(id: string, { crew }: World): Member {
  const member = crew.members[Number(id.slice('member-'.length))]
  if (!member) throw new Error(`the crew has no ${id}`)
  return member
}

function filed({ no, at, building, category }: Trouble, community: Community): HelpRequest {
  const resident = { id: `resident-${no}`, openid: '', name: '', phone: '' }
  const request = file(
    {
      id: `case-${no.toString(16).padStart(5, '0')}`,
      ...{ door: 'app', category, text: '', photos: [], resident, careNotes: '', arrivalCode: '0000', community },
      address: { buildingId: building.id, unit: building.units[0] ?? '', door: `${no}` },
    },
    at,
  )
  if (!request) throw new Error(`the community has no ${building.id}`)
  return request
}
