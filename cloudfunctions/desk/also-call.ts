import { deskContract } from '../../core/contract/desk'
import { addCaller } from '../../core/help/also-called'
import { operation } from '../_shared/operation'
import { moveAtDesk } from './move-at-desk'

/** A second caller about trouble that is known: number and door are kept with the case, and no second case is made. Fails with NO_SUCH_MOVE once nobody works on it any more. */
export const alsoCall = operation(deskContract.alsoCall, ({ helpId, ...call }, context) =>
  moveAtDesk(helpId, context, (before, hand) => addCaller(before, hand, call)),
)
