import { travelMs } from '../../core/dispatch/travel'
import { distanceM, type Place } from '../../core/kit/geo'
import { type DurationMs, type EpochMs, hours, MINUTE_MS } from '../../core/kit/time'
import { type Crew, crewOf } from './crew'
import type { Scene } from './run-way'
import { type Tally, tallyBook } from './tally'
import type { Member } from './town'
import type { Trouble } from './trouble'

/**
 * What nobody can beat who asks by name: each call is reached by whoever on duty would say yes and could be at the door soonest, as if nobody
 * ever were busy, and as if each stood at the best spot their last cases could have brought them to. Every such dispatcher, were it to know
 * the future, reaches each call no sooner: so its shares are bounds from above, its times from below. It knows where a member may be
 * only if no call waits longer than `LONGEST_WAIT_MS` for somebody; a town in which one does is not bounded by it.
 */
export function boundOf(scene: Scene): Tally {
  const crew = crewOf(scene.crew)
  const book = tallyBook(scene.crew.startAt)
  const calls = [...scene.demand()]
  let past = 0
  for (const [nth, trouble] of calls.entries()) {
    while ((calls[past]?.at ?? trouble.at) < trouble.at - LONGEST_CASE_MS) past++
    book.arrived(trouble, soonest(trouble, { scene, crew, calls, past, nth }))
    scene.onProgress?.(trouble.no)
  }
  return book.close(crew.served())
}

/** A call that waits longer belongs to another town than this one. */
const LONGEST_WAIT_MS = hours(1)

/** Waiting, the case itself, and the way back: a call longer ago than this has left nobody away from their post. */
const LONGEST_CASE_MS = LONGEST_WAIT_MS + hours(3)

interface Around {
  readonly scene: Scene
  readonly crew: Crew
  readonly calls: readonly Trouble[]
  /** The first call that may still matter, and the one looked at. */
  readonly past: number
  readonly nth: number
}

/** Time from the call to the soonest possible arrival. Whoever comes on duty meanwhile counts as well: shifts change at full minutes. */
function soonest(trouble: Trouble, around: Around): DurationMs {
  const { at } = trouble
  let best = Number.POSITIVE_INFINITY
  for (let now = at; now < at + best; now = nextMinute(now)) {
    for (const member of around.crew.free(now)) {
      const { says, afterMs } = around.scene.answers.of(trouble, member)
      if (says !== 'yes' || now + afterMs >= at + best) continue
      const post = around.crew.placeOf(member, now)
      const fromPost = now - at + wayMs(member, post, trouble.building)
      best = Math.min(best, afterMs + Math.min(fromPost, fromElsewhere(trouble, { member, post, now }, around)))
    }
  }
  return best
}

function nextMinute(now: EpochMs): EpochMs {
  return (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS
}

interface Standing {
  readonly member: Member
  readonly post: Place
  readonly now: EpochMs
}

/** The same from the best spot between the post and any case the member may have come from. */
function fromElsewhere(trouble: Trouble, { member, post, now }: Standing, around: Around): DurationMs {
  const { scene, calls, past, nth } = around
  let best = Number.POSITIVE_INFINITY
  for (let other = past; other < calls.length; other++) {
    const call = calls[other]
    if (!call || call.at >= trouble.at + best || call.at > now + MINUTE_MS) break
    const backAt = call.at + LONGEST_WAIT_MS + call.onSiteMs + wayMs(member, call.building, post)
    if (other === nth || backAt < now) continue
    const { says, afterMs } = scene.answers.of(call, member)
    if (says !== 'yes') continue
    const freedAt = call.at + afterMs + call.onSiteMs
    const spot = nearestBetween(post, call.building, trouble.building)
    best = Math.min(best, Math.max(now, freedAt) - trouble.at + wayMs(member, spot, trouble.building))
  }
  return best
}

function wayMs(member: Member, from: Place, to: Place): DurationMs {
  return travelMs(distanceM(from, to), member.transport)
}

/** The point of the straight way between two places that lies nearest to a third; degrees of longitude shrink with the latitude. */
function nearestBetween(from: Place, to: Place, goal: Place): Place {
  const shrink = Math.cos((goal.lat * Math.PI) / 180) ** 2
  const way = { lng: to.lng - from.lng, lat: to.lat - from.lat }
  const length = way.lng ** 2 * shrink + way.lat ** 2
  const along = (goal.lng - from.lng) * way.lng * shrink + (goal.lat - from.lat) * way.lat
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, along / length))
  return { lng: from.lng + way.lng * share, lat: from.lat + way.lat * share }
}
