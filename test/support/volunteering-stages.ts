import { control } from './emulator-client'
import { NAMES } from './small-town'
import type { Town } from './town'
import { cleaning, givenActivity, givenPoints, givenReward, itIs, saturday, scanned, signUpId } from './volunteering'

/** What there is in the town at each stage; zhou is the volunteer, the wisher and the owner of points, lin the organiser, tao the shop. */
export interface Staged {
  readonly draft: string
  readonly open: string
  readonly filed: string
  readonly wish: string
  readonly claimed: string
  /** Of tao, whose words did not pass the check. */
  readonly heldWish: string
  readonly rewardId: string
  readonly redemption: { readonly id: string; readonly code: string }
  /** Of the morning itself. */
  readonly qr: { readonly by: 'qr'; readonly text: string }
  readonly paper: string
  /** zhou's, for a seat that came free. */
  readonly promoted: string
}

export type Stage = 'before' | 'promoted' | 'morning' | 'there' | 'gone' | 'confirmed' | 'absent' | 'entered'

const HOME = { buildingId: 'building-7', unit: '2', door: '301' }
const FILING = { communityId: 'tonghuali', title: '收音机', detail: '要响的', address: HOME }

/** Plays it through and keeps a snapshot of the town, named after each stage. */
export async function stageVolunteering(town: Town): Promise<Staged> {
  const before = await stageBefore(town)
  const promoted = await stagePromoted(town, before.claimed)
  return { ...before, promoted, ...(await stageTheDay(town, before.open)) }
}

function keep(town: Town, name: Stage): Promise<unknown> {
  return control(town.url, 'POST', ['snapshot', { name }])
}

async function stageBefore(town: Town) {
  const open = await givenActivity(town)
  const fresh = { activityId: null, clientKey: 'activity-0003', draft: cleaning() }
  const { id: draft } = await town.call('lin', 'volunteering', 'saveActivity', fresh)
  await town.call('zhou', 'volunteering', 'signUp', { activityId: open, slotId: 's1' })
  const wishes: string[] = []
  for (const nth of [1, 2, 3]) {
    const { id } = await town.call('zhou', 'volunteering', 'fileWish', { ...FILING, clientKey: `wish-000${nth}` })
    wishes.push(id)
  }
  const [filed = '', wish = '', claimed = ''] = wishes
  for (const wishId of [wish, claimed])
    await town.call('zhao', 'volunteering', 'approveWish', { wishId, title: '收音机' })
  await town.call('fang', 'volunteering', 'claimWish', { wishId: claimed, groupName: '帮帮团' })
  await town.call('sun', 'volunteering', 'joinWish', { wishId: claimed })
  const risky = { result: { suggest: 'risky', label: 20002 } }
  await control(town.url, 'POST', ['openapi/scripts', { api: 'security.msgSecCheck', reply: risky, times: 1 }])
  const { id: heldWish } = await town.call('tao', 'volunteering', 'fileWish', { ...FILING, clientKey: 'wish-0004' })
  for (const who of NAMES) await givenPoints(town, who, 60)
  const rewardId = await givenReward(town, 100)
  const redemption = await town.call('zhou', 'volunteering', 'reserve', { rewardId, clientKey: 'reserve-0001' })
  await keep(town, 'before')
  return { open, draft, filed, wish, claimed, heldWish, rewardId, redemption }
}

/** A seat has come free for zhou, and the claimed wish has come true. */
async function stagePromoted(town: Town, claimed: string): Promise<string> {
  const slots = [{ id: 's1', from: saturday('13:00'), to: saturday('14:00'), capacity: 1 }]
  const activityId = await givenActivity(town, { slots }, 'activity-0002')
  await town.call('tao', 'volunteering', 'signUp', { activityId, slotId: 's1' })
  await town.call('zhou', 'volunteering', 'signUp', { activityId, slotId: 's1' })
  await town.call('tao', 'volunteering', 'cancelSignUp', { signUpId: signUpId(activityId, 'tao'), reason: '' })
  await town.call('zhou', 'volunteering', 'receiveWish', { wishId: claimed, note: '' })
  await keep(town, 'promoted')
  return signUpId(activityId, 'zhou')
}

/** zhou comes, goes and is confirmed; and once more, does not come and has hours written down. */
async function stageTheDay(town: Town, open: string) {
  const own = { signUpId: signUpId(open, 'zhou') }
  await itIs(town, saturday('09:00'))
  const qr = await scanned(town, open)
  await keep(town, 'morning')
  await town.call('zhou', 'volunteering', 'checkIn', { ...own, proof: qr })
  await keep(town, 'there')
  await itIs(town, saturday('10:00'))
  await town.call('zhou', 'volunteering', 'checkOut', { ...own, proof: await scanned(town, open) })
  await keep(town, 'gone')
  await town.call('lin', 'volunteering', 'confirmHours', own)
  const { code: paper } = await town.call('zhou', 'volunteering', 'certify', { from: '2026-03-01', to: '2026-03-31' })
  await keep(town, 'confirmed')

  await control(town.url, 'POST', ['restore', { name: 'morning' }])
  await itIs(town, saturday('11:30'))
  await town.engineRuns()
  await keep(town, 'absent')
  await town.call('lin', 'volunteering', 'enterHours', { ...own, minutes: 60, reason: '没带手机' })
  await keep(town, 'entered')
  return { qr, paper }
}
