import type { HelpAnswer } from '@core/contract/help-answers'
import type { RungView } from '@core/help/desk-facts'
import type { LadderKind, LadderRole } from '@core/help/ladder'
import type { EpochMs } from '@core/kit/time'
import type { TimelineStep } from '../../ui/timeline/timeline.shared'
import { dayClock } from '../../words/day-words'
import { spelledOut } from '../../words/durations'

const KIND_WORDS: Readonly<Record<LadderKind, string>> = {
  helpUnaccepted: '还没人接',
  arriveWarned: '快到到场时间',
  arriveBreached: '到场超时',
  settleWarned: '快到办好时间',
  settleBreached: '办好超时',
}

type Known = Pick<HelpAnswer, 'coordinator' | 'responder'>

/** The rungs in the order of the clock: climbed ones are done, the first one left is next and counts down. */
export function ladderLines(rungs: readonly RungView[], help: Known, now: EpochMs): readonly TimelineStep[] {
  const inOrder = [...rungs].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
  const next = inOrder.find(({ climbed }) => !climbed)
  return inOrder.map((rung) => {
    const who = rung.tell.map((role) => nameOf(role, help)).join('、')
    const line = { id: rung.key, when: dayClock(rung.at, now) }
    const what = KIND_WORDS[rung.kind]
    if (rung.climbed) return { ...line, title: `已告诉${who}`, note: what, state: isBreach(rung) ? 'overdue' : 'done' }
    if (rung !== next) return { ...line, title: `告诉${who}`, note: what, state: 'future' }
    const left = rung.at - now
    const note = left > 0 ? `${what}，还有 ${spelledOut(left)}` : `${what}，马上就告诉`
    return { ...line, title: `下一级：告诉${who}`, note, state: 'current' }
  })
}

function isBreach({ kind }: RungView): boolean {
  return kind === 'arriveBreached' || kind === 'settleBreached'
}

function nameOf(role: LadderRole, { coordinator, responder }: Known): string {
  switch (role) {
    case 'resident':
      return '居民'
    case 'responder':
      return responder?.name ?? '接单人'
    case 'coordinator':
      return `值班长${coordinator.name}`
    case 'secretary':
      return '书记'
  }
}
