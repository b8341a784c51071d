import { type Held, newPhotos } from '../content/photo'
import { monthDay } from '../kit/local-time'
import { done, type Outcome, refuse } from '../kit/outcome'
import { spoken } from '../kit/spoken'
import type { EpochMs } from '../kit/time'
import type { WorkCalendar } from '../kit/work-calendar'
import { buildingOf, type Community } from '../people/community'
import { type Address, type Contact, contactOf } from '../people/person'
import type { Appeal, AppealDoor } from './appeal'
import { clockOf } from './clocks'
import { owe } from './messages'
import type { Answered, AppealPlace, Recorder } from './parts'
import { ACCEPT_DAYS, type AppealCategory, type AppealSettings, DEFAULT_APPEAL_LADDER } from './settings'
import { faultsOfSettings } from './settings-check'

/** What somebody brings. */
export interface AppealFiling {
  readonly id: string
  readonly door: AppealDoor
  readonly categoryId: string
  readonly text: string
  /** What is said of these words already, where they come from another kind of case. */
  readonly held?: Held<'text'> | undefined
  /** The category's own questions, by their ids. */
  readonly answers: Readonly<Record<string, string>>
  /** File ids of uploads of whoever files it: of the trouble, or of a letter on paper. */
  readonly photos: readonly string[]
  readonly owner: Contact
  readonly anonymous: boolean
  readonly mayPublish: boolean
  /** Null for a suggestion that is about no place. */
  readonly address: Address | null
  /** Whoever writes it down for the owner; null when the owner does. */
  readonly recorder: Recorder | null
  /** Six digits from the platform's random source; empty when the owner needs none. */
  readonly claimCode: string
  /** The request for help that turned out to be an appeal. */
  readonly fromHelpId: string | null
  readonly community: Community
  readonly settings: AppealSettings
  readonly calendar: WorkCalendar
}

export type FilingRefusal = 'UNKNOWN_CATEGORY' | 'UNKNOWN_PLACE' | 'UNANSWERED'

/**
 * A new case with everything frozen into it that it will be judged by; both limits begin now.
 * Refuses with UNKNOWN_CATEGORY, UNKNOWN_PLACE for a building the community has not, UNANSWERED for a question that needs an answer or has another.
 */
export function file(filing: AppealFiling, now: EpochMs): Outcome<Appeal, FilingRefusal> {
  const { community, settings } = filing
  const category = settings.categories.find(({ id }) => id === filing.categoryId)
  if (!category) return refuse('UNKNOWN_CATEGORY')
  const place = placeOf(community, filing.address)
  if (place === undefined) return refuse('UNKNOWN_PLACE')
  const answers = answersTo(category, filing.answers)
  if (!answers) return refuse('UNANSWERED')
  const appeal: Appeal = {
    ...blank(),
    ...limits(filing, category, now),
    ...{ id: filing.id, communityId: community.id, number: `SQ${monthDay(now)}-${spoken(filing.id)}` },
    ...{ door: filing.door, text: filing.text, answers, place, startedAt: now },
    category: { id: category.id, name: category.name, kind: category.kind, answerDays: category.answerDays },
    held: filing.held ? [filing.held] : [],
    photos: newPhotos(filing.photos, filing.recorder?.id ?? filing.owner.id, now),
    owner: contactOf(filing.owner),
    anonymous: filing.anonymous,
    mayPublish: filing.mayPublish,
    recorder: filing.recorder,
    claim: filing.claimCode === '' ? null : { code: filing.claimCode, since: now, wrong: 0 },
    fromHelpId: filing.fromHelpId,
    confirmDays: settings.confirmDays,
    reopenDays: settings.reopenDays,
    templates: { ...community.templates },
    coordinator: contactOf(community.coordinator),
    secretary: contactOf(community.secretary),
    history: [{ at: now, by: filing.recorder?.id ?? filing.owner.id, move: 'submit', note: '' }],
  }
  return done(tellOfIt(appeal, now))
}

function tellOfIt(appeal: Appeal, now: EpochMs): Appeal {
  const recorded = appeal.recorder
    ? [{ kind: 'appealRecorded', to: appeal.owner, at: now, cause: 'recorded' } as const]
    : []
  return owe(appeal, [{ kind: 'appealFiled', to: appeal.coordinator, at: now, cause: 'filed' }, ...recorded])
}

/** A case never starts on a ladder that could leave it unheard. */
function limits({ settings, calendar }: AppealFiling, { answerDays }: AppealCategory, startedAt: EpochMs) {
  const ladder = faultsOfSettings(settings).length === 0 ? settings.ladder : DEFAULT_APPEAL_LADDER
  return {
    ladder,
    acceptClock: clockOf('accept', { startedAt, days: ACCEPT_DAYS, ladder, calendar }),
    answerClock: clockOf('answer', { startedAt, days: answerDays, ladder, calendar }),
  }
}

/** The answers with the questions they answer; null when one is missing, too many are there, or one is none of its options. */
export function answersTo(
  { questions }: Pick<AppealCategory, 'questions'>,
  given: Readonly<Record<string, string>>,
): readonly Answered[] | null {
  if (Object.keys(given).some((id) => !questions.some((question) => question.id === id))) return null
  const fits = questions.every(({ id, options, required }) => {
    const words = given[id]?.trim() ?? ''
    if (words === '') return !required
    return options.length === 0 || options.includes(words)
  })
  if (!fits) return null
  return questions.flatMap(({ id, ask }) => {
    const words = given[id]?.trim() ?? ''
    return words === '' ? [] : [{ ask, words }]
  })
}

/** Null for none; undefined for one that is not there. A unit may be left out: the trouble is often outside all of them. */
function placeOf(community: Community, address: Address | null): AppealPlace | null | undefined {
  if (!address) return null
  const { buildingId, unit, door } = address
  const building = buildingOf(community, buildingId)
  if (!building || (unit !== '' && !building.units.includes(unit))) return undefined
  const { lng, lat, zoneId, name } = building
  return { lng, lat, zoneId, buildingId, buildingName: name, unit, door }
}

function blank() {
  return {
    ...{ version: 1, status: 'submitted' as const },
    ...{ claimedAt: null, toHelpId: null, mergedInto: null, mergedFrom: [], acceptedAt: null },
    ...{ earlierLimits: [], declining: null, assignee: null, notes: [], extending: null, extendedDays: null },
    ...{ supervised: null, urgedAt: [], followers: [] },
    ...{ answer: null, declinedAt: null, closedAt: null, word: null, publicRecord: null },
    ...{ held: [], climbed: [], owed: [] },
  }
}
