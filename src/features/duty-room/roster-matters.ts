import { clockTime } from '@core/kit/local-time'
import { type DurationMs, type EpochMs, hours } from '@core/kit/time'
import { dayInWords } from '@core/kit/town-date'
import type { HandoverView } from '@core/roster/handover-view'
import type { SlotView, WeekView } from '@core/roster/week-view'
import type { Matter } from './matters'

/** A gap this near can still be filled, and is still the present coordinator's. */
const AHEAD_MS: DurationMs = hours(24)

/** Shifts named one by one; the rest are counted. */
const NAMED = 3

/** Gaps of the next day and a handover that waits, as lines among what waits for a human. */
export function rosterMatters(
  week: WeekView | undefined,
  handover: HandoverView['handover'] | undefined,
  now: EpochMs,
): readonly Matter[] {
  return [...(week ? gapMatters(week, now) : []), ...(handover ? handoverMatter(handover) : [])]
}

function gapMatters(week: WeekView, now: EpochMs): readonly Matter[] {
  const gaps = week.slots
    .filter(({ missing, to, from }) => missing > 0 && to > now && from < now + AHEAD_MS)
    .sort((a, b) => a.from - b.from || (a.key < b.key ? -1 : 1))
  const rest = gaps.length - NAMED
  return gaps.slice(0, NAMED).map((slot, index) => {
    const more = index === NAMED - 1 && rest > 0 ? `，另外还有 ${rest} 个班也缺` : ''
    return {
      ...{ id: `gap:${slot.key}`, tone: 'gold', icon: 'st-gap', at: slot.from },
      title: `${slotName(week, slot)}缺 ${slot.missing} 人`,
      note: `${slot.from > now ? `${clockTime(slot.from)} 开始` : '这一班正缺着'}${more}`,
      act: { kind: 'roster', label: '去补' },
    }
  })
}

function slotName({ posts }: WeekView, { postId, bandId, date }: SlotView): string {
  const post = posts.find(({ id }) => id === postId)
  const band = post?.bands.find(({ id }) => id === bandId)
  return `${post?.name ?? ''} ${dayInWords(date)}${band?.name ?? ''}`
}

function handoverMatter(handover: NonNullable<HandoverView['handover']>): readonly Matter[] {
  const { id, at, fromName, toName, cases, state } = handover
  if (state !== 'confirming') return []
  const open = cases.filter(({ confirmedAt }) => confirmedAt === null).length
  return [
    {
      ...{ id: `handover:${id}`, tone: 'alert', icon: 'handoff', at },
      title: `${fromName}交班，${open} 件等${toName}点头`,
      note: '在“我的班次”里一件一件确认',
      act: null,
    },
  ]
}
