import type { EpochMs } from '../kit/time'

/** A post somebody stands on as a matter of course: 楼道长, 文明劝导. The community's list; open to whoever wants it. */
export interface StandingPost {
  readonly id: string
  readonly name: string
  readonly about: string
}

export const STANDING_POSTS: readonly StandingPost[] = [
  { id: 'stairs', name: '楼道长', about: '看着自己这个门洞：杂物、灯、独居老人' },
  { id: 'patrol', name: '治安巡逻', about: '晚饭后在小区里走一圈' },
  { id: 'mediation', name: '邻里调解', about: '邻居有了疙瘩，坐下来说开' },
  { id: 'green', name: '绿化养护', about: '认养一块绿地' },
  { id: 'sorting', name: '垃圾分类引导', about: '早晚投放时间站桶边' },
  { id: 'reading', name: '老人陪读陪聊', about: '每周去看一位老人' },
  { id: 'policy', name: '政策宣传', about: '把通知送到不用手机的人手里' },
]

export function postNames(postIds: readonly string[]): readonly string[] {
  return STANDING_POSTS.filter(({ id }) => postIds.includes(id)).map(({ name }) => name)
}

/** What somebody says they can do. */
export const SKILLS: readonly string[] = [
  '水电维修',
  '理发',
  '医护',
  '开锁',
  '电脑手机',
  '书法',
  '法律',
  '摄影',
  '驾驶',
  '手语',
]

/** Somebody's word about themselves as a volunteer; what they have done is the record's. */
export interface Volunteer {
  readonly personId: string
  readonly communityId: string
  readonly version: number
  readonly skills: readonly string[]
  readonly postIds: readonly string[]
  readonly since: EpochMs
}

/** One person's time is one person's time. */
export const MOST_POSTS = 3

/** The same after they have said anew what they can and where they stand; unknown posts and skills, and what is beyond the most, are left out. */
export function sayAnew(before: Volunteer, { skills, postIds }: Pick<Volunteer, 'skills' | 'postIds'>): Volunteer {
  const known = new Set(STANDING_POSTS.map(({ id }) => id))
  return {
    ...before,
    skills: SKILLS.filter((skill) => skills.includes(skill)),
    postIds: [...new Set(postIds)].filter((id) => known.has(id)).slice(0, MOST_POSTS),
  }
}

/** How many of the skills somebody asks for this volunteer has. */
export function skillsMet(wanted: readonly string[], { skills }: Pick<Volunteer, 'skills'>): number {
  return wanted.filter((skill) => skills.includes(skill)).length
}
