import { deskContract } from '../../core/contract/desk'
import { withdrawFor } from '../../core/help/desk-moves'
import { operation } from '../_shared/operation'
import { moveAtDesk } from './move-at-desk'

/** Calls the case off on the caller's word, which is kept. Fails with NOT_YOURS once the resident has it in their own hands. */
export const withdraw = operation(deskContract.withdraw, ({ helpId, reason }, context) =>
  moveAtDesk(helpId, context, (before, hand) => withdrawFor(before, hand, reason)),
)
