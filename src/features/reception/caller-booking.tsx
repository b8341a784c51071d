import type { OwnAppointment, ReceptionAnswer } from '@core/contract/reception'
import type { EpochMs } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { NAME_MAX } from '../../platform/contact'
import type { Ready } from '../../platform/remote'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Question } from '../../ui/question/question'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Sheet } from '../../ui/sheet/sheet'
import { visitTime } from '../../words/reception-words'
import { BookingForm } from './booking-form'
import { useBooking } from './use-booking'

const TITLE = '替来电的人约'
const PHONE_MAX = 30

interface CallerBookingProps {
  readonly now: EpochMs
  readonly tell: Tell
  readonly onBooked: (booked: OwnAppointment) => void
  readonly onClose: () => void
}

/** Somebody rings and wants to come by. */
export function CallerBooking(p: CallerBookingProps) {
  const remote = useRemote(() => callCloud('reception', 'days', { communityId: COMMUNITY_ID }), [])
  if (remote.status === 'ready') return <Booking ready={remote} {...p} />
  return (
    <Sheet open title={TITLE} onClose={p.onClose}>
      <RemoteView remote={remote}>{() => null}</RemoteView>
    </Sheet>
  )
}

function Booking({
  ready,
  now,
  tell,
  onBooked,
  onClose,
}: CallerBookingProps & { readonly ready: Ready<ReceptionAnswer> }) {
  const booking = useBooking({ ready, forCaller: true, tell, onBooked })
  const { contact, missing, draft, change, send } = booking
  const label = draft.slotAt === null ? '约这个时间' : `约${visitTime(draft.slotAt, now)}`
  return (
    <Sheet
      open
      title={TITLE}
      onClose={onClose}
      foot={
        missing ? <Button label={label} off={missing} /> : <Button label={label} busyLabel='正在约' onPress={send} />
      }
    >
      <BookingForm
        answer={ready.data}
        booking={booking}
        now={now}
        contact={
          <Question title='谁来？'>
            <Field label='姓名' value={contact.name} maxLength={NAME_MAX} onInput={(name) => change({ name })} />
            <Field
              kind='tel'
              label='电话'
              value={contact.phone}
              maxLength={PHONE_MAX}
              onInput={(phone) => change({ phone })}
            />
          </Question>
        }
      />
    </Sheet>
  )
}
