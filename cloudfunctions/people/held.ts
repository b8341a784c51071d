import { type HeldAnswer, type HeldCases, MOST_HELD_CASES } from '../../core/contract/held'
import { peopleContract } from '../../core/contract/people'
import { emptyLedger } from '../../core/duty/reachability'
import { type HelpRequest, isOpen } from '../../core/help/help-request'
import { addDays, mondayOf, townDateOf } from '../../core/kit/town-date'
import type { Person } from '../../core/people/person'
import { whoLooksUp, whoSees, whoSeesPresence } from '../../core/privacy/who-sees'
import { publishedStints } from '../../core/roster/on-call'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { tiesNow } from '../_shared/privacy/ties-now'
import { openBook } from '../_shared/roster/book'

/** Shifts ahead that are counted: this week's and the four that follow. */
const WEEKS_AHEAD = 4

/** Everything we hold about the caller. Somebody unknown is welcome and empty. */
export const held = operation(peopleContract.held, async ({ communityId }, context) =>
  heldBy(await context.me(), communityId, context),
)

export async function heldBy(me: Person | null, communityId: string, context: Context): Promise<HeldAnswer> {
  const { caller, reaches, presences, erasures } = context
  const id = caller.personId
  const person = me ?? { ...NOBODY, id, communityId }
  const [ledgers, presence, cases, messages, roster, drills, ties] = await Promise.all([
    reaches.of([id]),
    presences.get(id),
    casesOf(id, context),
    erasures.countLetters(id),
    rosterOf(person, context),
    erasures.drillsNaming({ personId: id, communityId: person.communityId }),
    tiesNow(person, context),
  ])
  const { consents, allowedAt } = ledgers.get(id) ?? emptyLedger(id)
  const { name, phone, home, roles, careNotes, birthYear, skills } = person
  return {
    ...{ name, phone, home, roles, careNotes, birthYear, skills, cases, messages, ties },
    reminders: { offers: consents.offer, progress: consents.progress, allowedAt: allowedAt || null },
    presence: presence && { onDuty: presence.onDuty, place: presence.place, placedAt: presence.placedAt },
    roster: { ...roster, drills: drills.length },
    ...{ sights: whoSees(), presenceSeenBy: whoSeesPresence(), lookedUpBy: whoLooksUp() },
  }
}

const NOBODY = { name: '', phone: '', home: null, roles: [], careNotes: '', birthYear: null, skills: [] } as const

async function casesOf(personId: string, { requests, erasures }: Context): Promise<HeldCases> {
  const [own, helped] = await Promise.all([
    requests.ofResident(personId, MOST_HELD_CASES),
    erasures.countHelped(personId),
  ])
  const running = own.filter((request) => isOpen(request) || request.status === 'settled').length
  return { asked: own.length, running, helped, files: own.reduce((sum, request) => sum + filesIn(request), 0) }
}

function filesIn({ photos, settledPhotos }: HelpRequest): number {
  return photos.length + settledPhotos.length
}

async function rosterOf({ id, roles, communityId }: Pick<Person, 'id' | 'roles' | 'communityId'>, context: Context) {
  if (roles.length === 0) return { shifts: 0, leaves: 0 }
  const first = addDays(mondayOf(townDateOf(context.now)), -7)
  const mondays = Array.from({ length: WEEKS_AHEAD + 2 }, (_, week) => addDays(first, 7 * week))
  const { roster } = await openBook(communityId, mondays, context)
  const stints = publishedStints(roster, mondays)
  return {
    shifts: stints.filter(({ slot, personId }) => personId === id && slot.to > context.now).length,
    leaves: roster.plan.leaves.filter(({ personId }) => personId === id).length,
  }
}
