import type { EpochMs } from '../kit/time'
import type { ShiftMessageKind, Urgency } from '../message/message'
import { type Notice, type Owing, oweAll } from '../message/owing'
import type { MessageTemplates } from '../message/templates'

/** One thing to tell one person about shifts. */
export type ShiftNotice = Notice<ShiftMessageKind>

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

/** By which templates something is told, and when. */
interface Telling {
  readonly templates: MessageTemplates
  readonly now: EpochMs
}

/** Adds messages to what a week or a handover owes; a cause told already is not told again. */
export function oweShift<T extends Owing<ShiftMessageKind>>(
  owing: T,
  notices: readonly ShiftNotice[],
  { templates, now }: Telling,
): T {
  // Consents for the other template are few, and each is somebody's call for help that gets through.
  const by = { about: { kind: 'shift' as const, id: owing.id }, urgency: URGENCY, templateId: templates.progress, now }
  return oweAll(owing, notices, by)
}
