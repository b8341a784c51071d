import { rosterContract } from '../../core/contract/roster'
import { editsTowards } from '../../core/roster/draft'
import { readSheet } from '../../core/roster/sheet'
import { standingIn } from '../../core/roster/standing'
import { operation } from '../_shared/operation'
import { replaceDraft } from './change-draft'
import { rowsIn } from './csv-rows'
import { coordinatorNow } from './whose'

/** A draft out of a sheet: the shifts it names get exactly its people, the others stay as published. Fails with NOT_YOURS, CONFLICT. */
export const importCsv = operation(rosterContract.importCsv, async ({ csv, ...seen }, context) =>
  replaceDraft(
    await coordinatorNow(context),
    {
      seen,
      propose({ roster: { plan }, people }, week) {
        const { rows, problems } = rowsIn(csv)
        const sheet = readSheet(rows, { plan, people, monday: week.monday })
        const named = new Set(sheet.wanted.map(({ slot }) => slot))
        const untouched = standingIn(week, plan).filter(({ slot }) => !named.has(slot))
        const edits = editsTowards(week, [...untouched, ...sheet.wanted], { plan, now: context.now })
        return { edits, problems: [...problems, ...sheet.problems].sort((a, b) => a.row - b.row) }
      },
    },
    context,
  ),
)
