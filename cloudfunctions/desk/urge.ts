import { deskContract } from '../../core/contract/desk'
import { urge as askToHurry } from '../../core/help/desk-moves'
import { operation } from '../_shared/operation'
import { moveAtDesk } from './move-at-desk'

/** Asks whoever has the case to hurry. Fails with TOO_SOON within three minutes of the last time. */
export const urge = operation(deskContract.urge, ({ helpId }, context) =>
  moveAtDesk(helpId, context, (before, hand) => askToHurry(before, hand)),
)
