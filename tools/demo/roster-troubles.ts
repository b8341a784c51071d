import { DAY_MS, HOUR_MS } from '../../core/kit/time'
import { choicesFor } from '../../core/roster/choices'
import type { Roster } from '../../core/roster/on-call'
import { publishedStints } from '../../core/roster/on-call'
import type { RosterPlan } from '../../core/roster/post'
import type { RosterPerson } from '../../core/roster/roster-person'
import { slotOf } from '../../core/roster/slot'
import type { Placement, Swap, Week } from '../../core/roster/week'

export interface Stir extends Roster {
  readonly plan: RosterPlan
}

/** Which of a zone's shifts lose somebody: so many after the one that runs now. Spread over zones and days as gaps are. */
const GAPS: readonly (readonly [zoneId: string, after: number])[] = [
  ['zone-6', 0],
  ['zone-6', 1],
  ['zone-2', 2],
  ['zone-2', 4],
  ['zone-4', 5],
  ['zone-6', 7],
  ['zone-3', 9],
  ['zone-5', 11],
]

/** A roster as planned, with the troubles of a real one. All of them lie ahead of `now`, in this week or the next. */
export function stirredUp(roster: Roster, people: readonly RosterPerson[], now: number): Stir {
  const thinned = withGaps(roster, now)
  const away = withLeave(thinned, now)
  const swapping = withSwaps(away, people, now)
  return withDraft(swapping, people, now)
}

function withGaps(roster: Roster, now: number): Stir {
  return GAPS.reduce<Stir>((stirred, [zoneId, after]) => {
    const key = slotsAhead(stirred, zoneId, now)[after]
    return mapWeeks(stirred, (week) => {
      const last = week.base?.findLast((one) => one.slot === key)
      return { ...week, base: week.base?.filter((one) => one !== last) ?? null }
    })
  }, roster)
}

/** Somebody of the third zone fell ill after the week was published. */
function withLeave(roster: Stir, now: number): Stir {
  const key = slotsAhead(roster, 'zone-3', now)[6]
  const ill = placements(roster).findLast((one) => one.slot === key)
  const slot = key === undefined ? undefined : slotOf(roster.plan, key)
  if (!ill || !slot) return roster
  const span = { from: slot.from - HOUR_MS, to: slot.to + HOUR_MS }
  const leave = { id: 'leave-demo', personId: ill.personId, ...span, reason: '去医院复查' }
  return { ...roster, plan: { ...roster.plan, leaves: [leave] } }
}

/** One both have agreed to, which waits for the coordinator, and one nobody has answered yet. */
function withSwaps(roster: Stir, people: readonly RosterPerson[], now: number): Stir {
  const agreed = offer(roster, people, { id: 'swap-demo-1', zoneId: 'zone-3', after: 5, now })
  const open = offer(roster, people, { id: 'swap-demo-2', zoneId: 'zone-5', after: 3, now })
  return mapWeeks(roster, (week) => ({ ...week, swaps: [...agreed, ...open].filter((swap) => isIn(week, swap.slot)) }))
}

interface Offering {
  readonly id: string
  readonly zoneId: string
  readonly after: number
  readonly now: number
}

function offer(roster: Stir, people: readonly RosterPerson[], { id, zoneId, after, now }: Offering): readonly Swap[] {
  const key = slotsAhead(roster, zoneId, now)[after]
  const from = placements(roster).find((one) => one.slot === key)
  const to = key === undefined ? undefined : firstChoice(roster, people, key)
  if (!key || !from || !to) return []
  const agreed = id === 'swap-demo-1'
  const answer = agreed ? { takenById: to, answeredAt: now - HOUR_MS } : { takenById: null, answeredAt: null }
  return [
    {
      ...{ id, slot: key, fromId: from.personId, toId: to, inReturn: null, note: '家里老人要去医院' },
      ...{ state: agreed ? 'accepted' : 'offered', offeredAt: now - 5 * HOUR_MS, ...answer },
      ...{ decidedAt: null, decidedById: null, reason: '' },
    },
  ]
}

/** Four changes the coordinator has made and not published. */
function withDraft(roster: Stir, people: readonly RosterPerson[], now: number): Stir {
  const changes = ['zone-1', 'zone-2', 'zone-4', 'zone-5'].flatMap((zoneId, i) => {
    const key = slotsAhead(roster, zoneId, now)[6 + i]
    const out = placements(roster).find((one) => one.slot === key)
    const come = key === undefined ? undefined : firstChoice(roster, people, key)
    return key && out && come ? [{ slot: key, out: out.personId, in: come }] : []
  })
  return mapWeeks(roster, (week) => ({ ...week, edits: changes.filter(({ slot }) => isIn(week, slot)) }))
}

/** Whoever the roster itself would propose. */
function firstChoice({ plan, weeks }: Stir, people: readonly RosterPerson[], key: string): string | undefined {
  const slot = slotOf(plan, key)
  if (!slot) return undefined
  const stints = publishedStints(
    { plan, weeks },
    weeks.map(({ monday }) => monday),
  )
  const found = choicesFor(slot, { plan, people, stints, middleOf: () => null })
  return found.find(({ barrier }) => barrier === null || barrier === 'FULL_WEEK')?.personId
}

/** A zone's shifts that begin after `now`, soonest first. */
function slotsAhead(roster: Stir, zoneId: string, now: number): readonly string[] {
  const slots = new Map(
    publishedStints(
      roster,
      roster.weeks.map(({ monday }) => monday),
    )
      .filter(({ slot }) => slot.post.zoneId === zoneId && slot.from > now && slot.from < now + 9 * DAY_MS)
      .map(({ slot }) => [slot.key, slot.from]),
  )
  return [...slots].sort((a, b) => a[1] - b[1]).map(([key]) => key)
}

function placements({ weeks }: Roster): readonly Placement[] {
  return weeks.flatMap(({ base }) => base ?? [])
}

function isIn(week: Week, key: string): boolean {
  return week.base?.some(({ slot }) => slot === key) ?? false
}

function mapWeeks(roster: Stir, change: (week: Week) => Week): Stir {
  return { ...roster, weeks: roster.weeks.map(change) }
}
