import { clockTime } from '@core/kit/local-time'
import { type DurationMs, type EpochMs, hours } from '@core/kit/time'
import type { HandoverView } from '@core/roster/handover-view'

export type Handover = NonNullable<HandoverView['handover']>

/** From here on a change of coordinators stands before everything else. */
const DUE_MS: DurationMs = hours(1)

/** Whether a handover is near enough to be spoken of unasked. */
export function isDue({ state, at }: Pick<Handover, 'state' | 'at'>, now: EpochMs): boolean {
  return state === 'confirming' || (state === 'writing' && at - now <= DUE_MS)
}

/** Whether it stands before everything else on the reader's page: it is due, and it is theirs to do something about. */
export function asksReader(handover: Pick<Handover, 'state' | 'at' | 'part'>, now: EpochMs): boolean {
  return isDue(handover, now) && handover.part !== null
}

/** Where the handover stands, for whoever cannot do anything about it now. */
export function standWords({ state, part, at, cases, toName }: Handover, now: EpochMs): string {
  const open = cases.filter(({ confirmedAt }) => confirmedAt === null).length
  if (state === 'writing') return `${clockTime(at)} 交班。${casesWords(cases.length)}到点归${nameTo(part, toName)}`
  if (open === 0) return `${clockTime(at)} 已经交班，都接下了`
  const gone = now >= at && part === 'from' ? `您 ${clockTime(at)} 交班了，` : ''
  return `${gone}${nameTo(part, toName)}已经接着盯，还有 ${open} 件没点“接下”`
}

/** `08:00 交班，没办完的 5 件到点归吴桂芬`, as one line with a way to it. */
export function dueLine(handover: Handover): string {
  const { state, at, cases, fromName, toName, part } = handover
  const open = cases.filter(({ confirmedAt }) => confirmedAt === null).length
  if (state === 'writing')
    return part === 'from'
      ? `${clockTime(at)} 您交班给${toName}，写几句要留意的`
      : `${clockTime(at)} ${fromName}交班给${nameTo(part, toName)}`
  return part === 'to' ? `${fromName}交班给您，${open} 件等您接下` : `${fromName}交班给${toName}，${open} 件还没接下`
}

function casesWords(count: number): string {
  return count === 0 ? '现在没有没办完的，新来的' : `没办完的 ${count} 件`
}

function nameTo(part: Handover['part'], toName: string): string {
  return part === 'to' ? '您' : toName
}
