import type { AheadAnswer } from '@core/contract/roster'
import type { EpochMs } from '@core/kit/time'
import { dayInWords } from '@core/kit/town-date'
import { leadWords } from '../../words/shift-words'
import type { Matter } from './matter'

/** Shifts named one by one; the rest are counted. */
const NAMED = 3

/** The coming day's gaps, people with a shift whom nothing would reach, and a handover that waits, as lines among what waits for a human. */
export function rosterMatters(ahead: AheadAnswer | undefined, now: EpochMs): readonly Matter[] {
  return ahead ? [...gapMatters(ahead, now), ...silentMatter(ahead), ...handoverMatter(ahead)] : []
}

function gapMatters({ gaps }: AheadAnswer, now: EpochMs): readonly Matter[] {
  const inOrder = [...gaps].sort((a, b) => a.from - b.from || (a.slot < b.slot ? -1 : 1))
  const rest = inOrder.length - NAMED
  return inOrder.slice(0, NAMED).map(({ slot, date, postName, bandName, from, missing }, index) => {
    const more = index === NAMED - 1 && rest > 0 ? `，另外还有 ${rest} 个班也缺` : ''
    return {
      ...{ id: `gap:${slot}`, tone: 'gold', icon: 'st-gap', at: from },
      title: `${postName} ${dayInWords(date)}${bandName}缺 ${missing} 人`,
      note: `${from > now ? `${leadWords(from, now)}开始` : '这一班正缺着'}${more}`,
      act: { kind: 'roster', label: '去补' },
    }
  })
}

function silentMatter({ unreachable }: AheadAnswer): readonly Matter[] {
  if (unreachable.length === 0) return []
  return [
    {
      ...{ id: 'silent', tone: 'grey', icon: 'wifioff', at: null, act: null },
      title: `${unreachable.map(({ name }) => name).join('、')}快上班了，还叫不到`,
      note: '请在上班前打开小程序点“补足提醒”',
    },
  ]
}

function handoverMatter({ handover }: AheadAnswer): readonly Matter[] {
  if (handover?.state !== 'confirming') return []
  const open = handover.cases.filter(({ confirmedAt }) => confirmedAt === null).length
  return [
    {
      ...{ id: `handover:${handover.id}`, tone: 'alert', icon: 'handoff', at: handover.at, act: null },
      title: `${handover.fromName}交班，${open} 件等${handover.toName}点头`,
      note: '在“我的班”里一件一件确认',
    },
  ]
}
