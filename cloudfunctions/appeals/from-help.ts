import { textHeld } from '../../core/content/photo'
import { appealsContract } from '../../core/contract/appeals'
import { refer } from '../../core/help/ending'
import type { HelpRequest } from '../../core/help/help-request'
import { permit } from '../../core/help/lifecycle'
import { AppError } from '../_shared/app-error'
import { checkContent } from '../_shared/appeals/check-content'
import { appealIdOf, fileAppeal } from '../_shared/appeals/file-once'
import { checkWords } from '../_shared/content/check-words'
import type { Context } from '../_shared/context'
import { actorIn, findHelp, moveHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

interface Wanted {
  readonly categoryId: string
  readonly answers: Readonly<Record<string, string>>
}

/**
 * A request for help that nobody can settle at the door goes on as an appeal under its resident's name. The appeal is filed first, under an id made
 * of the request's; the repeated call makes the rest. Words that are held back stay so; what nobody has judged, and the answers that were just
 * typed, are checked. Fails with what referring the request fails with.
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
  const held = textHeld(request.held)
  // What the desk wrote is held back on no side.
  const unjudged = held || recorder !== null ? [] : [request.text]
  const verdict = checkWords([...unjudged, ...Object.values(answers)].join('\n'), context)
  const appeal = await fileAppeal(
    {
      ...{ id, communityId: request.communityId, door: request.door, categoryId, text: request.text, held, answers },
      ...{ photos: [], owner: resident, anonymous: false, mayPublish: false, fromHelpId: request.id },
      address: { buildingId: place.buildingId, unit: place.unit, door: place.door },
      recorder: forCaller ? { ...recorder, at: 'desk' } : null,
      claimCode: forCaller ? context.claimCode() : '',
    },
    context,
  )
  return checkContent(appeal, { of: 'text', verdict, before: null }, context)
}
