import { isOpen } from '../../../core/help/help-request'
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
  'nobody holds two cases': (town) => twice(cases(town).flatMap(({ heldBy }) => heldBy)),
  'every message ever owed stands in the outbox, for its person to read': (town, { owed }) =>
    [...owed.keys()].find((key) => !town.database.get('outbox', key)),
  'no case owes anything any more': (town) => cases(town).find(({ owed }) => owed.length > 0),
  'every message has come to its end: sent, given up with its reason, or overtaken by what happened': (town) =>
    messages(town).find(
      ({ dueAt, sentAt, failure, plan }) => dueAt !== null || (sentAt === null && failure === '' && plan.length > 0),
    ),
  'nobody was pushed twice for one cause, unless something had gone wrong in between': ({ carrier }) =>
    carrier.twice()[0],
  'every offer was told to its member once': (town) =>
    cases(town).find(({ _id, offersMade }) => told(town, _id, 'helpOffered') !== offersMade),
  'every acceptance was told to the resident once': (town) =>
    cases(town).find(
      ({ _id, history }) =>
        told(town, _id, 'helpAccepted') !== history.filter(({ move }) => move === 'accept' || move === 'assign').length,
    ),
}

/** Fails with the name of the first rule that does not hold, and with what breaks it. */
export function checkTown(town: Town, books: Books): void {
  for (const [name, breaker] of Object.entries(RULES)) {
    const found = breaker(town, books)
    if (found !== undefined) throw new Error(`broken: ${name}\n${JSON.stringify(found)}`)
  }
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
