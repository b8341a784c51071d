import { deskContract } from '../../core/contract/desk'
import { addNote } from '../../core/help/desk-moves'
import { operation } from '../_shared/operation'
import { moveAtDesk } from './move-at-desk'

/** What the caller said since goes into the description. Fails with NO_SUCH_MOVE once nobody works on it any more. */
export const note = operation(deskContract.note, ({ helpId, words }, context) =>
  moveAtDesk(helpId, context, (before, hand) => addNote(before, hand, words)),
)
