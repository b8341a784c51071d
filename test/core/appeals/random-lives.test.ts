import {
  APPEAL_ACTS,
  APPEAL_MOVES,
  type Appeal,
  type AppealEntry,
  type AppealMove,
  isOpen,
  outcomeOf,
} from '@core/appeals/appeal'
import { suggestionsFor } from '@core/appeals/duplicates'
import { APPEAL_LIFECYCLE } from '@core/appeals/lifecycle'
import { publicViewOf } from '@core/appeals/publication'
import { viewOf } from '@core/appeals/views'
import { wakeAt } from '@core/appeals/wake-at'
import type { Contact } from '@core/people/person'
import fc from 'fast-check'
import { type AppealChange, appealDeeds, KINDS, liveAppeal } from '../support/appeal-lives'
import { DOOR, TEXT, told, UNIT } from '../support/appeals'
import { as, CAST, HOME, he } from '../support/cast'

/** What has to be true of every appeal after everything that can happen to it, each by name. */
const INVARIANTS: Readonly<Record<string, (change: AppealChange) => boolean>> = {
  'the history only grows, and says how the status came about': ({ before, after }) =>
    before.history.every((entry, at) => entry === after.history[at]) && replayed(after) === after.status,
  'somebody handles it while it is assigned, and nobody before it is accepted': ({ after }) =>
    (after.status !== 'assigned' || after.assignee !== null) && (after.status !== 'submitted' || !after.assignee),
  'nobody handles their own': ({ after }) =>
    after.assignee === null ||
    after.claimedAt !== null ||
    after.assignee.people.every(({ id }) => id !== after.owner.id),
  'an open case or an answered one always has a next look, an ended one none but for those it has to bring along': ({
    after,
  }) =>
    (wakeAt(told(after)) !== null) ===
    (isOpen(after) || after.status === 'answered' || after.mergedInto?.carried === false),
  'who proposed it did not decide it': ({ before, after, move }) => {
    const proposal =
      move === 'approveDecline' ? before.declining : move === 'approveExtension' ? before.extending : null
    return proposal === null || after.history.at(-1)?.by !== proposal.by
  },
  'the limit moves by an extension or a new round alone, and never to an earlier day': ({ before, after, move }) =>
    before.answerClock === after.answerClock ||
    ((move === 'approveExtension' || move === 'reopen') && after.answerClock.by >= before.answerClock.by),
  'stars are the owner’s own': ({ after }) =>
    after.word === null || after.word.by === 'owner' || after.word.stars === null,
  'what cannot be done never counts as solved': ({ after }) =>
    after.answer?.kind !== 'cannotDo' || outcomeOf(after) !== 'solved',
  'nothing is published of a case without an answer': ({ after }) =>
    after.publicRecord === null || after.answer !== null,
  'marks once passed stay passed, each once': ({ before, after }) =>
    before.climbed.every((key) => after.climbed.includes(key) || key.includes(':again:')) && unique(after.climbed),
  'owed messages have a key each': ({ after }) => unique(after.owed.map(({ key }) => key)),
  'messages never tell whose case it is': ({ after }) =>
    after.owed.every(({ title, body }) => !secretsOf(after).some((secret) => `${title}${body}`.includes(secret))),
  'nobody sees what they must not': ({ after, now }) => CAST.every((person) => sound(after, person, now)),
  'the published page holds nothing that was not moderated': ({ after }) => {
    const page = JSON.stringify(publicViewOf(after))
    return [...secretsOf(after), TEXT, '楼后的井盖', '去看过了'].every((words) => !page.includes(words))
  },
  'a suggestion tells a neighbour nothing of whose it is': ({ after, now }) => {
    const wanted = { categoryId: 'facility', buildingId: 'building-7', ...HOME }
    const found = JSON.stringify(suggestionsFor(wanted, [after], { personId: 'somebody', now }))
    return [...secretsOf(after), TEXT].every((words) => !found.includes(words))
  },
}

/** Name, number, unit and door of the owner. */
function secretsOf({ owner }: Appeal): readonly string[] {
  return [owner.name, owner.phone, UNIT, DOOR]
}

/** The rules of sight, told a second time: by name and number instead of roles. */
function sound(appeal: Appeal, person: Contact, now: number): boolean {
  const view = viewOf(appeal, { actor: as(person), now })
  const seen = JSON.stringify(view)
  if (seen.includes('openid')) return false
  const claimed = appeal.claimedAt !== null
  const owns = appeal.owner.id === person.id
  const relative = appeal.recorder?.at === 'phone' && appeal.recorder.id === person.id && !claimed
  const office = ['qian', 'wu', 'he'].includes(person.id)
  const handles = appeal.assignee?.people.some(({ id }) => id === person.id) === true
  const desk = appeal.recorder?.at === 'desk' && !claimed && person.id === 'qian'
  if (!owns && !relative && !office && !handles)
    return !secretsOf(appeal).some((one) => seen.includes(one)) && !seen.includes(TEXT)
  const mayKnow = owns || relative || person.id === he.id || (!appeal.anonymous && (office || handles)) || desk
  return mayKnow || !secretsOf(appeal).some((one) => seen.includes(one))
}

function replayed({ history }: Appeal): string {
  return history.reduce<string>((status, { move }) => {
    if (!isMove(move)) return status
    return APPEAL_LIFECYCLE[status as Appeal['status']][move]?.to ?? 'impossible'
  }, 'submitted')
}

function isMove(move: AppealEntry['move']): move is AppealMove {
  return !(APPEAL_ACTS as readonly string[]).includes(move)
}

function unique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length
}

function watch(change: AppealChange): void {
  for (const [name, holds] of Object.entries(INVARIANTS)) {
    if (!holds(change)) throw new Error(`broken: ${name}\n${JSON.stringify(change)}`)
  }
}

describe('whatever people, the engine and the clock do', () => {
  test.each(KINDS)('no appeal that is %s reaches an impossible state', (kind) => {
    fc.assert(
      fc.property(appealDeeds, (deeds) => void liveAppeal(kind, deeds, watch)),
      { seed: 20_251_121, numRuns: 150 },
    )
  })

  test('these random lives are lives: every move of the table is made', () => {
    const made = new Set<AppealMove>()
    for (const deeds of fc.sample(appealDeeds, { seed: 7, numRuns: 400 })) {
      for (const { move } of liveAppeal('own', deeds, () => {}).history) {
        if (isMove(move)) made.add(move)
      }
    }
    expect(APPEAL_MOVES.filter((move) => !made.has(move))).toEqual([])
  })

  test('and the engine closes what nobody speaks about any more', () => {
    const ended = fc
      .sample(appealDeeds, { seed: 11, numRuns: 200 })
      .map((deeds) => liveAppeal('own', deeds, () => {}))
      .filter(({ history }) => history.at(-1)?.move === 'silence')
    expect(ended.length).toBeGreaterThan(0)
    expect(new Set(ended.map(outcomeOf))).toEqual(new Set(['notRated']))
  })
})
