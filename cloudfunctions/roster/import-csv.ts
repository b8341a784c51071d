import { rosterContract } from '../../core/contract/roster'
import { mayCoordinate } from '../../core/people/permissions'
import { planIn } from '../../core/roster/on-call'
import { readSheet } from '../../core/roster/sheet'
import { draftWithSheet, linesTooLate, sheetConflicts } from '../../core/roster/sheet-draft'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { replaceDraft } from './change-draft'
import { rowsIn } from './csv-rows'

/** A sheet over the draft: the shifts it names get exactly its people, all else stays as drafted. Fails with NOT_YOURS, CONFLICT. */
export const importCsv = operation(rosterContract.importCsv, async ({ csv, ...seen }, context) =>
  replaceDraft(
    await callerWho(mayCoordinate, context),
    {
      seen,
      propose({ roster, people }, week) {
        const { monday } = week
        const { rows, problems } = rowsIn(csv)
        const { wanted, problems: unread } = readSheet(rows, { plan: planIn(roster, monday), people, monday })
        const grounds = { roster, people, now: context.now }
        const edits = draftWithSheet(week, wanted, grounds)
        const late = linesTooLate(week, wanted, grounds)
        const conflicts = sheetConflicts({ ...week, edits }, wanted, grounds)
        return { edits, problems: [...problems, ...unread, ...late, ...conflicts].sort((a, b) => a.row - b.row) }
      },
    },
    context,
  ),
)
