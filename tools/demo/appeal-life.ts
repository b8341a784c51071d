import type { Appeal, AppealDoor } from '../../core/appeals/appeal'
import { accept, approveDecline, proposeDecline } from '../../core/appeals/deciding'
import { confirm, reopen, silence, withdraw } from '../../core/appeals/ending'
import { answer, approveExtension, cannotDo, note, proposeExtension } from '../../core/appeals/handling'
import type { Hand } from '../../core/appeals/lifecycle'
import type { Assignee } from '../../core/appeals/parts'
import { publish } from '../../core/appeals/publication'
import type { AppealSettings } from '../../core/appeals/settings'
import type { Outcome } from '../../core/kit/outcome'
import { DAY_MS, type DurationMs, type EpochMs, HOUR_MS, MINUTE_MS } from '../../core/kit/time'
import type { WorkCalendar } from '../../core/kit/work-calendar'
import type { Community } from '../../core/people/community'
import { actorId, actorOf, type Contact, ENGINE, type Person } from '../../core/people/person'
import type { Chance } from './chance'
import { whenAwake, whenOpen } from './office-hours'
import type { Story } from './story'

/** Whose town it was. */
export interface PastOfAppeals {
  readonly community: Community
  readonly settings: AppealSettings
  readonly calendar: WorkCalendar
  readonly residents: readonly Person[]
  readonly members: readonly Contact[]
  readonly operator: Contact
  /** The year before this instant is filled. */
  readonly now: EpochMs
  /** How many came in by each door. */
  readonly doors: Readonly<Record<AppealDoor, number>>
  readonly seed: number
}

/** Of what is not within a community's power, not even taken on. */
const DECLINED = 0.3
const WITHDRAWN = 0.03
const EXTENDED = 0.06
const REOPENED = 0.05
const SILENT = 0.35
const UNSOLVED = 0.06

interface Life {
  readonly past: PastOfAppeals
  readonly chance: Chance
  readonly story: Story
}

/** Everybody who moves a case, at the instants at which they usually do: whoever works for it by day, on days on which people work. */
export function lifeOf(appeal: Appeal, life: Life): Appeal {
  const { past, chance, story } = life
  const { community, members } = past
  const at = appeal.startedAt
  const { takenBack } = story.of
  if (takenBack !== null && chance.hits(WITHDRAWN))
    return quietly(withdraw(appeal, ownerOf(appeal, past, whenAwake(at + 3 * HOUR_MS)), takenBack))
  if (story.done === null && chance.hits(DECLINED)) return declined(appeal, life, `${story.why}。${story.referral}`)
  const member = chance.pick(members.filter(({ id }) => id !== appeal.owner.id))
  const to: Assignee = { kind: 'person', id: member.id, name: member.name, people: [member] }
  const hand = { actor: officeOf(community.coordinator, 'coordinator'), now: at + chance.between(1, 20) * HOUR_MS }
  const taken = quietly(accept(appeal, byDay(appeal, hand, past), to))
  return ended(answered(taken, { ...life, member }), life)
}

function declined(appeal: Appeal, { past }: Life, why: string): Appeal {
  const { coordinator, secretary } = past.community
  const asks = { actor: officeOf(coordinator, 'coordinator'), now: appeal.startedAt + 2 * HOUR_MS }
  const proposed = quietly(proposeDecline(appeal, byDay(appeal, asks, past), why))
  const agrees = { actor: officeOf(secretary, 'secretary'), now: appeal.startedAt + 5 * HOUR_MS }
  return quietly(approveDecline(proposed, byDay(proposed, agrees, past)))
}

function answered(appeal: Appeal, life: Life & { readonly member: Contact }): Appeal {
  const { member, past, chance, story } = life
  const begunAt = appeal.history.at(-1)?.at ?? appeal.startedAt
  const left: DurationMs = Math.max(HOUR_MS, appeal.answerClock.by - begunAt)
  const actor = actorOf({ id: member.id, roles: ['member'] })
  const by = (moved: Appeal, share: number) => byDay(moved, { actor, now: begunAt + Math.round(left * share) }, past)
  const report = { name: member.name, photos: [] }
  const noted = quietly(note(appeal, by(appeal, 0.2), { ...report, words: story.of.noted }))
  const { waits } = story.of
  const longer = waits !== null && chance.hits(EXTENDED) ? extended(noted, by(noted, 0.5), { past, waits }) : noted
  const hand = by(longer, chance.between(30, 98) / 100)
  if (story.done !== null) return quietly(answer(longer, hand, { ...report, words: story.done }))
  return quietly(cannotDo(longer, hand, { ...report, words: story.why, referral: story.referral }))
}

interface Longer {
  readonly past: PastOfAppeals
  readonly waits: string
}

function extended(appeal: Appeal, hand: Hand, { past, waits }: Longer): Appeal {
  const proposed = quietly(proposeExtension(appeal, hand, { days: 3, reason: waits }))
  const { coordinator, secretary } = past.community
  // Whoever asks for themselves has somebody else agree.
  const own = actorId(hand.actor) === secretary.id
  const second = own ? officeOf(coordinator, 'coordinator') : officeOf(secretary, 'secretary')
  const agrees = { actor: second, now: hand.now + HOUR_MS }
  return quietly(approveExtension(proposed, byDay(proposed, agrees, past), past.calendar))
}

function ended(appeal: Appeal, life: Life): Appeal {
  const { past, chance, story } = life
  const { again } = story.of
  if (again === null || story.done === null || !chance.hits(REOPENED)) return lastWord(appeal, life)
  const at = appeal.answer?.at ?? appeal.startedAt
  const owner = ownerOf(appeal, past, whenAwake(at + 2 * DAY_MS))
  const reopened = quietly(reopen(appeal, owner, { reason: again, calendar: past.calendar }))
  const { coordinator } = past.community
  const hand = { actor: officeOf(coordinator, 'coordinator'), now: at + 3 * DAY_MS }
  const report = { name: coordinator.name, words: story.done, photos: [] }
  return lastWord(quietly(answer(reopened, byDay(reopened, hand, past), report)), life)
}

function lastWord(appeal: Appeal, { past, chance }: Life): Appeal {
  const at = appeal.answer?.at ?? appeal.startedAt
  const said = { solved: !chance.hits(UNSOLVED), stars: chance.pick([5, 5, 5, 4, 4, 3] as const), note: '' }
  if (chance.hits(SILENT)) return quietly(silence(appeal, { actor: ENGINE, now: at + appeal.confirmDays * DAY_MS }))
  const owner = ownerOf(appeal, past, whenAwake(at + chance.between(1, 40) * HOUR_MS))
  return quietly(confirm(appeal, owner, said))
}

/** A coordinator's words on the public page, a day after it was over. */
export function published(appeal: Appeal, { past, story }: Omit<Life, 'chance'>): Appeal {
  const { title, asked } = story
  const reply = story.done ?? `${story.why}。${story.referral}`
  const hand = {
    actor: officeOf(past.community.coordinator, 'coordinator'),
    now: (appeal.closedAt ?? appeal.startedAt) + DAY_MS,
  }
  return quietly(publish(appeal, byDay(appeal, hand, past), { title, question: asked, answer: reply }))
}

/** The hand as soon as its office is open, and never before what was done last. */
function byDay({ history }: Appeal, { actor, now }: Hand, { calendar }: PastOfAppeals): Hand {
  const last: EpochMs = history.at(-1)?.at ?? now
  return { actor, now: Math.max(whenOpen(now, calendar), last + MINUTE_MS) }
}

/** Whoever rang has the operator say it. */
function ownerOf({ owner, recorder }: Appeal, { operator }: PastOfAppeals, now: EpochMs): Hand {
  const person = recorder ? officeOf(operator, 'operator') : actorOf({ id: owner.id, roles: [] })
  return { actor: person, now }
}

function officeOf({ id }: Contact, role: 'coordinator' | 'secretary' | 'operator') {
  return actorOf({ id, roles: [role] })
}

/** Every move of a past is one that was allowed. What it owed has long been sent. */
export function quietly(moved: Outcome<Appeal, string>): Appeal {
  if (!moved.ok) throw new Error(`a past that never was: ${moved.code}`)
  return { ...moved.value, owed: [] }
}
