import type { HeldVolunteering } from '@core/contract/held'
import type { HeldRow } from './held-row'
import { rolesIn } from './seen-words'

const ONLY_YOU = '只有您看得到'

/** What we hold of somebody as a volunteer; what there is nothing of is left out. */
export function volunteeringRows(held: HeldVolunteering): readonly HeldRow[] {
  return [...serviceRows(held), ...wishRows(held), ...pointRows(held)]
}

function serviceRows({ signUps, services, certificates, skills, posts, seenBy }: HeldVolunteering): readonly HeldRow[] {
  const rows: readonly (HeldRow | false)[] = [
    signUps > 0 && {
      what: '报名和时长',
      says: `${signUps} 次，记了时长的 ${services} 次`,
      seen: `活动的发起人、${rolesIn(seenBy)}看得到，为了点名`,
    },
    certificates > 0 && { what: '服务证明', says: `${certificates} 份`, seen: '拿着证明的人，凭上面的码看得到' },
    skills.length > 0 && { what: '志愿特长', says: skills.join('、'), seen: ONLY_YOU },
    posts.length > 0 && { what: '认岗', says: posts.join('、'), seen: ONLY_YOU },
  ]
  return rows.filter((row) => row !== false)
}

function wishRows({ wishes, claimed, seenBy }: HeldVolunteering): readonly HeldRow[] {
  const rows: readonly (HeldRow | false)[] = [
    wishes > 0 && {
      what: '您的微心愿',
      says: `${wishes} 个`,
      seen: `标题大家看得到；您是谁、住哪、细节，${rolesIn(seenBy)}和认领的人看得到，办好了，认领的人就看不到电话和门牌`,
    },
    claimed > 0 && {
      what: '您认领的心愿',
      says: `${claimed} 个`,
      seen: `许愿的人、同伴、${rolesIn(seenBy)}看得到您的名字`,
    },
  ]
  return rows.filter((row) => row !== false)
}

function pointRows({ points, redemptions }: HeldVolunteering): readonly HeldRow[] {
  const rows: readonly (HeldRow | false)[] = [
    points !== 0 && { what: '积分', says: `${points} 分，一笔一笔都记着`, seen: ONLY_YOU },
    redemptions > 0 && { what: '兑换', says: `${redemptions} 次`, seen: '您去取的时候，店家看得到您的名字' },
  ]
  return rows.filter((row) => row !== false)
}
