import type { OwnReach } from '@core/contract/people'

/** Fewer than this many shifts' worth of reminders is said before it runs out. */
const FEW = 3

/** Whether a call for help gets through with the app closed, in one line. */
export function reachTitle({ offers, gaps }: Pick<OwnReach, 'offers' | 'gaps'>): string {
  if (gaps.length > 0) return '关上小程序就叫不到您'
  return offers > 0 ? `还能收到 ${offers} 次提醒` : '提醒次数用完了，会打电话找您'
}

/** Why it matters, and what the tap does. */
export function reachNote({ offers, gaps }: Pick<OwnReach, 'offers' | 'gaps'>): string {
  if (gaps.length > 0) return '开着值班台才收得到求助，关了就不派给您。点“补足提醒”，或到“我的”留个电话'
  return offers < FEW ? '微信每点一次，才能多提醒您一次' : '关着小程序也收得到'
}
