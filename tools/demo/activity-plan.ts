import { townMidnight } from '../../core/kit/local-time'
import { DAY_MS, type EpochMs, HOUR_MS } from '../../core/kit/time'
import type { Community } from '../../core/people/community'
import type { ActivityDraft } from '../../core/volunteering/activity'
import type { Chance } from './chance'

/** What a community does, week after week. */
interface Kind extends Pick<ActivityDraft, 'title' | 'about' | 'series' | 'skills'> {
  readonly capacity: number
  readonly fromHour: number
  readonly hours: number
}

const KINDS: readonly Kind[] = [
  kind(['清理楼道', '扫帚和手套社区准备，穿旧衣服来', '周六清洁'], [9, 2, 12]),
  kind(['给独居老人送饭', '在食堂门口集合，两人一组', '周三送餐'], [11, 1, 6]),
  kind(['义诊量血压', '会量血压的来帮忙，其他人登记、扶老人', '每月义诊'], [9, 2, 8], ['医护']),
  kind(['义务理发', '腿脚不便的上门理', '每月理发'], [14, 2, 5], ['理发']),
  kind(['小家电维修', '电饭锅、台灯、收音机', '每月维修'], [9, 3, 6], ['水电维修']),
  kind(['教老人用手机', '一对一，慢慢教', '手机课堂'], [14, 2, 10], ['电脑手机']),
  kind(['清河路捡拾垃圾', '自带水杯，戴帽子', '护河'], [8, 2, 20]),
  kind(['四点半陪读', '陪放学的孩子写作业', '四点半课堂'], [16, 2, 8]),
  kind(['绿化认养', '浇水、松土、捡烟头', '认养'], [8, 2, 10]),
  kind(['分类引导', '站在桶边提醒，不翻别人的袋子', '垃圾分类'], [18, 1, 6]),
  kind(['反诈宣传', '把话讲给不看手机的人听', ''], [10, 2, 10]),
  kind(['写春联送福', '纸墨社区准备', ''], [9, 3, 15], ['书法']),
]

function kind(
  [title, about, series]: readonly [string, string, string],
  [fromHour, hours, capacity]: readonly [number, number, number],
  skills: readonly string[] = [],
): Kind {
  return { title, about, series, skills, fromHour, hours, capacity }
}

/** One activity before anybody has heard of it. */
export interface PlannedActivity {
  readonly id: string
  readonly draft: ActivityDraft
  readonly writtenAt: EpochMs
  /** The first one to sign up does so then; the others follow. */
  readonly askedFrom: EpochMs
  /** How many sign up; more than there is room for wait. */
  readonly wanted: number
}

interface Span {
  readonly community: Community
  readonly now: EpochMs
  readonly chance: Chance
}

/** So many days around today, by the town's days. Ahead of today nobody has to be reminded within two days. */
export function plannedActivities(
  days: readonly number[],
  { community, now, chance }: Span,
): readonly PlannedActivity[] {
  return days.map((day, nth) => {
    const { fromHour, hours, capacity, ...said } = KINDS[nth % KINDS.length] as Kind
    const building = chance.pick(community.buildings)
    const from = townMidnight(now) + day * DAY_MS + fromHour * HOUR_MS
    const slot = { id: 's1', from, to: from + hours * HOUR_MS, capacity }
    const { lng, lat, name } = building
    const draft = { ...said, place: `${name}前`, at: { lng, lat }, slots: [slot] }
    const writtenAt = Math.min(from - chance.between(6, 9) * DAY_MS, now - DAY_MS)
    const wanted = day < 0 ? chance.between(Math.ceil(capacity * 0.5), capacity + 3) : crowdFor(nth, capacity)
    return { id: `demo-activity-${nth}`, draft, writtenAt, askedFrom: writtenAt + 5 * HOUR_MS, wanted }
  })
}

/** Ahead lies one of each: hardly begun, half full, full with people waiting. */
function crowdFor(nth: number, capacity: number): number {
  return [2, Math.ceil(capacity / 2), capacity + 2][nth % 3] ?? 0
}
