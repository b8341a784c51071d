import { appealsContract } from '../../core/contract/appeals'
import { refer } from '../../core/help/ending'
import type { HelpRequest } from '../../core/help/help-request'
import { permit } from '../../core/help/lifecycle'
import { AppError } from '../_shared/app-error'
import { appealIdOf, fileAppeal } from '../_shared/appeals/file-once'
import type { Context } from '../_shared/context'
import { actorIn, findHelp, moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

interface Wanted {
  readonly categoryId: string
  readonly answers: Readonly<Record<string, string>>
}

/**
 * A request for help that nobody can settle at the door goes on as an appeal under its resident's name. The appeal is filed first, under an id made
 * of the request's; the repeated call makes the rest. Fails with what referring the request fails with.
 */
export const fromHelp = operation(appealsContract.fromHelp, async ({ helpId, reason, ...wanted }, context) => {
  const request = await findHelp(helpId, context)
  const actor = await actorIn(request, context)
  const id = appealIdOf(request.communityId, request.id, 'from-help')
  const allowed = permit(request, 'refer', actor)
  if (!allowed.ok) {
    // A second tap after the answer was lost.
    const there = request.status === 'referred' ? await context.appeals.get(id) : null
    if (there) return { appealId: there.id, number: there.number }
    throw new AppError(allowed.code)
  }
  const { number } = await goOn(request, id, { ...wanted, context })
  const to = `民声驿站，诉求编号 ${number}`
  await moveHelp(helpId, context, (before, hand) => refer(before, { actor: hand, now: context.now }, { reason, to }))
  return { appealId: id, number }
})

async function goOn(request: HelpRequest, id: string, { categoryId, answers, context }: Wanted & { context: Context }) {
  const { place, recorder, claimedAt, resident } = request
  const forCaller = recorder !== null && claimedAt === null
  return fileAppeal(
    {
      ...{ id, communityId: request.communityId, door: request.door, categoryId, text: request.text, answers },
      ...{ photos: [], owner: resident, anonymous: false, mayPublish: false, fromHelpId: request.id },
      address: { buildingId: place.buildingId, unit: place.unit, door: place.door },
      recorder: forCaller ? { ...recorder, at: 'desk' } : null,
      claimCode: forCaller ? context.claimCode() : '',
    },
    context,
  )
}
