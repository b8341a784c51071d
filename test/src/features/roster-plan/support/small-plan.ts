import { HOUR_MS } from '@core/kit/time'
import type { Band, PlanDraft, Post, Rotation } from '@core/roster/post'
import type { Staff } from '@core/roster/roster-person'

export const TODAY = '2026-11-18'

export const EARLY: Band = { id: 'early', name: '早', fromMinute: 480, toMinute: 780, needed: 2 }
export const NIGHT: Band = { id: 'night', name: '夜', fromMinute: 1_320, toMinute: 1_920, needed: 1 }

export const RIVER: Post = { id: 'river', kind: 'responder', zoneId: 'zone-2', name: '清河里', bands: [EARLY, NIGHT] }
export const CHIEF: Post = {
  ...{ id: 'chief', kind: 'coordinator', zoneId: null, name: '值班长' },
  bands: [{ id: 'all', name: '全天', fromMinute: 480, toMinute: 1_920, needed: 1 }],
}

export const ZONES = [
  { id: 'zone-1', name: '桐南苑' },
  { id: 'zone-2', name: '清河里' },
]

const NAMES: Readonly<Record<string, string>> = { lin: '林建平', sun: '孙玉珍', yao: '姚红', zhao: '赵明远' }

export const nameOf = (id: string): string => NAMES[id] ?? '不在名册的人'

export function staff(id: string, more: Partial<Staff> = {}): Staff {
  return { id, name: nameOf(id), roles: ['member'], zoneId: 'zone-2', reachable: true, ...more }
}

export function rotation(more: Partial<Rotation> = {}): Rotation {
  return {
    ...{ id: 't1', postId: 'river', bandId: 'early', turn: 'daily', startOn: '2026-11-16', endOn: null },
    ...{ people: ['lin', 'sun', 'yao'], atOnce: 2, cycle: [] },
    ...more,
  }
}

export function plan(more: Partial<PlanDraft> = {}): PlanDraft {
  return {
    ...{ posts: [RIVER, CHIEF], rotations: [rotation()] },
    rules: { restMs: 10 * HOUR_MS, mostWeekMs: 40 * HOUR_MS, swapApproval: 'coordinator' },
    ...more,
  }
}
