import { appealFields, appealSchema } from '../../cloudfunctions/_shared/documents/appeal-document'
import { parseStored } from '../../cloudfunctions/_shared/documents/stored'
import { publishedYears } from '../../cloudfunctions/_shared/published-years'
import type { Appeal } from '../../core/appeals/appeal'
import { type AppealSettings, DEFAULT_APPEAL_SETTINGS } from '../../core/appeals/settings'
import type { EpochMs } from '../../core/kit/time'
import { workCalendar } from '../../core/kit/work-calendar'
import type { Community } from '../../core/people/community'
import { contactOf, type Person } from '../../core/people/person'
import { A_YEAR, pastAppeals } from './past-appeals'

type Stored = Readonly<Record<string, unknown>> & { readonly _id: string }

/** Those of the demo bar: their own lists begin empty, and nothing keeps their accounts. */
const ON_STAGE: ReadonlySet<string> = new Set(['demo-resident-zhou', 'demo-resident-tao', 'demo-member-lin'])

const SEED = 20_261_118

/** Which two of a zone's members look after what comes in there. */
const TEAM = 2

/** How the demo's people's-voice station runs, and what came in during the year. */
export function demoAppeals(
  community: Community,
  persons: readonly Person[],
  now: EpochMs,
): { readonly settings: AppealSettings; readonly documents: readonly Stored[] } {
  const zoneOf = new Map(community.buildings.map(({ id, zoneId }) => [id, zoneId]))
  const offStage = persons.filter(({ openid }) => !ON_STAGE.has(openid))
  const members = offStage.filter(({ roles }) => roles.includes('member'))
  const settings: AppealSettings = {
    ...DEFAULT_APPEAL_SETTINGS,
    zoneTeams: community.zones.flatMap(({ id }) => {
      const own = members.filter(({ home }) => zoneOf.get(home?.buildingId ?? '') === id).slice(0, TEAM)
      return own.length > 0 ? [{ zoneId: id, personIds: own.map((one) => one.id) }] : []
    }),
  }
  const operator = persons.find(({ roles }) => roles.includes('operator'))
  if (!operator) throw new Error('nobody takes the calls')
  const appeals = pastAppeals({
    ...{ community, settings, now, doors: A_YEAR, seed: SEED, operator: contactOf(operator) },
    calendar: workCalendar(publishedYears(), settings.closesAtMinute),
    residents: offStage.filter(({ roles }) => roles.length === 0),
    members: members.map(contactOf),
  })
  return { settings, documents: appeals.map(documentOf) }
}

function documentOf(appeal: Appeal): Stored {
  const { id, ...fields } = parseStored(appealSchema, appeal)
  return { ...fields, ...appealFields(appeal), _id: id }
}
