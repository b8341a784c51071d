import type { InputOf } from '../../core/contract/wire'
import { type Name, PEOPLE } from './small-town'
import type { Town } from './town'

const BANDS = [
  { id: 'noon', name: '午', fromMinute: 13 * 60, toMinute: 18 * 60, needed: 2 },
  { id: 'evening', name: '晚', fromMinute: 18 * 60, toMinute: 22 * 60, needed: 2 },
]

const RULES = { restMs: 36_000_000, mostWeekMs: 144_000_000, swapApproval: 'coordinator' as const }

/** The Monday every scenario begins on. */
export const MONDAY = '2026-03-02'

export function ids(...names: readonly Name[]): string[] {
  return names.map((name) => PEOPLE[name].id)
}

type Plan = InputOf<'roster', 'savePlan'>

/** Every evening 林建平 and 孙玉珍, every noon 郑卫东 and 方志远; 赵明远 coordinates by day and 钱伟 by night. */
export function smallPlan(over: Partial<Plan> = {}): Plan {
  return {
    version: 0,
    posts: [
      { id: 'zone-1', kind: 'responder', zoneId: 'zone-1', name: '一网格', bands: BANDS },
      {
        ...{ id: 'coordinator', kind: 'coordinator', zoneId: null, name: '值班长' },
        bands: [
          { id: 'day', name: '白', fromMinute: 8 * 60, toMinute: 20 * 60, needed: 1 },
          { id: 'night', name: '夜', fromMinute: 20 * 60, toMinute: 32 * 60, needed: 1 },
        ],
      },
    ],
    rotations: [
      daily('zone-1', 'noon', ids('zheng', 'fang')),
      daily('zone-1', 'evening', ids('lin', 'sun')),
      daily('coordinator', 'day', ids('zhao')),
      daily('coordinator', 'night', ids('qian')),
    ],
    rules: RULES,
    ...over,
  }
}

export function daily(postId: string, bandId: string, people: string[]): Plan['rotations'][number] {
  const turns = { turn: 'daily' as const, startOn: MONDAY, endOn: null, cycle: [] }
  return { id: `${postId}-${bandId}`, postId, bandId, people, atOnce: people.length, ...turns }
}

/** A town whose people stand in turn and can be reached. */
export async function givenRoster(town: Town, over: Partial<Plan> = {}): Promise<void> {
  const answer = await town.call('zhao', 'roster', 'savePlan', smallPlan(over))
  if (!answer.saved) throw new Error(JSON.stringify(answer.problems))
}
