import type { Outcome } from '../../core/kit/outcome'
import type { Sign } from '../../core/kit/signed'
import { type EpochMs, HOUR_MS, minutes } from '../../core/kit/time'
import { type Actor, actorOf, type Contact, ENGINE } from '../../core/people/person'
import type { Activity, ActivitySlot } from '../../core/volunteering/activity'
import { keepActivity, newActivity, publish, saveDraft } from '../../core/volunteering/activity-moves'
import { confirmHours } from '../../core/volunteering/hours'
import { type LedgerEntry, nextEntry } from '../../core/volunteering/ledger'
import { checkIn, checkOut, type Proof } from '../../core/volunteering/presence-moves'
import { codeAt } from '../../core/volunteering/rotating-code'
import { DEFAULT_RULES } from '../../core/volunteering/rules'
import { cancel, follow } from '../../core/volunteering/seat-moves'
import { join, leave, type Sheet, sheetsFor, standingOf } from '../../core/volunteering/sheet'
import { askFor, type SignUp } from '../../core/volunteering/sign-up'
import { signUpStep } from '../../core/volunteering/sign-up-lifecycle'
import type { PlannedActivity } from './activity-plan'
import type { Chance } from './chance'

/** Whose activity it was. */
export interface Around {
  readonly communityId: string
  readonly organiser: Contact
  /** Who lets it out; another than its organiser. */
  readonly supervisor: Contact
  readonly volunteers: readonly Contact[]
  readonly templateId: string
  readonly chance: Chance
}

/** An activity with everything that became of it. */
export interface Held {
  readonly activity: Activity
  readonly sheets: readonly Sheet[]
  readonly signUps: readonly SignUp[]
}

/** Of those with a seat; what is left of them came, and were confirmed. */
const CANCELLED = 0.06
const MISSED = 0.05
const NOT_CONFIRMED = 0.08
/** Whoever has no camera at hand lets the organiser check them in: a B, and no points. */
const BY_WORD = 0.1

const sign: Sign = (text) => `demo-${text.length.toString(36).padStart(20, '0')}`

/** An activity made by the very moves of the app; the same chance makes the same one. Nothing of it is owed. `now` is when somebody looks at it. */
export function heldActivity(plan: PlannedActivity, around: Around, now: EpochMs): Held {
  const activity = letOut(plan, around)
  const slot = activity.slots[0] as ActivitySlot
  const over = slot.to <= now
  const came = around.chance.shuffle(around.volunteers).slice(0, plan.wanted)
  const [first] = sheetsFor(activity)
  const coming = came.reduce<Seats>(
    (seats, person, nth) => signUpFor({ activity, slot, person, around, at: plan.askedFrom + nth * minutes(7) }, seats),
    { sheet: first as Sheet, signUps: [] },
  )
  const signUps = over ? coming.signUps.map((signUp) => lived(signUp, activity, around)) : coming.signUps
  return { activity: settled(keepActivity(activity, now)), sheets: [coming.sheet], signUps }
}

function letOut({ id, draft, writtenAt }: PlannedActivity, around: Around): Activity {
  const { communityId, organiser, supervisor } = around
  const fresh = newActivity({ id, communityId, organiser, rules: DEFAULT_RULES, codeSecret: `demo-${id}` }, writtenAt)
  const by = (person: Contact, roles: Parameters<typeof actorOf>[0]['roles']) => actorOf({ id: person.id, roles })
  const written = allowed(saveDraft(fresh, draft, { actor: by(organiser, ['member']), now: writtenAt }))
  return settled(allowed(publish(written, { actor: by(supervisor, ['coordinator']), now: writtenAt + 3 * HOUR_MS })))
}

function settled(activity: Activity): Activity {
  return { ...activity, settling: 'none' }
}

interface Seats {
  readonly sheet: Sheet
  readonly signUps: readonly SignUp[]
}

interface Asking {
  readonly activity: Activity
  readonly slot: ActivitySlot
  readonly person: Contact
  readonly around: Around
  readonly at: EpochMs
}

function signUpFor({ activity, slot, person, around, at }: Asking, { sheet, signUps }: Seats): Seats {
  const { chance, templateId } = around
  const joined = join(sheet, person.id)
  const asked = askFor({ activity, slot, person, templateId }, at)
  const seated = quiet(allowed(follow(asked, standingOf(joined, person.id), at)))
  if (seated.status === 'waiting' || !chance.hits(CANCELLED)) return { sheet: joined, signUps: [...signUps, seated] }
  const off = quiet(allowed(cancel(seated, '临时有事', { actor: ownerOf(person), now: at + HOUR_MS })))
  return { sheet: leave(joined, person.id), signUps: [...signUps, { ...off, owesSeat: false }] }
}

/** What the day itself made of a sign-up. */
function lived(signUp: SignUp, activity: Activity, { chance, organiser }: Around): SignUp {
  const { from, to } = signUp.activity
  if (signUp.status === 'waiting') {
    const late = allowed(signUpStep(signUp, { move: 'lapse', hand: { actor: ENGINE, now: from } }))
    return quiet(late)
  }
  if (signUp.status !== 'signedUp') return signUp
  if (chance.hits(MISSED)) return quiet(allowed(signUpStep(signUp, { move: 'miss', hand: { actor: ENGINE, now: to } })))
  const byWord = chance.hits(BY_WORD)
  const actor = byWord ? actorOf({ id: organiser.id, roles: ['member'] }) : ownerOf(signUp.person)
  const hand = (now: EpochMs) => ({ actor, now })
  const proof = (now: EpochMs): Proof => (byWord ? { by: 'organiser' } : scanOf(activity, signUp, now))
  const arrivedAt = from + minutes(chance.between(-12, 9))
  const leftAt = to + minutes(chance.between(-14, 12))
  const there = allowed(checkIn(signUp, proof(arrivedAt), hand(arrivedAt)))
  const gone = allowed(checkOut(there, proof(leftAt), hand(leftAt)))
  if (chance.hits(NOT_CONFIRMED)) return quiet(gone)
  const said = { actor: actorOf({ id: organiser.id, roles: ['member'] as const }), now: to + HOUR_MS }
  return quiet(allowed(confirmHours(gone, said)))
}

function scanOf({ id: activityId }: Activity, { activity: { slotId } }: SignUp, now: EpochMs): Proof {
  return { by: 'qr', text: codeAt({ activityId, slotId }, now, sign).text, sign }
}

/** Everybody's ledger, line by line as the hours were confirmed. */
export function ledgersOf(signUps: readonly SignUp[], communityId: string): readonly LedgerEntry[] {
  const last = new Map<string, LedgerEntry>()
  const inOrder = [...signUps].sort((a, b) => a.activity.to - b.activity.to || (a.id < b.id ? -1 : 1))
  return inOrder.flatMap(({ person, pointsOwed, activity }) =>
    pointsOwed.map((draft) => {
      const owner = { personId: person.id, communityId, now: activity.to + HOUR_MS }
      const entry = allowed(nextEntry(last.get(person.id) ?? null, draft, owner))
      last.set(person.id, entry)
      return entry
    }),
  )
}

/** The same once its points are in the ledger. */
export function credited(signUp: SignUp): SignUp {
  return signUp.pointsOwed.length === 0 ? signUp : { ...signUp, pointsOwed: [] }
}

/** Messages of a past have long been sent, and reminders given. */
function quiet(signUp: SignUp): SignUp {
  return { ...signUp, owed: [] }
}

function ownerOf({ id }: Contact): Actor {
  return actorOf({ id, roles: [] })
}

/** Every move of a past is one that was allowed. */
export function allowed<T, Code extends string>(outcome: Outcome<T, Code>): T {
  if (!outcome.ok) throw new Error(`a past that never was: ${outcome.code}`)
  return outcome.value
}
