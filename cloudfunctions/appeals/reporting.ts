import type { Appeal } from '../../core/appeals/appeal'
import * as handling from '../../core/appeals/handling'
import type { Hand } from '../../core/appeals/lifecycle'
import type { MovedAppeal } from '../../core/appeals/step'
import { appealsContract } from '../../core/contract/appeals'
import { answerTo } from '../_shared/appeals/answer'
import { checkContent } from '../_shared/appeals/check-content'
import { moveAppeal } from '../_shared/appeals/move-appeal'
import { checkWords } from '../_shared/content/check-words'
import { ownPhotos } from '../_shared/content/own-photos'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'

/** How it goes on. Fails with INVALID_INPUT for photos that are not the caller's own uploads. */
export const note = operation(appealsContract.note, (input, context) => report(input, handling.note, context))

/** What was done; only the owner's word says whether it is solved. */
export const answer = operation(appealsContract.answer, (input, context) => report(input, handling.answer, context))

/** Honestly not within our power: why, and where to turn instead. */
export const cannotDo = operation(appealsContract.cannotDo, (input, context) =>
  report(input, (before, by, said) => handling.cannotDo(before, by, { ...said, referral: input.referral }), context),
)

interface Said {
  readonly appealId: string
  readonly words: string
  readonly photos: readonly string[]
}

type Tell = (appeal: Appeal, hand: Hand, report: handling.Report) => MovedAppeal

async function report({ appealId, words, photos }: Said, tell: Tell, context: Context) {
  const own = ownPhotos(photos, context)
  const verdict = checkWords(words, context)
  const name = (await context.me())?.name ?? ''
  const { appeal, before, hand } = await moveAppeal(appealId, context, (one, by) =>
    tell(one, by, { name, words, photos: own }),
  )
  const of = appeal.answer ? 'answer' : (`note:${appeal.notes.at(-1)?.no ?? 0}` as const)
  return answerTo(await checkContent(appeal, { of, verdict, before }, context), hand)
}
