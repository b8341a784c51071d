import { photosIn } from '../../core/appeals/content-moves'
import { whoSeesAppeal } from '../../core/appeals/who-sees'
import { type HeldAnswer, type HeldAppeals, type HeldCases, MOST_HELD_CASES } from '../../core/contract/held'
import { peopleContract } from '../../core/contract/people'
import { emptyLedger } from '../../core/duty/reachability'
import { type HelpRequest, hasEnded } from '../../core/help/help-request'
import type { EpochMs } from '../../core/kit/time'
import type { Person } from '../../core/people/person'
import { type Standing, tiesOf } from '../../core/privacy/parting'
import { whoLooksUp, whoSees, whoSeesPresence } from '../../core/privacy/who-sees'
import { publishedStints } from '../../core/roster/on-call'
import { isPending, isUnclaimedOnPhone, standingNow } from '../_shared/privacy/ties-now'
import { unsentAmong } from '../_shared/privacy/unsent-uploads'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { operation } from '../_shared/volunteering/operation'
import { receptionDaysOf } from '../_shared/wechat/records'
import { volunteeringHeldBy } from './held-volunteering'
import { numbersLeftBy } from './own-numbers'

/** Everything we hold about the caller. Somebody unknown is welcome and empty. */
export const held = operation(peopleContract.held, async ({ communityId }, context) =>
  heldBy(await context.me(), communityId, context),
)

export async function heldBy(
  me: Person | null,
  communityId: string,
  context: VolunteeringContext,
): Promise<HeldAnswer> {
  const { caller, reaches, presences, outbox, erasures, uploads } = context
  const id = caller.personId
  const person = me ?? { ...NOBODY, id, communityId }
  const [ledgers, presence, cases, appeals, appointments, messages, drills, notes, standing] = await Promise.all([
    reaches.of([id]),
    presences.get(id),
    casesOf(id, context),
    appealsOf(id, context),
    appointmentsOf(id, context.now),
    outbox.countTo(id),
    erasures.drillsNaming({ personId: id, communityId: person.communityId }),
    uploads.of(id, context.now),
    standingNow(person, context),
  ])
  const [unsent, numbers, volunteering] = await Promise.all([
    unsentAmong(notes, context).then(({ length }) => length),
    person.phone === '' ? numbersLeftBy(id, context) : [],
    volunteeringHeldBy(id, standing.volunteering, context),
  ])
  const { consents, allowedAt } = ledgers.get(id) ?? emptyLedger(id)
  const { name, phone, home, roles, careNotes, birthYear, skills } = person
  return {
    ...{ name, phone, home, roles, careNotes, birthYear, skills, numbersLeft: numbers.length },
    ...{ cases, appeals, appointments, messages, unsent, volunteering },
    reminders: { offers: consents.offer, progress: consents.progress, allowedAt: allowedAt || null },
    presence: presence && { onDuty: presence.onDuty, place: presence.place, placedAt: presence.placedAt },
    roster: { ...rosterOf(id, standing, context.now), drills: drills.length },
    ties: tiesOf(id, standing, context.now),
    appealSights: { named: whoSeesAppeal({ anonymous: false }), anonymous: whoSeesAppeal({ anonymous: true }) },
    ...{ sights: whoSees(), presenceSeenBy: whoSeesPresence(), lookedUpBy: whoLooksUp() },
  }
}

const NOBODY = {
  name: '',
  phone: '',
  home: null,
  roles: [],
  careNotes: '',
  birthYear: null,
  streetId: null,
  skills: [],
} as const

async function casesOf(personId: string, { requests }: VolunteeringContext): Promise<HeldCases> {
  const [own, helped] = await Promise.all([
    requests.ofResident(personId, MOST_HELD_CASES),
    requests.countSettledBy(personId),
  ])
  const running = own.filter((request) => !hasEnded(request)).length
  return { asked: own.length, running, helped, files: own.reduce((sum, request) => sum + filesIn(request), 0) }
}

async function appealsOf(personId: string, { appeals }: VolunteeringContext): Promise<HeldAppeals> {
  const [own, recorded, followed, handled] = await Promise.all([
    appeals.ofOwner(personId, MOST_HELD_CASES),
    appeals.recordedBy(personId, MOST_HELD_CASES),
    appeals.followedBy(personId, MOST_HELD_CASES),
    appeals.countHandledBy(personId),
  ])
  return {
    brought: own.length,
    running: own.filter(isPending).length,
    anonymous: own.filter(({ anonymous }) => anonymous).length,
    recorded: recorded.filter(isUnclaimedOnPhone).length,
    followed: followed.length,
    handled,
    files: own.reduce((sum, appeal) => sum + photosIn(appeal).length, 0),
  }
}

async function appointmentsOf(personId: string, now: EpochMs): Promise<HeldAnswer['appointments']> {
  const days = await receptionDaysOf().naming(personId)
  const own = days.flatMap(({ appointments }) => appointments.filter(({ who }) => who.id === personId))
  return { ahead: own.filter(({ state, slotAt }) => state === 'booked' && slotAt > now).length, all: own.length }
}

function filesIn({ photos, settledPhotos, recording }: HelpRequest): number {
  return photos.length + settledPhotos.length + (recording ? 1 : 0)
}

function rosterOf(personId: string, { roster, mondays }: Standing, now: EpochMs) {
  if (!roster) return { shifts: 0, leaves: 0 }
  const ahead = publishedStints(roster, mondays).filter(({ slot }) => slot.to > now)
  return {
    shifts: ahead.filter((stint) => stint.personId === personId).length,
    leaves: roster.plan.leaves.filter((leave) => leave.personId === personId).length,
  }
}
