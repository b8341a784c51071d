import type { ActivityAnswer } from '@core/contract/volunteering-answers'
import type { SignUpView } from '@core/volunteering/activity-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import { locate } from '../../platform/location/locate'
import type { Remote } from '../../platform/remote'
import { scanCode } from '../../platform/scan/scan-code'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'

/** Showing that one is there, and that one goes. */
export interface PresenceHands {
  byCode(own: SignUpView): Promise<unknown>
  byPlace(own: SignUpView): Promise<unknown>
}

type Proof =
  | { readonly by: 'qr'; readonly text: string }
  | { readonly by: 'place'; readonly place: { readonly lng: number; readonly lat: number }; readonly accuracyM: number }

export function usePresence(remote: Remote<ActivityAnswer>, tell: Tell): PresenceHands {
  const reload = () => remote.status !== 'loading' && remote.reload()
  const attempt = useAttempt(tell, reload)
  const show = async (own: SignUpView, proof: Proof) => {
    const goes = own.status === 'checkedIn'
    const answer = await attempt(() =>
      callCloud('volunteering', goes ? 'checkOut' : 'checkIn', { signUpId: own.id, proof }),
    )
    if (!answer) return
    tell(goes ? '签退了，今天谢谢您' : '签到了', 'done')
    reload()
  }
  return {
    async byCode(own) {
      const scanned = await scanCode()
      if (scanned.ok) return show(own, { by: 'qr', text: scanned.value })
      if (scanned.code === 'UNREADABLE') tell('没认出码来，靠近点再扫一次', 'alert')
      return undefined
    },
    async byPlace(own) {
      const fix = await locate('tap')
      if (fix.ok) return show(own, { by: 'place', ...fix.value })
      tell(fix.code === 'REFUSED' ? '没开定位。扫组织的人手机上的码，一样能签' : '没定到位，扫码一样能签', 'alert')
      return undefined
    },
  }
}
