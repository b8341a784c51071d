import { deskContract } from '../../core/contract/desk'
import { callBack as afterCall } from '../../core/help/desk-moves'
import { operation } from '../_shared/operation'
import { moveAtDesk } from './move-at-desk'

/** What the caller said when rung up: closes, reopens, or changes nothing. Stars told by telephone never become the resident's rating. */
export const callBack = operation(deskContract.callBack, ({ helpId, word, stars, note }, context) =>
  moveAtDesk(helpId, context, (before, hand) =>
    afterCall(before, hand, { word, stars, note, arrivalCode: context.arrivalCode() }),
  ),
)
