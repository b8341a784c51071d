import type { EpochMs } from '../kit/time'
import type { ShiftMessageKind, Urgency } from '../message/message'
import type { MessageTemplates } from '../message/templates'
import type { Contact } from '../people/person'
import type { ShiftMessage } from './week'

/** One thing to tell one person about shifts. */
export interface ShiftNotice {
  readonly kind: ShiftMessageKind
  readonly to: Contact
  /** What made it, unique within the week or handover that owes it. */
  readonly cause: string
  /** From here on it would be pointless; null when it stays true. */
  readonly until: EpochMs | null
  readonly title: string
  readonly body: string
}

/** A shift about to begin is told at any hour, and cases nobody took over are everybody's business; the rest can wait for the morning. */
const URGENCY: Readonly<Record<ShiftMessageKind, Urgency>> = {
  shiftPublished: 'ordinary',
  shiftChanged: 'ordinary',
  shiftSoon: 'live',
  shiftBegunOffDuty: 'live',
  shiftUnreachable: 'live',
  shiftGap: 'ordinary',
  swapAsked: 'ordinary',
  swapAccepted: 'ordinary',
  swapRefused: 'ordinary',
  swapApproved: 'ordinary',
  handoverAsked: 'live',
  handoverUnconfirmed: 'urgent',
}

interface Owing {
  readonly id: string
  readonly owed: readonly ShiftMessage[]
}

/** By which templates something is told, and when. */
interface Telling {
  readonly templates: MessageTemplates
  readonly now: EpochMs
}

/** Adds messages to what a week or a handover owes; a cause told already is not told again. */
export function oweShift<T extends Owing>(owing: T, notices: readonly ShiftNotice[], by: Telling): T {
  const known = new Set(owing.owed.map(({ key }) => key))
  const fresh = notices
    .map((notice) => messageOf(owing.id, notice, by))
    .filter(({ key }) => !known.has(key) && known.add(key))
  return fresh.length === 0 ? owing : { ...owing, owed: [...owing.owed, ...fresh] }
}

function messageOf(id: string, { cause, to, ...notice }: ShiftNotice, { templates, now }: Telling): ShiftMessage {
  return {
    ...notice,
    key: `${id}:${cause}:${to.id}`,
    about: { kind: 'shift', id },
    to: { id: to.id, openid: to.openid, phone: to.phone },
    at: now,
    urgency: URGENCY[notice.kind],
    // Consents for the other template are few, and each is somebody's call for help that gets through.
    templateId: templates.progress,
  }
}
