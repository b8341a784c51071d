import { rosterContract } from '../../core/contract/roster'
import { mayCoordinate } from '../../core/people/permissions'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { replaceDraft } from './change-draft'

/** Keeps a whole draft or none of it. Fails with NOT_YOURS, CONFLICT. */
export const saveDraft = operation(rosterContract.saveDraft, async ({ edits, ...seen }, context) =>
  replaceDraft(await callerWho(mayCoordinate, context), { seen, propose: () => ({ edits, problems: [] }) }, context),
)
