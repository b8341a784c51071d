import { filesAppeal } from '../../support/appeals-town'
import type { Town } from '../../support/town'

/** What its owner lets everybody read, in a coordinator's words. */
export async function givenPublished(town: Town): Promise<string> {
  const { id: appealId } = await filesAppeal(town)
  await town.call('zhao', 'appeals', 'accept', { appealId })
  await town.call('zhao', 'appeals', 'answer', { appealId, words: '换了新线路', photos: [] })
  const words = { title: '楼道灯修好了', question: '楼道灯坏了', answer: '换了新线路' }
  await town.call('zhao', 'appeals', 'publish', { appealId, ...words })
  return appealId
}

/** What the night leaves to the day. */
export async function givenEntry(town: Town): Promise<string> {
  const entry = { communityId: 'tonghuali', clientKey: 'entry-0001', words: '答应中午前回电话' }
  return (await town.call('zhao', 'desk', 'writeInBook', entry)).id
}

/** An invitation, as whoever scanned its code comes to it. */
export async function givenInvite(town: Town): Promise<string> {
  const wanted = { communityId: 'tonghuali', role: 'member', clientKey: 'invite-0001' } as const
  const { scene } = await town.call('zhao', 'staff', 'invite', wanted)
  return `invite&${scene}`
}

/** A wish that anybody may take on. */
export async function givenWish(town: Town): Promise<string> {
  const filing = { communityId: 'tonghuali', clientKey: 'wish-0001', title: '想要收音机', detail: '', address: null }
  const { id } = await town.call('tao', 'volunteering', 'fileWish', filing)
  await town.call('zhao', 'volunteering', 'approveWish', { wishId: id, title: '想要收音机' })
  return id
}
