import type { Appeal } from '../../core/appeals/appeal'
import { toHelp as turnInto } from '../../core/appeals/ending'
import { permit } from '../../core/appeals/lifecycle'
import { textHeld } from '../../core/content/photo'
import { appealsContract } from '../../core/contract/appeals'
import type { Category } from '../../core/help/categories'
import { file } from '../../core/help/filing'
import { type Address, type Contact, contactOf } from '../../core/people/person'
import { AppError } from '../_shared/app-error'
import { findAppeal, handIn, moveAppeal } from '../_shared/appeals/move-appeal'
import { checkWords } from '../_shared/content/check-words'
import type { Context } from '../_shared/context'
import { caseIdOf, fileOnce } from '../_shared/help/file-once'
import { holdUnlessPassed } from '../_shared/help/hold-words'
import { operation } from '../_shared/operation'

/**
 * Somebody has to come at once: files a request for help for the owner and closes the case. The request is filed first, under an id made of the
 * case's, so that whoever dies in between has sent help, and the repeated call makes the rest. Words that are held back stay so, and what nobody
 * has judged is checked anew. Fails with NO_SUCH_MOVE for an anonymous case, and with INVALID_INPUT where nobody knows which house and unit to go to.
 */
export const toHelp = operation(appealsContract.toHelp, async ({ appealId, category, address }, context) => {
  const appeal = await findAppeal(appealId, context)
  const by = await handIn(appeal, context)
  if (appeal.toHelpId !== null) return { helpId: appeal.toHelpId }
  const allowed = permit(appeal, 'toHelp', by)
  if (!allowed.ok) throw new AppError(allowed.code)
  const helpId = await sendHelp(appeal, { category, address: address ?? appeal.place }, context)
  await moveAppeal(appealId, context, (before, hand) => turnInto(before, hand, helpId))
  return { helpId }
})

interface Sent {
  readonly category: Category
  /** Null for a suggestion about no place. */
  readonly address: Address | null
}

async function sendHelp(appeal: Appeal, { category, address }: Sent, context: Context): Promise<string> {
  const { communities, now } = context
  const me = await context.me()
  if (!me) throw new AppError('NO_SUCH_MOVE')
  if (!address) throw new AppError('INVALID_INPUT', 'nowhere to go', ['address'])
  const { buildingId, unit, door } = address
  const held = textHeld(appeal.held)
  // What the desk wrote is held back on no side.
  const verdict = held || appeal.recorder?.at === 'desk' ? PASSED : checkWords(appeal.text, context)
  const filed = file(
    {
      id: caseIdOf(appeal.communityId, appeal.id, 'to-help'),
      ...{ door: appeal.owner.openid === '' ? 'hotline' : 'app', category, text: appeal.text, held, photos: [] },
      ...{ resident: appeal.owner, careNotes: '', address: { buildingId, unit, door } },
      community: await communities.get(appeal.communityId),
      arrivalCode: context.arrivalCode(),
      ...(appeal.owner.openid === '' ? { call: asCall(contactOf(me), context) } : {}),
    },
    now,
  )
  if (!filed) throw new AppError('INVALID_INPUT', 'no such building or unit', ['address.buildingId', 'address.unit'])
  return (await holdUnlessPassed(await fileOnce(filed, context), { of: 'text', verdict }, context)).id
}

const PASSED = Promise.resolve('pass' as const)

/** Whoever has no app is known to the request as a caller is: somebody at the desk speaks for them. */
function asCall(recorder: Contact, { now, claimCode }: Context) {
  return { pickedUpAt: now, emergency: 'none', recorder, claimCode: claimCode() } as const
}
