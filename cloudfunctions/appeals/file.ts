import type * as z from 'zod'
import type { AppealView } from '../../core/appeals/appeal-view'
import { appealsContract } from '../../core/contract/appeals'
import { mayTakeCalls } from '../../core/people/permissions'
import { actorOf, contactOf } from '../../core/people/person'
import { writtenDown } from '../../core/reception/day'
import { AppError, orThrow } from '../_shared/app-error'
import { answerTo } from '../_shared/appeals/answer'
import { checkPhotos } from '../_shared/appeals/check-content'
import { appealIdOf, fileAppeal } from '../_shared/appeals/file-once'
import { ownerIdOf } from '../_shared/appeals/owner-id'
import { callerWho } from '../_shared/caller-who'
import { ownPhotos } from '../_shared/content/own-photos'
import { operation } from '../_shared/operation'
import { receptionDaysOf } from '../_shared/wechat/records'

/**
 * The desk writes down what came by telephone, on paper or in person; the owner makes it theirs with a code. Whoever sits in the reception room
 * has it on their line: filed first, noted then, so that the repeated call makes the rest. Fails with NOT_YOURS, NOT_FOUND for a line that is not
 * there, and INVALID_INPUT for what the settings do not know. A repeated call answers with the same case.
 */
export const file = operation(appealsContract.file, async (input, context): Promise<AppealView> => {
  const { communityId, name, phone } = input
  const me = await callerWho(mayTakeCalls, context, communityId)
  const photos = ownPhotos(input.photos, context)
  await visitThere(input)
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
  await noteOnVisit(input, appeal)
  return answerTo(await checkPhotos(appeal, null, context), { actor: actorOf(me), now: context.now })
})

type Visiting = Pick<z.output<typeof appealsContract.file.input>, 'communityId' | 'visit'>

/** Nothing is filed on a line that nobody knows. */
async function visitThere({ communityId, visit }: Visiting): Promise<void> {
  if (!visit) return
  const [day] = await receptionDaysOf().of(communityId, [visit.date])
  const found = day?.appointments.find(({ id }) => id === visit.appointmentId)
  if (!found || found.state === 'cancelled') throw new AppError('NOT_FOUND', `no appointment ${visit.appointmentId}`)
}

/** Beside a visitor's name no anonymous case: whoever receives them would know whose it is. */
async function noteOnVisit(
  { communityId, visit }: Visiting,
  { id, number, anonymous }: Pick<AppealView, 'id' | 'number' | 'anonymous'>,
) {
  if (!visit || anonymous) return
  await receptionDaysOf().change(communityId, visit.date, (day) =>
    orThrow(writtenDown(day, visit.appointmentId, { id, number })),
  )
}
