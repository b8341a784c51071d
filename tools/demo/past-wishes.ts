import { DAY_MS, type EpochMs, HOUR_MS } from '../../core/kit/time'
import type { Community } from '../../core/people/community'
import { actorOf, type Contact, contactOf, ENGINE, type Person } from '../../core/people/person'
import { DEFAULT_RULES } from '../../core/volunteering/rules'
import { fileWish, type Wish } from '../../core/volunteering/wish'
import { wishStep } from '../../core/volunteering/wish-lifecycle'
import { approve, claim, deliver, receive, thank, withdraw } from '../../core/volunteering/wish-moves'
import type { Chance } from './chance'
import { allowed } from './past-activities'

export interface Wishing {
  readonly community: Community
  readonly residents: readonly Person[]
  readonly claimers: readonly Contact[]
  readonly supervisor: Contact
  readonly templateId: string
  readonly chance: Chance
  readonly now: EpochMs
}

/** Title as approved, and what the one who wishes said. */
const WISHES: readonly (readonly [string, string])[] = [
  ['一台能收戏曲的收音机', '原来那台响不了了'],
  ['有人陪着去趟医院', '每月复查，儿女上班走不开'],
  ['一副合适的老花镜', '度数深了，看不清药盒'],
  ['教我和外地的孙子视频', '手机有，不会用'],
  ['换一个卫生间灯泡', '够不着，不敢踩凳子'],
  ['一盏小台灯', '孩子晚上写作业用'],
  ['理个发', '下不了楼'],
  ['一只助行器', '摔过一次，怕了'],
  ['有人说说话', '一个人住，白天太静'],
  ['一套二年级课外书', '旧的也行'],
  ['修一修轮椅刹车', '下坡刹不住'],
  ['一床厚被子', '老房子冬天冷'],
]

const EXPIRED = 0.04
const WITHDRAWN = 0.04
const SILENT = 0.3
const GROUP = 0.25

/** A year of wishes made by the app's own moves, newest last; the last few are still open, each at another stage. Nothing of them is owed. */
export function pastWishes(count: number, wishing: Wishing): readonly Wish[] {
  const { now, chance } = wishing
  return Array.from({ length: count }, (_, nth) => {
    const daysAgo = Math.round(((count - nth) / count) * 360) + 8
    const filedAt = now - daysAgo * DAY_MS + chance.between(0, 6) * HOUR_MS
    return quiet(lifeOf(filed(nth, filedAt, wishing), filedAt, wishing))
  })
}

/** One that nobody has looked at yet, some that wait for somebody, and one that has been taken on. */
export function openWishes(wishing: Wishing): readonly Wish[] {
  const { now } = wishing
  const at = (days: number) => now - days * DAY_MS
  const waiting = [1, 2, 3].map((nth) => approved(filed(1_000 + nth, at(nth + 1), wishing), at(nth), wishing))
  const taken = claimed(approved(filed(1_005, at(4), wishing), at(3), wishing), at(1), wishing)
  return [filed(1_000, now - HOUR_MS, wishing), ...waiting, taken].map(quiet)
}

function filed(nth: number, filedAt: EpochMs, { community, residents, templateId, chance }: Wishing): Wish {
  const [title, detail] = WISHES[nth % WISHES.length] as readonly [string, string]
  const person = chance.pick(residents)
  const zoneId = community.buildings.find(({ id }) => id === person.home?.buildingId)?.zoneId ?? null
  const about = { id: `demo-wish-${nth}`, communityId: community.id, title, detail, address: person.home, zoneId }
  const people = { owner: contactOf(person), coordinator: community.coordinator }
  return fileWish({ ...about, ...people, templateId, rules: DEFAULT_RULES }, filedAt)
}

function approved(wish: Wish, now: EpochMs, { supervisor }: Wishing): Wish {
  const actor = actorOf({ id: supervisor.id, roles: ['coordinator'] })
  return allowed(approve(wish, wish.title, { actor, now }))
}

function claimed(wish: Wish, now: EpochMs, { claimers, chance }: Wishing): Wish {
  const leader = chance.pick(claimers.filter(({ id }) => id !== wish.owner.id))
  const groupName = chance.hits(GROUP) ? '红马甲小组' : ''
  return allowed(claim(wish, { leader, groupName }, { actor: actorOf({ id: leader.id, roles: [] }), now }))
}

function lifeOf(wish: Wish, filedAt: EpochMs, wishing: Wishing): Wish {
  const { chance, supervisor } = wishing
  const owner = actorOf({ id: wish.owner.id, roles: [] })
  if (chance.hits(WITHDRAWN)) return allowed(withdraw(wish, '已经有了', { actor: owner, now: filedAt + DAY_MS }))
  const open = approved(wish, filedAt + 5 * HOUR_MS, wishing)
  const over = filedAt + DEFAULT_RULES.wishMs
  if (over < wishing.now && chance.hits(EXPIRED))
    return allowed(wishStep(open, { move: 'expire', hand: { actor: ENGINE, now: over } }))
  const taken = claimed(open, filedAt + chance.between(8, 60) * HOUR_MS, wishing)
  const leader = taken.claim?.leader ?? supervisor
  const broughtAt = (taken.claim?.at ?? filedAt) + chance.between(10, 100) * HOUR_MS
  const brought = allowed(deliver(taken, '送到了', { actor: actorOf({ id: leader.id, roles: [] }), now: broughtAt }))
  const got = allowed(receive(brought, '', { actor: owner, now: broughtAt + HOUR_MS }))
  return chance.hits(SILENT) ? got : allowed(thank(got, '谢谢你们', { actor: owner, now: broughtAt + 2 * HOUR_MS }))
}

function quiet(wish: Wish): Wish {
  return { ...wish, owed: [] }
}
