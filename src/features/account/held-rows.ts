import type { AppealFact } from '@core/appeals/who-sees'
import type { HeldAnswer } from '@core/contract/held'
import type { EpochMs } from '@core/kit/time'
import { nearestBuilding } from '@core/people/building-near'
import type { Building } from '@core/people/community'
import { buildingWords } from '@core/people/place-name'
import { dayClock } from '../../words/day-words'
import { maskedPhone } from '../../words/phone-words'
import { addressWords } from '../../words/place-words'
import type { HeldRow } from './held-row'
import { volunteeringRows } from './held-volunteering-rows'
import { appealSeenWords, rolesIn, roleWords, sightWords } from './seen-words'

export interface HeldPart {
  readonly title: string
  readonly rows: readonly HeldRow[]
}

interface Around {
  readonly buildings: readonly Building[]
  readonly now: EpochMs
}

/** Everything we hold, part by part; what a resident never has is left out. */
export function heldParts(held: HeldAnswer, around: Around): readonly HeldPart[] {
  const parts = [
    { title: '您的资料', rows: ownRows(held, around) },
    { title: '您的求助', rows: caseRows(held) },
    { title: '您的诉求', rows: appealRows(held) },
    { title: '还没发出去的', rows: unsentRows(held) },
    { title: '志愿服务', rows: volunteeringRows(held.volunteering) },
    { title: '消息', rows: messageRows(held, around) },
    { title: '值班', rows: dutyRows(held, around) },
  ]
  return parts.filter(({ rows }) => rows.length > 0)
}

const NOTHING = '没有'

function ownRows(held: HeldAnswer, { buildings }: Around) {
  const { name, phone, home, careNotes, birthYear, sights, lookedUpBy } = held
  const found = `来电时${roleWords(lookedUpBy)}`
  const place = home && (addressWords(home, buildings) ?? '登记过的楼栋')
  const rows: readonly (HeldRow | false)[] = [
    { what: '称呼', says: name || NOTHING, seen: sightWords(sights.name) },
    phoneRow(held),
    {
      what: '家庭地址',
      says: place ?? NOTHING,
      seen: `门牌：${sightWords(sights.door)}`,
      ...(home && { purpose: 'home' as const }),
    },
    careNotes !== '' && { what: '照看提醒', says: careNotes, seen: sightWords(sights.care), purpose: 'care' as const },
    phone !== '' && {
      what: '按号码找您',
      says: rolesIn(lookedUpBy),
      seen: '您打热线来时找得到；平时看电话和门牌，要写理由、留记录',
    },
    birthYear !== null && { what: '出生年份', says: `${birthYear} 年`, seen: found },
  ]
  return rows.filter((row) => row !== false)
}

/** A number told with a booking or an appeal stands there, although the profile has none. */
function phoneRow({ phone, numbersLeft, sights }: HeldAnswer): HeldRow {
  const elsewhere = numbersLeft > 0 ? `资料里没有，您的记录里留过 ${numbersLeft} 处` : NOTHING
  const held = phone !== '' || numbersLeft > 0
  return {
    ...{ what: '电话', says: maskedPhone(phone) || elsewhere, seen: sightWords(sights.phone) },
    ...(held && { purpose: 'phone' as const }),
  }
}

function caseRows({ cases, sights }: HeldAnswer): readonly HeldRow[] {
  const { asked, running, files } = cases
  if (asked === 0) return [{ what: '求助记录', says: NOTHING, seen: '求助以后这里看得到' }]
  const inHand = running > 0 ? `，${running} 件在办` : ''
  return [
    { what: '求助记录', says: `${asked} 件${inHand}`, seen: `几栋几单元：${sightWords(sights.unit)}` },
    { what: '您说的情况', says: '跟着求助', seen: sightWords(sights.text) },
    {
      what: '照片和录音',
      says: files > 0 ? `${files} 个` : NOTHING,
      seen: `照片：${sightWords(sights.photos)}。录音：${sightWords(sights.voice)}`,
    },
    { what: '到达码', says: '跟着求助', seen: sightWords(sights.code) },
    { what: '您的评价', says: '跟着求助', seen: sightWords(sights.rating) },
  ]
}

function appealRows({ appeals, appointments, appealSights, lookedUpBy }: HeldAnswer): readonly HeldRow[] {
  const { brought, running, recorded, followed, files } = appeals
  const inHand = running > 0 ? `，${running} 件在办` : ''
  const seen = (fact: AppealFact) => appealSeenWords(fact, appealSights, appeals)
  const rows: readonly (HeldRow | false)[] = [
    brought > 0 && { what: '诉求记录', says: `${brought} 件${inHand}`, seen: `名字和电话：${seen('name')}` },
    brought > 0 && { what: '几单元几号', says: '跟着诉求', seen: seen('door') },
    brought > 0 && { what: '您反映的内容', says: '跟着诉求', seen: seen('text') },
    files > 0 && { what: '诉求里的照片', says: `${files} 张`, seen: seen('photos') },
    appointments.all > 0 && {
      what: '接待室的预约',
      says:
        appointments.ahead > 0 ? `${appointments.all} 次，${appointments.ahead} 次还没到` : `${appointments.all} 次`,
      seen: `名字、电话和要说的事：${roleWords(lookedUpBy)}，过三十天自动删`,
    },
    recorded > 0 && { what: '替别人记的', says: `${recorded} 件`, seen: '等本人认领；认领以前您能替他看' },
    followed > 0 && { what: '跟进的诉求', says: `${followed} 件`, seen: '别人只看得到有几位跟进，看不到是谁' },
  ]
  return rows.filter((row) => row !== false)
}

function unsentRows({ unsent }: HeldAnswer): readonly HeldRow[] {
  if (unsent === 0) return []
  const seen = '只有您打得开；在求助页点叉就删，一直不发，一个月后自动删'
  return [{ what: '照片和录音', says: `${unsent} 个`, seen }]
}

function messageRows({ messages, reminders }: HeldAnswer, { now }: Around): readonly HeldRow[] {
  const { offers, progress, allowedAt } = reminders
  const left = offers + progress
  const since = allowedAt === null ? '' : `，${dayClock(allowedAt, now)} 同意过`
  return [
    { what: '收件箱', says: messages > 0 ? `${messages} 条` : NOTHING, seen: '只有您看得到' },
    {
      what: '微信提醒',
      says: allowedAt === null ? NOTHING : `还能推 ${left} 条${since}`,
      seen: '只用来提醒您',
      ...(allowedAt === null ? {} : { purpose: 'messages' as const }),
    },
  ]
}

function dutyRows(
  { roles, presence, cases, appeals, roster, skills, presenceSeenBy }: HeldAnswer,
  { buildings, now }: Around,
) {
  if (roles.length === 0 && presence === null) return []
  const near = presence && nearestBuilding(presence.place, buildings)
  const where = near ? `${buildingWords(near.name)}旁边，` : ''
  const rows: readonly (HeldRow | false)[] = [
    { what: '身份', says: [rolesIn(roles), ...skills].filter(Boolean).join('、') || NOTHING, seen: '排班和派单用' },
    presence !== null && {
      what: '位置',
      says: `${where}${dayClock(presence.placedAt, now)} 记的`,
      seen: `在岗时${roleWords(presenceSeenBy)}`,
      purpose: 'place' as const,
    },
    { what: '帮过的忙', says: `${cases.helped} 件`, seen: '求助的居民看得到谁来过' },
    appeals.handled > 0 && { what: '办过的诉求', says: `${appeals.handled} 件`, seen: '反映的居民看得到是谁办的' },
    {
      what: '班表',
      says: `${roster.shifts} 个班，请假 ${roster.leaves} 次，演练 ${roster.drills} 次`,
      seen: '同网格的党员看得到班，值班长看得到请假',
    },
  ]
  return rows.filter((row) => row !== false)
}

/** The same as plain text, to be taken along. */
export function heldText(parts: readonly HeldPart[], title: string): string {
  const lines = parts.flatMap((part) => [
    '',
    `【${part.title}】`,
    ...part.rows.map(({ what, says, seen }) => `${what}：${says}（${seen}）`),
  ])
  return [title, ...lines].join('\n')
}
