import { rosterContract } from '../../core/contract/roster'
import { operation } from '../_shared/operation'
import { replaceDraft } from './change-draft'
import { coordinatorNow } from './whose'

/** Keeps a whole draft or none of it. Fails with NOT_YOURS, CONFLICT. */
export const saveDraft = operation(rosterContract.saveDraft, async ({ edits, ...seen }, context) =>
  replaceDraft(await coordinatorNow(context), { seen, propose: () => ({ edits, problems: [] }) }, context),
)
