import { type Drill, pageKey } from '../../../core/duty/drill'
import { type HelpRequest, type HelpStatus, holderOf, isOpen } from '../../../core/help/help-request'
import { LIFECYCLE } from '../../../core/help/lifecycle'
import type { HelpMessage } from '../../../core/help/message'
import { minutes } from '../../../core/kit/time'
import type { StoredCase } from './calls-on-a-case'
import { endedRightly, type StoredMessage } from './endings'
import type { Town } from './town'

/** What the observer has written down during a schedule. */
export interface Books {
  /** Client key → the ids its phone was told. */
  readonly acknowledged: Map<string, Set<string>>
  /** Every message any case has ever owed. */
  readonly owed: Map<string, HelpMessage>
  /** Every state of every case, oldest first, by its id. */
  readonly lives: Map<string, HelpRequest[]>
  /** Ids of the drills whose coordinator was told that they run. */
  readonly drills: Set<string>
  /** Codes of the answers that were heard. */
  readonly answers: Set<string>
}

/** What is true of the whole town once everything has come to rest, each by name. */
const RULES: Readonly<Record<string, (town: Town, books: Books) => unknown>> = {
  'no function has failed but by the trouble it met': ({ bugs }) => bugs[0],
  'every acknowledged submission is there, once': (town, { acknowledged }) =>
    [...acknowledged].find(
      ([, ids]) => ids.size !== 1 || ![...ids].every((id) => town.database.get('help_requests', id)),
    ),
  'no case is overdue': (town) =>
    cases(town).find(({ wakeAt }) => wakeAt !== null && wakeAt <= Date.now() - minutes(1)),
  'every open case has a next step': (town) => cases(town).find((one) => isOpen(one) && one.wakeAt === null),
  'no case is put off': (town) => town.database.all('help_requests').find((one) => one.putOffUntil !== null),
  'no two cases hold the same member': (town) => twice(cases(town).flatMap(({ heldBy }) => heldBy)),
  'nobody is on the way to two cases, unless they share a trip': (town) =>
    twice(cases(town).flatMap((one) => (one.joinedTo === null ? (holderOf(one)?.id ?? []) : []))),
  'every message ever owed stands in the outbox, for its person to read': (town, { owed }) =>
    [...owed.keys()].find((key) => !town.database.get('outbox', key)),
  'no case owes anything any more': (town) => cases(town).find(({ owed }) => owed.length > 0),
  'every message has come to its end, or its time is ahead: sent, given up with its reason, or overtaken': (town) =>
    messages(town).find((message) =>
      message.dueAt === null ? message.plan.length > 0 : message.dueAt <= Date.now() - minutes(1),
    ),
  'no message was dropped without a reason': (town, { lives }) =>
    messages(town).find(
      (message) =>
        message.plan.length === 0 &&
        message.dueAt === null &&
        !endedRightly(message, lives.get(message.about.id) ?? [], seenAtOf(town, message.to.id)),
    ),
  'everybody who takes part in a drill that is known to run was paged': (town, { drills: known }) =>
    drills(town)
      .filter(({ _id }) => known.has(_id))
      .flatMap(({ _id, parts }) => parts.map(({ memberId }) => pageKey(_id, memberId)))
      .find((key) => !town.database.get('outbox', key)),
  'nobody was pushed twice for one cause, unless something had gone wrong in between': ({ carrier }) =>
    carrier.twice()[0],
  'every offer was told to its member once': (town) =>
    cases(town).find(({ _id, offersMade }) => told(town, _id, 'helpOffered') !== offersMade),
  'every acceptance was told to the resident once, and nothing else was told as one': (town) =>
    cases(town).find((one) => told(town, one._id, 'helpAccepted') !== acceptances(one)),
}

/** Fails with the name of the first rule that does not hold, and with what breaks it. */
export function checkTown(town: Town, books: Books): void {
  for (const [name, breaker] of Object.entries(RULES)) {
    const found = breaker(town, books)
    if (found !== undefined) throw new Error(`broken: ${name}\n${JSON.stringify(found)}`)
  }
}

/** Moves by which somebody becomes the responder, whoever was it before. */
const GIVING: ReadonlySet<string> = new Set(['assign', 'takeOver', 'share', 'promote'])

/** How often somebody became the responder. Whoever accepts a case that has one comes along beside them. */
function acceptances({ history }: StoredCase): number {
  let status: HelpStatus = 'waiting'
  let count = 0
  for (const { move } of history) {
    if (GIVING.has(move) || (move === 'accept' && status === 'waiting')) count++
    if (move !== 'submit') status = LIFECYCLE[status][move]?.to ?? status
  }
  return count
}

function cases(town: Town): readonly StoredCase[] {
  return town.database.all('help_requests') as unknown as readonly StoredCase[]
}

function messages(town: Town): readonly StoredMessage[] {
  return town.database.all('outbox') as unknown as readonly StoredMessage[]
}

function drills(town: Town): readonly (Drill & { readonly _id: string })[] {
  return town.database.all('drills') as unknown as readonly (Drill & { readonly _id: string })[]
}

/** The last sign of life of somebody's open app. */
function seenAtOf({ database }: Town, personId: string): number {
  const seen = [database.get('presences', personId), database.get('reach', personId)]
  return Math.max(0, ...seen.map((one) => Number(one?.seenAt ?? 0)))
}

function told(town: Town, caseId: string, kind: string): number {
  return messages(town).filter((message) => message.about.id === caseId && message.kind === kind).length
}

function twice(values: readonly string[]): string | undefined {
  return values.find((value, nth) => values.indexOf(value) !== nth)
}
