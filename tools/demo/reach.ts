import { reachSchema } from '../../cloudfunctions/_shared/documents/reach-document'
import { parseStored } from '../../cloudfunctions/_shared/documents/stored'
import { emptyLedger, type Purpose } from '../../core/duty/reachability'
import type { EpochMs } from '../../core/kit/time'
import type { Person } from '../../core/people/person'

/**
 * Two who have never allowed a message. 魏素琳 of 老厂区 has shifts this week, and the editor shows her as somebody no call reaches;
 * 于海涛 is on duty, and the duty room shows that he cannot be called once his app is closed.
 */
const SILENT: ReadonlySet<string> = new Set(['demo-person-0501', 'demo-member-yu'])

/** Between a few and a month of calls: as if everybody tapped when they went on duty. */
const LEAST = 6
const SPREAD = 24

/** The ledgers of everybody with a role, as they stand when the demo begins. */
export function demoReach(persons: readonly Person[], now: EpochMs): readonly { readonly _id: string }[] {
  return persons
    .filter(({ roles, openid }) => roles.length > 0 && !SILENT.has(openid))
    .map(({ id }, index) => ({
      ...parseStored(reachSchema, {
        ...emptyLedger(id),
        // Stored already: version 0 is a document that nobody has written yet, and every booking would find it overtaken.
        version: 1,
        _id: id,
        consents: { offer: LEAST + ((index * 7) % SPREAD), progress: LEAST },
        allowedAt: now,
      }),
      _id: id,
    }))
}

/** The same as WeChat would know it: how many messages of each template everybody with a role has allowed. */
export function demoConsents(documents: Readonly<Record<string, readonly object[]>>): readonly DemoConsent[] {
  const [community] = documents.communities as readonly { readonly templates: Record<Purpose, string> }[]
  const ledgers = new Map((documents.reach as readonly Ledger[]).map((ledger) => [ledger._id, ledger.consents]))
  const staff = (documents.people as readonly Staff[]).filter(({ roles }) => roles.length > 0)
  return staff.flatMap(({ _id, openid }) =>
    PURPOSES.map((purpose) => ({
      openid,
      templateId: community?.templates[purpose] ?? '',
      left: ledgers.get(_id)?.[purpose] ?? 0,
    })),
  )
}

export interface DemoConsent {
  readonly openid: string
  readonly templateId: string
  readonly left: number
}

const PURPOSES = ['offer', 'progress'] as const satisfies readonly Purpose[]

type Ledger = { readonly _id: string; readonly consents: Readonly<Record<Purpose, number>> }
type Staff = { readonly _id: string; readonly openid: string; readonly roles: readonly string[] }
