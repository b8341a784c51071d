import { appealFields } from '../../cloudfunctions/_shared/documents/appeal-document'
import { publishedYears } from '../../cloudfunctions/_shared/published-years'
import type { Appeal } from '../../core/appeals/appeal'
import { DEFAULT_APPEAL_SETTINGS } from '../../core/appeals/settings'
import type { EpochMs } from '../../core/kit/time'
import { workCalendar } from '../../core/kit/work-calendar'
import { COMMUNITY, PEOPLE } from '../../test/support/small-town'
import { A_YEAR, pastAppeals } from '../demo/past-appeals'

const SETTINGS = { ...DEFAULT_APPEAL_SETTINGS, zoneTeams: [{ zoneId: 'zone-1', personIds: [PEOPLE.lin.id] }] }

/** The appeals of a year before an instant. */
export function yearOfAppeals(now: EpochMs): readonly Appeal[] {
  const { zhou } = PEOPLE
  const said = { communityId: COMMUNITY.id, streetId: null, home: null, careNotes: '', birthYear: null, skills: [] }
  return pastAppeals({
    ...{ community: COMMUNITY, settings: SETTINGS, now, doors: A_YEAR, seed: 1, operator: PEOPLE.he },
    calendar: workCalendar(publishedYears(), SETTINGS.closesAtMinute),
    residents: [{ ...zhou, ...said }],
    members: [PEOPLE.lin, PEOPLE.sun],
  })
}

/** Counted already, as after the engine’s turn. */
export function storedAppeal(appeal: Appeal): object {
  const { id, ...fields } = appeal
  return { ...fields, ...appealFields(appeal), _id: id, uncounted: false }
}

/** So many of long ago, on days that nobody adds up: only what finds them is another. */
export function ancientAppeals(appeals: readonly Appeal[], from: number, count: number): readonly object[] {
  return Array.from({ length: count }, (_, i) => {
    const appeal = appeals[(from + i) % appeals.length]
    if (!appeal) throw new Error('nothing to copy')
    const id = `a${(from + i).toString(16).padStart(23, '0')}`
    return { ...storedAppeal(appeal), _id: id, number: `SQ0101-${from + i}`, roundDays: ['2024-01-01'] }
  })
}
