import { assign as giveTo, reassign as passTo } from '../../core/appeals/deciding'
import { permit } from '../../core/appeals/lifecycle'
import { appealsContract } from '../../core/contract/appeals'
import { AppError } from '../_shared/app-error'
import { answerTo } from '../_shared/appeals/answer'
import { chosen } from '../_shared/appeals/assignee'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'

const MOVES = { assign: giveTo, reassign: passTo } as const

type To = Parameters<typeof chosen>[0]

/** The coordinator gives a case to somebody. Fails with MEMBER_UNAVAILABLE when that is nobody of the community, or its owner. */
export const assign = operation(appealsContract.assign, ({ appealId, to }, context) =>
  give(appealId, { move: 'assign', to }, context),
)

/** Takes it from whoever has it and gives it to somebody else. */
export const reassign = operation(appealsContract.reassign, ({ appealId, to }, context) =>
  give(appealId, { move: 'reassign', to }, context),
)

async function give(
  appealId: string,
  { move, to }: { readonly move: 'assign' | 'reassign'; readonly to: To },
  context: Context,
) {
  const { appeal, hand } = await moveAppeal(appealId, context, async (before, by) => {
    // Who may not give it learns nothing of who there is.
    const allowed = permit(before, move, by)
    if (!allowed.ok) throw new AppError(allowed.code)
    return MOVES[move](before, by, await chosen(to, before, context))
  })
  return answerTo(appeal, hand)
}
