import { holderOf, isOpen } from '../../../core/help/help-request'
import type { HelpMessage } from '../../../core/help/message'
import { minutes } from '../../../core/kit/time'
import type { StoredCase } from './phone-calls'
import type { Town } from './town'

/** What the observer has written down during a schedule. */
export interface Books {
  /** Client key → the ids its phone was told. */
  readonly acknowledged: Map<string, Set<string>>
  /** Every message any case has ever owed. */
  readonly owed: Map<string, HelpMessage>
  /** Codes of the answers that were heard. */
  readonly answers: Set<string>
}

interface StoredMessage extends HelpMessage {
  readonly _id: string
  readonly dueAt: number | null
  readonly sentAt: number | null
  readonly failure: string
  /** Channels still to be tried; none when the message was overtaken. */
  readonly plan: readonly string[]
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
    messages(town).find(({ dueAt, sentAt, failure, plan }) =>
      dueAt === null ? sentAt === null && failure === '' && plan.length > 0 : dueAt <= Date.now() - minutes(1),
    ),
  'nobody was pushed twice for one cause, unless something had gone wrong in between': ({ carrier }) =>
    carrier.twice()[0],
  'every offer was told to its member once': (town) =>
    cases(town).find(({ _id, offersMade }) => told(town, _id, 'helpOffered') !== offersMade),
  'every acceptance was told to the resident once, and nothing else was told as one': (town) =>
    cases(town).find(({ _id, history }) => told(town, _id, 'helpAccepted') !== history.filter(isAcceptance).length),
}

/** Fails with the name of the first rule that does not hold, and with what breaks it. */
export function checkTown(town: Town, books: Books): void {
  for (const [name, breaker] of Object.entries(RULES)) {
    const found = breaker(town, books)
    if (found !== undefined) throw new Error(`broken: ${name}\n${JSON.stringify(found)}`)
  }
}

/** Moves by which somebody becomes the responder. */
const GIVING: ReadonlySet<string> = new Set(['accept', 'assign', 'takeOver', 'share'])

function isAcceptance({ move }: { readonly move: string }): boolean {
  return GIVING.has(move)
}

function cases(town: Town): readonly StoredCase[] {
  return town.database.all('help_requests') as unknown as readonly StoredCase[]
}

function messages(town: Town): readonly StoredMessage[] {
  return town.database.all('outbox') as unknown as readonly StoredMessage[]
}

function told(town: Town, caseId: string, kind: string): number {
  return messages(town).filter((message) => message.about.id === caseId && message.kind === kind).length
}

function twice(values: readonly string[]): string | undefined {
  return values.find((value, nth) => values.indexOf(value) !== nth)
}
