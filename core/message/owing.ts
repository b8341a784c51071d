import type { EpochMs } from '../kit/time'
import type { Contact } from '../people/person'
import type { About, Message, Urgency } from './message'

/** One thing to tell one person. */
export interface Notice<Kind extends string> {
  readonly kind: Kind
  readonly to: Contact
  /** What made it, unique within whatever owes it. */
  readonly cause: string
  /** From here on it would be pointless; null when it stays true. */
  readonly until: EpochMs | null
  readonly title: string
  readonly body: string
}

/** Something that owes messages until they are in the outbox. */
export interface Owing<Kind extends string> {
  readonly id: string
  readonly owed: readonly Message<Kind>[]
}

/** What a message leads to, how hard it tries, by which template it goes out, and when. */
export interface Telling<Kind extends string> {
  readonly about: About
  readonly urgency: Readonly<Record<Kind, Urgency>>
  readonly templateId: string
  readonly now: EpochMs
}

/** Adds messages to what is owed; a cause that is owed already is not owed twice. */
export function oweAll<Kind extends string, T extends Owing<Kind>>(
  owing: T,
  notices: readonly Notice<Kind>[],
  by: Telling<Kind>,
): T {
  const known = new Set(owing.owed.map(({ key }) => key))
  const fresh = notices
    .map((notice) => messageOf(owing.id, notice, by))
    .filter(({ key }) => !known.has(key) && known.add(key))
  return fresh.length === 0 ? owing : { ...owing, owed: [...owing.owed, ...fresh] }
}

function messageOf<Kind extends string>(
  id: string,
  { cause, to, ...notice }: Notice<Kind>,
  { about, urgency, templateId, now }: Telling<Kind>,
): Message<Kind> {
  return {
    ...notice,
    key: `${id}:${cause}:${to.id}`,
    about,
    to: { id: to.id, openid: to.openid, phone: to.phone },
    at: now,
    urgency: urgency[notice.kind],
    templateId,
  }
}
