import type { AppealClockName, AppealLadderKind, AppealLadderRole, AppealRung } from '@core/appeals/settings'
import type { LadderClock, LadderKind, LadderRole, LadderRung } from '@core/help/ladder'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@core/kit/time'
import { timeWords } from '../../words/typed-minute'

export const CLOCK_WORDS: Readonly<Record<LadderClock | AppealClockName, string>> = {
  waiting: '没人接单时',
  arrive: '还没到场时',
  settle: '还没办好时',
  accept: '还没受理时',
  answer: '还没答复时',
}

export const TOLD_WORDS: Readonly<Record<LadderRole | AppealLadderRole, string>> = {
  resident: '居民',
  responder: '接单的人',
  owner: '诉求人',
  handler: '承办的人',
  coordinator: '值班长',
  secretary: '书记',
}

export const SAID_WORDS: Readonly<Record<LadderKind | AppealLadderKind, string>> = {
  helpUnaccepted: '没人接单',
  arriveWarned: '快到时限了',
  arriveBreached: '超时没到',
  settleWarned: '快到时限了',
  settleBreached: '超时没办好',
  acceptWarned: '该受理了',
  acceptBreached: '超时没受理',
  answerWarned: '该答复了',
  answerBreached: '超时没答复',
}

/** `走到 70%`, `超时 5 分钟`, `走到 100%，再过 2 分钟`. */
export function markWords({ share, offsetMs }: Pick<LadderRung, 'share' | 'offsetMs'>): string {
  const late = offsetMs / MINUTE_MS
  if (late === 0) return `走到 ${percent(share)}`
  return share === 1 ? `超时 ${late} 分钟` : `走到 ${percent(share)}，再过 ${late} 分钟`
}

/** `到期那天 9:00`, `到期前 1 个工作日 9:00`, `到期后 1 个工作日下班时`. */
export function dayMarkWords({ workdays, minute }: Pick<AppealRung, 'workdays' | 'minute'>): string {
  const day = workdays === 0 ? '到期那天' : `到期${workdays < 0 ? '前' : '后'} ${Math.abs(workdays)} 个工作日`
  return minute === null ? `${day}下班时` : `${day} ${timeWords(minute)}`
}

/** `每小时一次`, `每 3 天一次`; empty for once. */
export function againWords(everyMs: number | null): string {
  if (everyMs === null) return '只说一次'
  if (everyMs % DAY_MS === 0) return `每 ${everyMs / DAY_MS} 天再说一次`
  return everyMs % HOUR_MS === 0 ? `每 ${everyMs / HOUR_MS} 小时再说一次` : `每 ${everyMs / MINUTE_MS} 分钟再说一次`
}

export function toldWords(tell: readonly (LadderRole | AppealLadderRole)[]): string {
  return tell.length === 0 ? '谁也不告诉' : `告诉${tell.map((role) => TOLD_WORDS[role]).join('、')}`
}

/** `超时 5 分钟，告诉书记“超时没到”`. */
export function rungWords(rung: LadderRung | AppealRung): string {
  const when = 'share' in rung ? markWords(rung) : dayMarkWords(rung)
  return `${when}，${toldWords(rung.tell)}“${SAID_WORDS[rung.kind]}”`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
