import { deskContract } from '../../core/contract/desk'
import { renewClaimCode } from '../../core/help/desk-moves'
import { operation } from '../_shared/operation'
import { moveAtDesk } from './move-at-desk'

/** A new claim code; the old one is worth nothing from now on. Fails with NO_SUCH_MOVE when there is nothing to claim. */
export const newCode = operation(deskContract.newCode, ({ helpId }, context) =>
  moveAtDesk(helpId, context, (before, hand) => renewClaimCode(before, hand, context.claimCode())),
)
