import type { AppealView } from '../../core/appeals/appeal-view'
import { appealsContract } from '../../core/contract/appeals'
import { mayTakeCalls } from '../../core/people/permissions'
import { actorOf, contactOf } from '../../core/people/person'
import { answerTo } from '../_shared/appeals/answer'
import { checkPhotos } from '../_shared/appeals/check-content'
import { appealIdOf, fileAppeal } from '../_shared/appeals/file-once'
import { ownerIdOf } from '../_shared/appeals/owner-id'
import { callerWho } from '../_shared/caller-who'
import { ownPhotos } from '../_shared/content/own-photos'
import { operation } from '../_shared/operation'

/**
 * The desk writes down what came by telephone, on paper or in person; the owner makes it theirs with a code. Fails with NOT_YOURS, and
 * INVALID_INPUT for what the settings do not know. A repeated call answers with the same case.
 */
export const file = operation(appealsContract.file, async (input, context): Promise<AppealView> => {
  const { communityId, name, phone } = input
  const me = await callerWho(mayTakeCalls, context, communityId)
  const photos = ownPhotos(input.photos, context)
  const id = appealIdOf(communityId, me.id, input.clientKey)
  const appeal = await fileAppeal(
    {
      ...{ id, door: input.door, photos, communityId },
      ...{ categoryId: input.categoryId, text: input.text, answers: input.answers, address: input.address },
      ...{ anonymous: input.anonymous, mayPublish: input.mayPublish, fromHelpId: null },
      owner: { id: ownerIdOf(id, input), openid: '', name, phone },
      recorder: { ...contactOf(me), at: 'desk' },
      claimCode: context.claimCode(),
    },
    context,
  )
  return answerTo(await checkPhotos(appeal, null, context), { actor: actorOf(me), now: context.now })
})
