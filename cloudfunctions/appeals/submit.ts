import { isOpen } from '../../core/appeals/appeal'
import type { AppealView } from '../../core/appeals/appeal-view'
import { appealsContract } from '../../core/contract/appeals'
import { actorOf } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import { answerTo } from '../_shared/appeals/answer'
import { checkContent } from '../_shared/appeals/check-content'
import { appealIdOf, fileAppeal } from '../_shared/appeals/file-once'
import { ownerIdOf } from '../_shared/appeals/owner-id'
import { checkWords } from '../_shared/content/check-words'
import { ownPhotos } from '../_shared/content/own-photos'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'

/** More nobody can wait for at once; somebody who floods the station stands in front of the others. */
const MOST_OPEN = 10

/**
 * Files an appeal by the app, for the caller or for somebody else. Fails with INVALID_INPUT for what the settings do not know and for a photo that
 * is not the caller's own, TOO_MANY_APPEALS with ten open ones. A repeated call answers with the same case.
 */
export const submit = operation(appealsContract.submit, async (input, context): Promise<AppealView> => {
  const { caller } = context
  const { communityId, name, phone, forSomebodyElse } = input
  const photos = ownPhotos(input.photos, context)
  const id = appealIdOf(communityId, caller.personId, input.clientKey)
  await withinBounds(id, context)
  const own = { id: caller.personId, openid: caller.openid, name, phone }
  const me = await context.me()
  const verdict = checkWords([input.text, ...Object.values(input.answers)].join('\n'), context)
  const appeal = await fileAppeal(
    {
      ...{ id, door: 'app', photos, communityId },
      ...{ categoryId: input.categoryId, text: input.text, answers: input.answers, address: input.address },
      ...{ anonymous: input.anonymous, mayPublish: input.mayPublish, fromHelpId: null },
      // Whoever has no app of their own is known by their telephone, until they claim the case with its code.
      owner: forSomebodyElse ? { id: ownerIdOf(id, input), openid: '', name, phone } : own,
      recorder: forSomebodyElse ? { ...own, name: me?.name ?? '', phone: me?.phone ?? '', at: 'phone' } : null,
      claimCode: forSomebodyElse && phone !== '' ? context.claimCode() : '',
    },
    context,
  )
  const checked = await checkContent(appeal, { of: 'text', verdict, before: null }, context)
  return answerTo(checked, { actor: actorOf({ id: caller.personId, roles: [] }), now: context.now })
})

/** The same submission once more is never one too many. */
async function withinBounds(id: string, { appeals, caller }: Context): Promise<void> {
  const [own, recorded] = await Promise.all([
    appeals.ofOwner(caller.personId, 50),
    appeals.recordedBy(caller.personId, 50),
  ])
  const all = [...own, ...recorded]
  if (all.filter(isOpen).length >= MOST_OPEN && !all.some((one) => one.id === id))
    throw new AppError('TOO_MANY_APPEALS')
}
