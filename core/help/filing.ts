import { type Held, newPhotos } from '../content/photo'
import { policyFor } from '../dispatch/policy'
import { monthDay } from '../kit/local-time'
import { spoken } from '../kit/spoken'
import type { EpochMs } from '../kit/time'
import { buildingOf, type Community } from '../people/community'
import { type Address, type Contact, contactOf } from '../people/person'
import type { Category } from './categories'
import { ALONE, type Door, type HelpRequest, NOTHING_DONE } from './help-request'
import type { HotlineCall } from './hotline-call'
import { DEFAULT_LADDER, faultsOf } from './ladder'
import { owe } from './messages'
import type { TroublePlace } from './parts'
import type { Recording } from './recording'

/** What somebody asks for. */
export interface Filing {
  readonly id: string
  readonly door: Door
  readonly category: Category
  readonly text: string
  /** What is said of these words already, where they come from another kind of case. */
  readonly held?: Held<'text'> | undefined
  /** File ids of the resident's own uploads. */
  readonly photos: readonly string[]
  /** The resident's own upload. */
  readonly recording?: Pick<Recording, 'fileId' | 'durationMs'> | undefined
  readonly resident: Contact
  readonly careNotes: string
  readonly address: Address
  readonly community: Community
  /** Four digits from the platform's random source. */
  readonly arrivalCode: string
  /** By telephone: who took the call and what they asked. Its clocks run from the moment the call was picked up. */
  readonly call?: CallFiling
}

export interface CallFiling extends Pick<HotlineCall, 'pickedUpAt' | 'emergency'> {
  readonly recorder: Contact
  /** Six digits from the platform's random source; empty for somebody whose case it is already. */
  readonly claimCode: string
}

/**
 * A new case, waiting, with its pledge, policy, templates and ladder frozen into it; nobody has been asked yet.
 * Answers null when the community has no such building.
 */
export function file(filing: Filing, now: EpochMs): HelpRequest | null {
  const place = troublePlace(filing.community, filing.address)
  if (!place) return null
  const { community } = filing
  const request: HelpRequest = {
    ...blank(now),
    id: filing.id,
    communityId: community.id,
    number: `HB${monthDay(now)}-${spoken(filing.id)}`,
    door: filing.door,
    category: filing.category,
    text: filing.text,
    held: filing.held ? [filing.held] : [],
    photos: newPhotos(filing.photos, filing.resident.id, now),
    recording: filing.recording ? { ...filing.recording, at: now } : null,
    resident: contactOf(filing.resident),
    careNotes: filing.careNotes,
    place,
    pledge: community.pledges[filing.category],
    policy: policyFor(community, filing.category),
    // A case never starts on a ladder that could leave it unheard.
    ladder: faultsOf(community.ladder).length === 0 ? community.ladder : DEFAULT_LADDER,
    templates: { ...community.templates },
    coordinator: contactOf(community.coordinator),
    secretary: contactOf(community.secretary),
    arrivalCode: filing.arrivalCode,
    history: [{ at: now, by: filing.resident.id, move: 'submit', note: '' }],
  }
  return filing.call ? byTelephone(request, filing.call, now) : request
}

/** The promise counts from the first ring answered; the search, and its widening, can only begin now. */
function byTelephone(request: HelpRequest, call: CallFiling, now: EpochMs): HelpRequest {
  const { pickedUpAt, emergency, claimCode } = call
  const recorder = contactOf(call.recorder)
  return owe(
    {
      ...request,
      ...{ recorder, claimCode, startedAt: pickedUpAt },
      // Whoever comes has to know that an ambulance may stand at the door.
      text: emergency === 'none' ? request.text : `已请居民打 ${emergency}。${request.text}`,
      call: { pickedUpAt, emergency, wrongClaims: 0, calledBack: null },
      history: request.history.map((entry) => ({ ...entry, by: recorder.id })),
    },
    [{ kind: 'helpRecorded', to: request.resident, at: now, cause: 'recorded' }],
  )
}

function troublePlace(community: Community, { buildingId, unit, door }: Address): TroublePlace | null {
  const building = buildingOf(community, buildingId)
  if (!building?.units.includes(unit)) return null
  const { lng, lat, zoneId } = building
  return { lng, lat, zoneId, buildingId, buildingName: building.name, unit, door }
}

function blank(now: EpochMs) {
  return {
    version: 1,
    status: 'waiting' as const,
    wrongCodes: 0,
    startedAt: now,
    waitingAt: now,
    searchedAt: null,
    answersSeen: 0,
    shortfall: null,
    leftOut: [],
    asks: [],
    offers: [],
    offersMade: 0,
    excluded: [],
    responder: null,
    recorder: null,
    claimCode: '',
    claimedAt: null,
    call: null,
    deskLog: [],
    alsoCalled: [],
    slot: null,
    drill: false,
    ...ALONE,
    pauses: [],
    ...NOTHING_DONE,
    held: [],
    referredTo: '',
    climbed: [],
    owed: [],
  }
}
