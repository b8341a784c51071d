import { travelMs } from '../../core/dispatch/travel'
import type { Presence } from '../../core/duty/presence'
import type { HelpRequest } from '../../core/help/help-request'
import type { Way } from '../../core/help/taking'
import { distanceM } from '../../core/kit/geo'
import { AppError } from '../_shared/app-error'

/** How a member would come to a case from where they are; all unknown for one who is not on duty anywhere. */
export function wayOf(memberId: string, presence: Presence | null, to: HelpRequest): Way {
  if (!presence) return { member: { id: memberId, openid: '', name: '', phone: '' }, distanceM: null, travelMs: null }
  const far = distanceM(presence.place, to.place)
  return { member: presence.member, distanceM: far, travelMs: travelMs(far, presence.transport) }
}

/** Fails with MEMBER_UNAVAILABLE for a member who is off duty, of another community, or the one who asks for help. */
export function refuseUnavailable(memberId: string, presence: Presence | null, request: HelpRequest): void {
  const away = !presence?.onDuty || presence.communityId !== request.communityId
  if (away || memberId === request.resident.id) throw new AppError('MEMBER_UNAVAILABLE')
}

/** "You hold another case" would be said to the wrong person where one sends another: there it is MEMBER_UNAVAILABLE. */
export async function sendingAnother<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof AppError && error.code === 'BUSY_ELSEWHERE')
      throw new AppError('MEMBER_UNAVAILABLE', 'holds another case')
    throw error
  }
}
