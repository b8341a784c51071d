import { type DurationMs, type EpochMs, HOUR_MS } from '../kit/time'
import { type Barrier, type Choice, type ChoiceGrounds, choicesFor } from './choices'
import { gapsIn } from './cover'
import { leaveIn, type Slot } from './slot'
import type { Stint } from './standing'
import type { Edit } from './week'

/** Somebody put on a gap, and what spoke for them. */
interface Filled {
  readonly slot: string
  readonly choice: Choice
  readonly words: string
}

/** A gap nobody could fill, with how many were barred for which reason. */
interface Unfilled {
  readonly slot: string
  readonly missing: number
  readonly words: string
}

export interface FillReport {
  readonly filled: readonly Filled[]
  readonly unfilled: readonly Unfilled[]
}

/** Whoever cannot be reached is never proposed by a machine; what is full or tired is a coordinator's to overrule. */
function mayBeFilledIn(choice: Choice): boolean {
  return choice.barrier === null && choice.reachable
}

/**
 * Fills the gaps that begin after `now`, soonest first, each with whoever comes first in `choicesFor`, counting what it has just given.
 * Answers edits to be added to a draft; only from whoever is on leave is a shift taken.
 */
export function fillGaps(
  slots: readonly Slot[],
  grounds: ChoiceGrounds,
  now: EpochMs,
): { readonly edits: readonly Edit[]; readonly report: FillReport } {
  const edits: Edit[] = []
  const filled: Filled[] = []
  const unfilled: Unfilled[] = []
  let stints = grounds.stints
  for (const { slot, missing } of gapsIn(slots, stints, grounds.plan).filter((gap) => gap.slot.from > now)) {
    const found = choicesFor(slot, { ...grounds, stints })
    const chosen = found.filter(mayBeFilledIn).slice(0, missing)
    const away = absentFrom(slot, stints, grounds).slice(0, chosen.length)
    chosen.forEach((choice, i) => {
      edits.push({ slot: slot.key, out: away[i]?.personId ?? null, in: choice.personId })
      filled.push({ slot: slot.key, choice, words: praise(choice, slot.from) })
    })
    stints = [...stints.filter((one) => !away.includes(one)), ...chosen.map((one) => newStint(slot, one.personId))]
    const left = missing - chosen.length
    if (left > 0) unfilled.push({ slot: slot.key, missing: left, words: regret(found) })
  }
  return { edits, report: { filled, unfilled } }
}

/** Whoever is on leave is replaced and not doubled. */
function absentFrom(slot: Slot, stints: readonly Stint[], { plan }: ChoiceGrounds): readonly Stint[] {
  return stints.filter((one) => one.slot.key === slot.key && leaveIn(plan.leaves, one.personId, slot))
}

function newStint(slot: Slot, personId: string): Stint {
  return { slot, personId, why: 'override', sequence: 0 }
}

function praise({ sameZone, lastOffAt, weekMs }: Choice, from: EpochMs): string {
  const rested = lastOffAt === null ? '这几周还没排过班' : `上一班到现在歇了 ${hoursIn(from - lastOffAt)} 小时`
  return `${sameZone ? '本网格' : '外网格'}，${rested}，本周 ${hoursIn(weekMs)} 小时`
}

type Reason = Barrier | 'UNREACHABLE'

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  ON_LEAVE: '请假',
  OVERLAP: '同时有班',
  SHORT_REST: '夜班后要休息',
  FULL_WEEK: '本周已排满',
  TWICE: '已在这个班上',
  UNREACHABLE: '联系不上',
}

function regret(found: readonly Choice[]): string {
  if (found.length === 0) return '没有人有这个岗位的身份'
  const counts = new Map<Reason, number>()
  for (const { barrier, reachable } of found) {
    const reason = barrier ?? (reachable ? null : 'UNREACHABLE')
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts].map(([reason, count]) => `${count} 人${REASON_WORDS[reason]}`).join('，')
}

function hoursIn(ms: DurationMs): number {
  return Math.round(ms / HOUR_MS)
}
