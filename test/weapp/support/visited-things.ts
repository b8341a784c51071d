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
