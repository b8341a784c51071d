import { callerIdOf } from '../../cloudfunctions/_shared/callers/caller-id'
import type { Appeal, AppealDoor } from '../../core/appeals/appeal'
import { accept, approveDecline, proposeDecline } from '../../core/appeals/deciding'
import { confirm, reopen, silence, withdraw } from '../../core/appeals/ending'
import { type AppealFiling, file } from '../../core/appeals/filing'
import { answer, approveExtension, cannotDo, note, proposeExtension } from '../../core/appeals/handling'
import type { Hand } from '../../core/appeals/lifecycle'
import type { Assignee } from '../../core/appeals/parts'
import { publish } from '../../core/appeals/publication'
import type { AppealCategory, AppealSettings } from '../../core/appeals/settings'
import { townMidnight } from '../../core/kit/local-time'
import type { Outcome } from '../../core/kit/outcome'
import { DAY_MS, type DurationMs, type EpochMs, HOUR_MS } from '../../core/kit/time'
import type { WorkCalendar } from '../../core/kit/work-calendar'
import type { Community } from '../../core/people/community'
import { actorOf, type Contact, ENGINE, type Person } from '../../core/people/person'
import { APPEAL_STORIES } from './appeal-stories'
import { type Chance, chanceFrom } from './chance'

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

/** What one community counted in a year and a bit: 243 by telephone, some thirty letters and visits; the app is young. */
export const A_YEAR: Readonly<Record<AppealDoor, number>> = { hotline: 243, letter: 19, reception: 15, app: 46 }

/** By then every life is over. What came in later is there if it has ended: nothing of the past is in anybody's hands. */
const [FIRST_DAYS_AGO, SURELY_OVER_DAYS, YEAR_DAYS] = [2, 35, 365] as const

const DECLINED = 0.03
const WITHDRAWN = 0.03
const CANNOT = 0.08
const EXTENDED = 0.06
const REOPENED = 0.05
const SILENT = 0.35
const UNSOLVED = 0.06
const ANONYMOUS = 0.12
const PUBLISHED = 0.35

/** Ended appeals of a year, made by the very moves of the app; the same seed makes the same past. Nothing of them is owed. */
export function pastAppeals(past: PastOfAppeals): readonly Appeal[] {
  const [chance, today] = [chanceFrom(past.seed), townMidnight(past.now)]
  const doors = (Object.entries(past.doors) as [AppealDoor, number][]).flatMap(([door, count]) =>
    Array.from({ length: count }, () => door),
  )
  return chance.shuffle(doors).map((door, nth) => {
    const begun = (daysAgo: number) => today - daysAgo * DAY_MS + chance.between(8 * HOUR_MS, 20 * HOUR_MS)
    const lived = (daysAgo: number) => lifeOf(filed(past, { door, at: begun(daysAgo), nth, chance }), past, chance)
    const life = lived(chance.between(FIRST_DAYS_AGO, YEAR_DAYS))
    const over = life.history.every(({ at }) => at < past.now - HOUR_MS)
    return over ? life : lived(chance.between(SURELY_OVER_DAYS, YEAR_DAYS))
  })
}

interface Begun {
  readonly door: AppealDoor
  readonly at: EpochMs
  readonly nth: number
  readonly chance: Chance
}

function filed(past: PastOfAppeals, { door, at, nth, chance }: Begun): Appeal {
  const { community, settings, calendar, operator } = past
  const category = chance.pick(settings.categories)
  const resident = chance.pick(past.residents)
  const own = door === 'app'
  const home = resident.home ?? { buildingId: chance.pick(community.buildings).id, unit: '', door: '' }
  const filing: AppealFiling = {
    id: `a${nth.toString(16).padStart(6, '0')}${chance
      .below(16 ** 5)
      .toString(16)
      .padStart(17, '0')}`,
    ...{ door, categoryId: category.id, text: storyOf(category).said, answers: answersTo(category), photos: [] },
    owner: own ? resident : { ...resident, id: callerIdOf(community.id, resident.phone), openid: '' },
    anonymous: chance.hits(ANONYMOUS),
    mayPublish: chance.hits(PUBLISHED),
    address: home,
    recorder: own ? null : { ...operator, at: 'desk' },
    claimCode: own ? '' : String(chance.below(1_000_000)).padStart(6, '0'),
    ...{ fromHelpId: null, community, settings, calendar },
  }
  return quietly(file(filing, at))
}

function answersTo({ questions }: AppealCategory): Readonly<Record<string, string>> {
  return Object.fromEntries(questions.map(({ id, options }) => [id, options[0] ?? '楼下']))
}

/** Everybody who moves a case, at the instants at which they usually do. */
function lifeOf(appeal: Appeal, past: PastOfAppeals, chance: Chance): Appeal {
  const { community, members } = past
  const at = appeal.startedAt
  const coordinator = (now: EpochMs): Hand => ({ actor: officeOf(community.coordinator, 'coordinator'), now })
  if (chance.hits(WITHDRAWN)) return quietly(withdraw(appeal, ownerOf(appeal, past, at + 3 * HOUR_MS), '自己解决了'))
  if (chance.hits(DECLINED)) {
    const proposed = quietly(proposeDecline(appeal, coordinator(at + 2 * HOUR_MS), '不归社区管，已告诉怎么找'))
    const secretary: Hand = { actor: officeOf(community.secretary, 'secretary'), now: at + 5 * HOUR_MS }
    return quietly(approveDecline(proposed, secretary))
  }
  const member = chance.pick(members.filter(({ id }) => id !== appeal.owner.id))
  const to: Assignee = { kind: 'person', id: member.id, name: member.name, people: [member] }
  const taken = quietly(accept(appeal, coordinator(at + chance.between(1, 20) * HOUR_MS), to))
  const done = answered(taken, { member, past, chance })
  return ended(done, { member, past, chance })
}

interface Handled {
  readonly member: Contact
  readonly past: PastOfAppeals
  readonly chance: Chance
}

function answered(appeal: Appeal, { member, past, chance }: Handled): Appeal {
  const by = (now: EpochMs): Hand => ({ actor: actorOf({ id: member.id, roles: ['member'] }), now })
  const begunAt = appeal.history.at(-1)?.at ?? appeal.startedAt
  const left: DurationMs = Math.max(HOUR_MS, appeal.answerClock.by - begunAt)
  const story = storyOf(appeal.category)
  const noted = quietly(
    note(appeal, by(begunAt + Math.round(left * 0.2)), { name: member.name, words: '去看过了，在想办法', photos: [] }),
  )
  const longer = chance.hits(EXTENDED) ? extended(noted, by(begunAt + Math.round(left * 0.5)), past) : noted
  const at = begunAt + Math.round((left * chance.between(30, 98)) / 100)
  const report = { name: member.name, photos: [] }
  if (!chance.hits(CANNOT)) return quietly(answer(longer, by(at), { ...report, words: story.done }))
  return quietly(
    cannotDo(longer, by(at), { ...report, words: '这件事社区没有权限办', referral: '街道办事处，电话 12345 转' }),
  )
}

function extended(appeal: Appeal, hand: Hand, { community, calendar }: PastOfAppeals): Appeal {
  const proposed = quietly(proposeExtension(appeal, hand, { days: 3, reason: '配件还没到' }))
  const secretary: Hand = { actor: officeOf(community.secretary, 'secretary'), now: hand.now + HOUR_MS }
  return quietly(approveExtension(proposed, secretary, calendar))
}

function ended(appeal: Appeal, handled: Handled): Appeal {
  const { past, chance } = handled
  const at = appeal.answer?.at ?? appeal.startedAt
  const owner = (now: EpochMs) => ownerOf(appeal, past, now)
  if (chance.hits(REOPENED)) {
    const again = quietly(reopen(appeal, owner(at + 2 * DAY_MS), { reason: '还是老样子', calendar: past.calendar }))
    const secretary: Hand = { actor: officeOf(past.community.coordinator, 'coordinator'), now: at + 3 * DAY_MS }
    const report = { name: past.community.coordinator.name, words: storyOf(appeal.category).done, photos: [] }
    return lastWord(quietly(answer(again, secretary, report)), handled)
  }
  return lastWord(appeal, handled)
}

function lastWord(appeal: Appeal, { past, chance }: Handled): Appeal {
  const at = appeal.answer?.at ?? appeal.startedAt
  const said = { solved: !chance.hits(UNSOLVED), stars: chance.pick([5, 5, 5, 4, 4, 3] as const), note: '' }
  const closed = chance.hits(SILENT)
    ? quietly(silence(appeal, { actor: ENGINE, now: at + appeal.confirmDays * DAY_MS }))
    : quietly(confirm(appeal, ownerOf(appeal, past, at + chance.between(1, 40) * HOUR_MS), said))
  return appeal.mayPublish ? published(closed, past) : closed
}

function published(appeal: Appeal, { community }: PastOfAppeals): Appeal {
  const { title, asked, done } = storyOf(appeal.category)
  const reply = appeal.answer?.kind === 'done' ? done : '这件事不归社区，已经告诉居民找哪里'
  const hand: Hand = {
    actor: officeOf(community.coordinator, 'coordinator'),
    now: (appeal.closedAt ?? appeal.startedAt) + DAY_MS,
  }
  return quietly(publish(appeal, hand, { title, question: asked, answer: reply }))
}

/** Whoever rang has the operator say it. */
function ownerOf({ owner, recorder }: Appeal, { operator }: PastOfAppeals, now: EpochMs): Hand {
  const person = recorder ? officeOf(operator, 'operator') : actorOf({ id: owner.id, roles: [] })
  return { actor: person, now }
}

function officeOf({ id }: Contact, role: 'coordinator' | 'secretary' | 'operator') {
  return actorOf({ id, roles: [role] })
}

function storyOf({ id }: Pick<AppealCategory, 'id'>) {
  return APPEAL_STORIES[id] ?? OTHER_STORY
}

const OTHER_STORY = { title: '小区里的事', said: '有件事想反映', asked: '居民反映小区里的事', done: '已经办好' }

/** Every move of a past is one that was allowed. What it owed has long been sent. */
function quietly(moved: Outcome<Appeal, string>): Appeal {
  if (!moved.ok) throw new Error(`a past that never was: ${moved.code}`)
  return { ...moved.value, owed: [] }
}
