import { reachSchema } from '../../cloudfunctions/_shared/documents/reach-document'
import { parseStored } from '../../cloudfunctions/_shared/documents/stored'
import { emptyLedger } from '../../core/duty/reachability'
import type { EpochMs } from '../../core/kit/time'
import type { Person } from '../../core/people/person'

/** 魏素琳 of 老厂区 has shifts this week and has never allowed a message: the editor shows her as somebody no call reaches. */
const SILENT = 'demo-person-0501'

/** Between a few and a month of calls: as if everybody tapped when they went on duty. */
const LEAST = 6
const SPREAD = 24

/** The ledgers of everybody with a role, as they stand when the demo begins. */
export function demoReach(persons: readonly Person[], now: EpochMs): readonly { readonly _id: string }[] {
  return persons
    .filter(({ roles, openid }) => roles.length > 0 && openid !== SILENT)
    .map(({ id }, index) => ({
      ...parseStored(reachSchema, {
        ...emptyLedger(id),
        _id: id,
        consents: { offer: LEAST + ((index * 7) % SPREAD), progress: LEAST },
        allowedAt: now,
      }),
      _id: id,
    }))
}
