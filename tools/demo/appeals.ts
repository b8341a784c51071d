import { appealFields, appealSchema } from '../../cloudfunctions/_shared/documents/appeal-document'
import { appealSettingsSchema } from '../../cloudfunctions/_shared/documents/appeal-settings-document'
import { parseStored } from '../../cloudfunctions/_shared/documents/stored'
import { publishedYears } from '../../cloudfunctions/_shared/published-years'
import type { Appeal } from '../../core/appeals/appeal'
import { type AppealSettings, DEFAULT_APPEAL_SETTINGS } from '../../core/appeals/settings'
import type { EpochMs } from '../../core/kit/time'
import { workCalendar } from '../../core/kit/work-calendar'
import type { Community } from '../../core/people/community'
import { contactOf, type Person } from '../../core/people/person'
import type { PastOfAppeals } from './appeal-life'
import type { DemoPerson } from './demo-person'
import { A_YEAR, pastAppeals } from './past-appeals'

type Stored = Readonly<Record<string, unknown>> & { readonly _id: string }

/** Those of the demo bar: their own lists begin empty, and nothing of the year keeps their accounts. */
const ON_STAGE: ReadonlySet<string> = new Set(['demo-resident-zhou', 'demo-resident-tao', 'demo-member-lin'])

/** Answers for the property company, a member like others. */
const AT_THE_PROPERTY_COMPANY = 'demo-member-zheng'

const SEED = 20_261_118

interface Town {
  readonly community: Community
  readonly persons: readonly Person[]
  readonly people: readonly DemoPerson[]
}

/** How the demo's people's-voice station runs, and what came in during the year. */
export function demoAppeals(
  { community, persons, people }: Town,
  now: EpochMs,
): { readonly settings: AppealSettings; readonly documents: readonly Stored[] } {
  const offStage = persons.filter(({ openid }) => !ON_STAGE.has(openid))
  const members = offStage.filter(({ roles }) => roles.includes('member'))
  const settings = parseStored(appealSettingsSchema, settingsOf(people, persons))
  const operator = persons.find(({ roles }) => roles.includes('operator'))
  if (!operator) throw new Error('nobody takes the calls')
  const documents = appealsOf({
    ...{ community, settings, now, doors: A_YEAR, seed: SEED, operator: contactOf(operator) },
    residents: offStage.filter(({ roles }) => roles.length === 0),
    members: members.map(contactOf),
  })
  return { settings, documents }
}

/** The appeals of a past as they are stored, by the published working days. */
export function appealsOf(past: Omit<PastOfAppeals, 'calendar'>): readonly Stored[] {
  const calendar = workCalendar(publishedYears(), past.settings.closesAtMinute)
  return pastAppeals({ ...past, calendar }).map(documentOf)
}

/** The members who keep a zone get what is brought of it; what is said of the property company goes to whoever answers for it. */
function settingsOf(people: readonly DemoPerson[], persons: readonly Person[]): AppealSettings {
  const idOf = new Map(persons.map(({ openid, id }) => [openid, id]))
  const keepers = people.flatMap(({ openid, keepsZoneId }) => {
    const id = idOf.get(openid)
    return keepsZoneId === undefined || id === undefined ? [] : [{ zoneId: keepsZoneId, id }]
  })
  const zoneIds = [...new Set(keepers.map(({ zoneId }) => zoneId))].sort()
  const zoneTeams = zoneIds.map((zoneId) => {
    return { zoneId, personIds: keepers.filter((one) => one.zoneId === zoneId).map(({ id }) => id) }
  })
  const zheng = idOf.get(AT_THE_PROPERTY_COMPANY)
  if (zheng === undefined) throw new Error(`${AT_THE_PROPERTY_COMPANY} is not in town`)
  const to = { kind: 'unit', id: 'unit-property', name: '桐花物业', personIds: [zheng] } as const
  const routes = [...DEFAULT_APPEAL_SETTINGS.routes, { categoryId: 'property', zoneId: null, to }]
  return { ...DEFAULT_APPEAL_SETTINGS, routes, zoneTeams }
}

function documentOf(appeal: Appeal): Stored {
  const { id, ...fields } = parseStored(appealSchema, appeal)
  return { ...fields, ...appealFields(appeal), _id: id }
}
