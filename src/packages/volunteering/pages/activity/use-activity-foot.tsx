import type { ActivityAnswer } from '@core/contract/volunteering-answers'
import type { EpochMs } from '@core/kit/time'
import type { ReactNode } from 'react'
import { draftFoot } from '../../../../features/volunteering/draft-foot'
import { seatFoot } from '../../../../features/volunteering/seat-foot'
import { ownFor } from '../../../../features/volunteering/seat-look'
import { type OrganiseHands, useOrganise } from '../../../../features/volunteering/use-organise'
import { usePresence } from '../../../../features/volunteering/use-presence'
import { type SeatHands, useSeat } from '../../../../features/volunteering/use-seat'
import { me } from '../../../../platform/me'
import type { Remote } from '../../../../platform/remote'
import type { Tell } from '../../../../platform/use-toast'
import type { ActivityQuestion } from './activity-questions'
import { chosenSlot } from './chosen-slot'

interface FootSetting {
  readonly remote: Remote<ActivityAnswer>
  readonly slotId: string | undefined
  readonly now: EpochMs
  readonly tell: Tell
  readonly onAsk: (question: ActivityQuestion) => void
}

/** The bottom bar of an activity. Whoever is not known by name is asked for it first, and loses nothing by that. */
export function useActivityFoot({ remote, slotId, now, tell, onAsk }: FootSetting): {
  readonly foot: ReactNode
  readonly hands: SeatHands
  readonly organise: OrganiseHands
} {
  const hands = useSeat(remote, tell)
  const presence = usePresence(remote, tell)
  const organise = useOrganise(() => remote.status !== 'loading' && remote.reload(), tell)
  const profile = me.use()
  const none = { foot: null, hands, organise }
  if (remote.status !== 'ready') return none
  const { activity, own } = remote.data
  const onCallOff = () => onAsk({ kind: 'callOff', activityId: activity.id })
  if (activity.status === 'draft')
    return { ...none, foot: draftFoot(activity, { publish: organise.publish, onCallOff }) }
  const slot = chosenSlot(remote.data, slotId, now)
  if (!slot) return none
  const nameless = profile.status === 'ready' && profile.data.name === ''
  const foot = seatFoot({
    ...{ activity, slot, now },
    own: ownFor(own, activity.id, slot.id),
    async onSignUp() {
      if (nameless) return onAsk({ kind: 'who', activityId: activity.id, slotId: slot.id })
      await hands.consent()
      return hands.take(activity.id, slot.id)
    },
    async onConfirm(one) {
      await hands.consent()
      return hands.confirm(one)
    },
    onCode: presence.byCode,
    onPlace: presence.byPlace,
    onCancel: (one) => onAsk({ kind: 'leave', own: one }),
  })
  return { foot, hands, organise }
}
