import { type DurationMs, type EpochMs, minutes } from '../kit/time'
import { type HelpRequest, isOpen } from './help-request'

/** A relative's phone, or one's own second one, is taken up within minutes; who asks later has something new to say. */
const SAME_WITHIN_MS: DurationMs = minutes(10)

/** The open case of the same person that this request looks like: same kind, same building, minutes ago. It may be another trouble all the same: whoever wrote it decides. */
export function sameTrouble(filed: HelpRequest, own: readonly HelpRequest[], now: EpochMs): HelpRequest | undefined {
  return own.find(
    (one) =>
      one.id !== filed.id &&
      isOpen(one) &&
      one.communityId === filed.communityId &&
      one.category === filed.category &&
      one.place.buildingId === filed.place.buildingId &&
      now - one.startedAt < SAME_WITHIN_MS,
  )
}
