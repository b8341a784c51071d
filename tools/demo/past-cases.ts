import { CATEGORIES } from '../../core/help/categories'
import { confirm, refer, reopen, withdraw } from '../../core/help/ending'
import { type Filing, file } from '../../core/help/filing'
import type { HelpRequest } from '../../core/help/help-request'
import { arrive, settle } from '../../core/help/on-site'
import type { Hand, Moved } from '../../core/help/step'
import { assign } from '../../core/help/taking'
import { townMidnight } from '../../core/kit/local-time'
import { DAY_MS, type DurationMs, type EpochMs, HOUR_MS, hours, minutes, seconds } from '../../core/kit/time'
import type { Community } from '../../core/people/community'
import { type Actor, type Contact, ENGINE } from '../../core/people/person'
import { type Chance, chanceFrom } from './chance'

/** Whose town it was. */
export interface Past {
  readonly community: Community
  readonly residents: readonly Contact[]
  readonly members: readonly Contact[]
  /** The days before the one this lies in are filled. */
  readonly now: EpochMs
  readonly days: number
  readonly perDay: number
  readonly seed: number
}

const CODE = '4821'

/** Nobody is at the door in less, and most are there in time; how many are not is what a young community has to live with. */
const LATE_TO_ACCEPT = 0.03
const LATE_TO_ARRIVE = 0.07
const LATE_TO_SETTLE = 0.05
const WITHDRAWN = 0.03
const REFERRED = 0.02
const REOPENED = 0.04
const SILENT = 0.3

/** Cases of the days before that have ended by now, made by the very moves of the app; the same seed makes the same past. Nothing of them is owed. */
export function pastCases(past: Past): readonly HelpRequest[] {
  return livesIn(past).filter(({ history }) => (history.at(-1)?.at ?? 0) <= past.now)
}

function livesIn({ community, residents, members, now, days, perDay, seed }: Past): readonly HelpRequest[] {
  const today = townMidnight(now)
  return Array.from({ length: days }, (_, ago) => ago).flatMap((ago) => {
    const chance = chanceFrom(seed + ago)
    const midnight = today - (ago + 1) * DAY_MS
    return Array.from({ length: chance.between(Math.ceil(perDay * 0.7), Math.ceil(perDay * 1.3)) }, (_, nth) => {
      const at = midnight + chance.between(7 * HOUR_MS, 22 * HOUR_MS)
      const id = `past-${ago}-${nth}-${chance
        .below(16 ** 5)
        .toString(16)
        .padStart(5, '0')}`
      const resident = chance.pick(residents)
      return lifeOf({
        community,
        chance,
        member: chance.pick(members),
        at,
        filing: filingOf(community, chance, { id, resident }),
      })
    })
  })
}

function filingOf(community: Community, chance: Chance, of: Pick<Filing, 'id' | 'resident'>): Filing {
  const building = chance.pick(community.buildings)
  return {
    ...of,
    ...{ door: 'app', text: '', photos: [], careNotes: '', arrivalCode: CODE, community },
    category: chance.pick(CATEGORIES),
    address: { buildingId: building.id, unit: chance.pick(building.units), door: '101' },
  }
}

interface Life {
  readonly community: Community
  readonly chance: Chance
  readonly member: Contact
  readonly at: EpochMs
  readonly filing: Filing
}

function lifeOf(life: Life): HelpRequest {
  const { chance, at, filing, community } = life
  const request = file(filing, at)
  if (!request) throw new Error('no such building')
  const resident = personOf(filing.resident)
  const later = (ms: DurationMs): Hand => ({ actor: resident, now: at + ms })
  if (chance.hits(WITHDRAWN)) return ended(withdraw(request, later(seconds(chance.between(20, 170))), '自己弄好了'))
  const accepted = ended(assign(request, coordinatorOf(community, at + acceptMs(chance)), wayOf(life)))
  if (chance.hits(REFERRED)) {
    const hand = { actor: personOf(life.member), now: at + minutes(4) }
    return ended(refer(accepted, hand, { reason: '要专业公司', to: '物业维修部' }))
  }
  const settled = settledIn(accepted, life)
  return lastWordOf(settled, life)
}

function acceptMs(chance: Chance): DurationMs {
  return seconds(chance.hits(LATE_TO_ACCEPT) ? chance.between(190, 300) : chance.between(12, 150))
}

function settledIn(accepted: HelpRequest, { chance, member, at }: Life): HelpRequest {
  const arriveMs = seconds(chance.hits(LATE_TO_ARRIVE) ? chance.between(620, 900) : chance.between(310, 590))
  const settleMs = seconds(chance.hits(LATE_TO_SETTLE) ? chance.between(1_830, 2_600) : chance.between(960, 1_780))
  const actor = personOf(member)
  const there = ended(arrive(accepted, { actor, now: at + arriveMs }, { by: 'code', code: CODE }))
  return ended(settle(there, { actor, now: at + settleMs }, { outcome: '修好了', photos: [] }))
}

function lastWordOf(settled: HelpRequest, life: Life): HelpRequest {
  const { chance, filing } = life
  const resident = personOf(filing.resident)
  const settledAt = settled.settledAt ?? life.at
  if (chance.hits(SILENT)) return ended(confirm(settled, { actor: ENGINE, now: settledAt + hours(24) }, null))
  const now = settledAt + minutes(chance.between(2, 300))
  if (!chance.hits(REOPENED)) return ended(confirm(settled, { actor: resident, now }, ratingOf(chance)))
  const again = ended(reopen(settled, { actor: resident, now }, { reason: '又漏了', arrivalCode: CODE, posts: null }))
  const second = { ...life, at: now }
  const taken = ended(assign(again, coordinatorOf(life.community, now + acceptMs(chance)), wayOf(life)))
  return ended(confirm(settledIn(taken, second), { actor: resident, now: now + hours(1) }, ratingOf(chance)))
}

const STARS = [5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 3, 2] as const

function ratingOf(chance: Chance) {
  return { stars: chance.pick(STARS), note: '' }
}

function wayOf({ member, chance }: Life) {
  return { member, distanceM: chance.between(80, 700), travelMs: minutes(chance.between(2, 7)) }
}

function personOf({ id }: Contact): Actor {
  return { kind: 'person', id, roles: ['member'] }
}

function coordinatorOf({ coordinator }: Community, now: EpochMs): Hand {
  return { actor: { kind: 'person', id: coordinator.id, roles: ['coordinator'] }, now }
}

/** Every move of a past is one that was allowed. What it owed has long been sent. */
function ended(moved: Moved): HelpRequest {
  if (!moved.ok) throw new Error(`a past that never was: ${moved.code}`)
  return { ...moved.value, owed: [] }
}
