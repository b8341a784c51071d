import type { AppealView } from '../../core/appeals/appeal-view'
import { type AppealSettings, DEFAULT_APPEAL_SETTINGS } from '../../core/appeals/settings'
import type { InputOf } from '../../core/contract/wire'
import { control } from './emulator-client'
import { COMMUNITY, type Name, PEOPLE } from './small-town'
import type { Town } from './town'

export const communityId = COMMUNITY.id

/** 林建平 and 孙玉珍 look after the zone; the property company is 郑卫东 alone. */
export const SETTINGS: AppealSettings = {
  ...DEFAULT_APPEAL_SETTINGS,
  zoneTeams: [{ zoneId: 'zone-1', personIds: [PEOPLE.lin.id, PEOPLE.sun.id] }],
  routes: [
    ...DEFAULT_APPEAL_SETTINGS.routes,
    {
      ...{ categoryId: 'property', zoneId: null },
      to: { kind: 'unit', id: 'unit-property', name: '桐花物业', personIds: [PEOPLE.zheng.id] },
    },
  ],
}

export const OWNER = { name: '周秀兰', phone: '13800002046' } as const
export const UNIT = '2'
export const DOOR = '门301'
export const TEXT = '楼后的井盖翘起来两年了'

type Submission = InputOf<'appeals', 'submit'>

/** What 周秀兰 types. */
export function brought(over: Partial<Submission> = {}): Submission {
  return {
    ...{ communityId, clientKey: 'appeal-0001', categoryId: 'facility', text: TEXT, answers: { spot: '楼后' } },
    address: { buildingId: 'building-7', unit: UNIT, door: DOOR },
    ...{ mayPublish: true, ...OWNER },
    ...over,
  }
}

/** The same, at the desk. */
export function atDesk(door: 'letter' | 'hotline' | 'reception', over: Partial<Submission> = {}) {
  return { ...brought({ clientKey: `desk-${door}`, ...over }), door }
}

export async function filesAppeal(town: Town, who: Name = 'zhou', over: Partial<Submission> = {}): Promise<AppealView> {
  return town.call(who, 'appeals', 'submit', brought(over))
}

/** The case as somebody sees it now. */
export async function seenBy(town: Town, who: Name, appealId: string): Promise<AppealView> {
  const answer = await town.call(who, 'appeals', 'watch', { appealId })
  if (answer.unchanged) throw new Error(`no view of ${appealId}`)
  return answer.appeal
}

export function clock(time: string): number {
  return Date.parse(`${time}:00+08:00`)
}

/** The town's clock shows this, no timer having run in between; then the engine comes by once. */
export async function turnAt(town: Town, time: string): Promise<void> {
  const { at } = await control<{ at: number }>(town.url, 'GET', ['clock'])
  const left = clock(time) - at
  if (left < 0) throw new Error(`${time} is past`)
  await town.skip(left)
  const turn = await town.engineRuns()
  expect([turn.ok, turn.data.failed, turn.data.left]).toEqual([true, 0, 0])
}

/** Taken on by the coordinator, and with the people of its zone. */
export async function takenOn(town: Town, over: Partial<Submission> = {}): Promise<string> {
  const { id } = await filesAppeal(town, 'zhou', over)
  await town.call('zhao', 'appeals', 'accept', { appealId: id })
  await town.told()
  return id
}

export async function answeredBy(town: Town, who: Name, appealId: string): Promise<void> {
  await town.call(who, 'appeals', 'answer', { appealId, words: '井盖换好了', photos: [] })
}
