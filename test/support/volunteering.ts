import { createHmac } from 'node:crypto'
import type { InputOf } from '../../core/contract/wire'
import type { Activity } from '../../core/volunteering/activity'
import type { LedgerEntry } from '../../core/volunteering/ledger'
import { codeAt } from '../../core/volunteering/rotating-code'
import type { Sheet } from '../../core/volunteering/sheet'
import type { SignUp } from '../../core/volunteering/sign-up'
import { control } from './emulator-client'
import { HOME, type Name, PEOPLE } from './small-town'
import type { Town } from './town'

/** The Saturday after the Monday every story begins on. */
export function saturday(time: string): number {
  return Date.parse(`2026-03-07T${time}:00+08:00`)
}

type Draft = InputOf<'volunteering', 'saveActivity'>['draft']

/** 清理楼道, Saturday from nine to eleven, two seats. */
export function cleaning(over: Partial<Draft> = {}): Draft {
  return {
    ...{ title: '清理楼道', about: '带手套', series: '每周六清洁', place: '7栋门口', at: HOME, skills: [] },
    slots: [{ id: 's1', from: saturday('09:00'), to: saturday('11:00'), capacity: 2 }],
    ...over,
  }
}

/** Written by 林建平 and let out by 赵明远; answers its id. */
export async function givenActivity(
  town: Town,
  over: Partial<Draft> = {},
  clientKey = 'activity-0001',
): Promise<string> {
  const input = { activityId: null, clientKey, draft: cleaning(over) }
  const { id } = await town.call('lin', 'volunteering', 'saveActivity', input)
  await town.call('zhao', 'volunteering', 'publish', { activityId: id })
  return id
}

export function signUpId(activityId: string, who: Name, slotId = 's1'): string {
  return `${activityId}.${slotId}.${PEOPLE[who].id}`
}

/** The town's clock stands at this instant; no timer runs on the way. */
export async function itIs(town: Town, at: number): Promise<void> {
  await control(town.url, 'POST', ['clock', { at }])
}

/** What the organiser's screen shows now, as somebody scans it. */
export async function scanned(town: Town, activityId: string, slotId = 's1') {
  const { text } = await town.call('lin', 'volunteering', 'code', { activityId, slotId })
  return { by: 'qr', text } as const
}

/** The same as a forger would make it, who knows everything but the secret. */
export function forged(activityId: string, at: number) {
  const sign = (text: string) => createHmac('sha256', 'guessed').update(text).digest('base64url')
  return { by: 'qr', text: codeAt({ activityId, slotId: 's1' }, at, sign).text } as const
}

export async function storedSheet(town: Town, activityId: string): Promise<Sheet> {
  const sheet = (await town.all<Sheet>('sheets')).find((one) => one.activityId === activityId)
  if (!sheet) throw new Error('no sheet')
  return sheet
}

export const storedSignUps = (town: Town) => town.all<SignUp>('sign_ups')
export const storedActivities = (town: Town) => town.all<Activity>('activities')

/** Somebody's ledger, in order. */
export async function ledgerOf(town: Town, who: Name): Promise<readonly LedgerEntry[]> {
  const entries = await town.all<LedgerEntry>('points')
  return entries.filter(({ personId }) => personId === PEOPLE[who].id).sort((a, b) => a.no - b.no)
}

/** Points somebody has from before, as one earned line. */
export async function givenPoints(town: Town, who: Name, amount: number): Promise<void> {
  const { id: personId } = PEOPLE[who]
  const cause = { kind: 'signUp', id: `before-${who}` }
  const line = { key: `earn:before-${who}`, kind: 'earn', amount, cause, note: '', no: 1, balance: amount, at: 0 }
  const document = { _id: `${personId}.1`, personId, communityId: 'tonghuali', ...line }
  await control(town.url, 'POST', ['database', { points: [document] }])
}

/** 米 5 斤 for 20 points at the shop of 陶晓雯; answers its id. */
export async function givenReward(town: Town, more: number): Promise<string> {
  const said = { name: '米 5 斤', about: '', shopName: '惠民粮油', shop: { id: PEOPLE.tao.id }, price: 20, open: true }
  const { id } = await town.call('zhao', 'volunteering', 'saveReward', {
    rewardId: null,
    clientKey: 'reward-0001',
    ...said,
    more,
  })
  return id
}

/** Many neighbours whom the town knows by name; answers their openids, each as they call. */
export async function givenNeighbours(town: Town, count: number, personIdOf: (caller: { openid: string }) => string) {
  const openids = Array.from({ length: count }, (_, nth) => `crowd-${nth}`)
  const blank = {
    roles: [],
    home: null,
    careNotes: '',
    birthYear: null,
    streetId: null,
    transport: 'walk',
    skills: [],
    phone: '',
  }
  const people = openids.map((openid, nth) => ({
    ...{ _id: personIdOf({ openid }), openid, name: `邻居${nth}`, phoneKey: '', communityId: 'tonghuali' },
    ...blank,
  }))
  await control(town.url, 'POST', ['database', { people }])
  return openids
}
