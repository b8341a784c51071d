import type { OwnAppointment, ReceptionAnswer } from '@core/contract/reception'
import { minutes } from '@core/kit/time'
import { isAhead, MOST_AHEAD } from '@core/reception/own-booking'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ContactFields } from '../../../../features/contact/contact-fields'
import { BookingForm } from '../../../../features/reception/booking-form'
import { MyAppointments } from '../../../../features/reception/my-appointments'
import { ReceptionHead } from '../../../../features/reception/reception-head'
import { type Booking, useBooking } from '../../../../features/reception/use-booking'
import { Screen } from '../../../../features/screen/screen'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { useHotline } from '../../../../platform/community'
import { COMMUNITY_ID } from '../../../../platform/community-id'
import { callPhone } from '../../../../platform/phone-call'
import type { Ready } from '../../../../platform/remote'
import { useAttempt } from '../../../../platform/use-attempt'
import { useRemote } from '../../../../platform/use-remote'
import { useServerNow } from '../../../../platform/use-server-now'
import { type Tell, useToast } from '../../../../platform/use-toast'
import { Button } from '../../../../ui/button/button'
import { Card } from '../../../../ui/card/card'
import { Dialog } from '../../../../ui/dialog/dialog'
import { ListRow } from '../../../../ui/list-row/list-row'
import { Question } from '../../../../ui/question/question'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { visitTime } from '../../../../words/reception-words'
import { SEEN_BY_RECEPTION } from '../../../../words/seen-words'

const TITLE = '民情接待室'

/** The third door: face to face, at a time of one's own. */
export default function ReceptionPage() {
  const remote = useRemote(() => callCloud('reception', 'days', { communityId: COMMUNITY_ID }), [])
  if (remote.status === 'ready') return <Room ready={remote} />
  return (
    <Screen kind='page' title={TITLE}>
      <RemoteView remote={remote}>{() => null}</RemoteView>
    </Screen>
  )
}

function Room({ ready }: { readonly ready: Ready<ReceptionAnswer> }) {
  const now = useServerNow(minutes(1))
  const toast = useToast()
  const [another, askAnother] = useState(false)
  const booking = useBooking({
    ...{ ready, forCaller: false, tell: toast.tell },
    onBooked({ slotAt }) {
      toast.tell(`约好了，${visitTime(slotAt, now)}`, 'done')
      askAnother(false)
      ready.reload()
    },
  })
  const [off, callOff] = useState<OwnAppointment>()
  const answer = ready.data
  // Whoever has an appointment is not asked for the next before they say so.
  const books = answer.mine.length === 0 || another
  const foot = books ? (
    <SendButton booking={booking} now={now} />
  ) : (
    <AnotherButton mine={answer.mine} now={now} onAsk={() => askAnother(true)} />
  )
  return (
    <Screen
      kind='page'
      title={TITLE}
      toast={toast}
      filled={books}
      foot={foot}
      overlay={
        off && <OffDialog one={off} now={now} ready={ready} tell={toast.tell} onClose={() => callOff(undefined)} />
      }
    >
      <RoomBody answer={answer} booking={books ? booking : null} now={now} onOff={callOff} />
    </Screen>
  )
}

interface AnotherButtonProps {
  readonly mine: ReceptionAnswer['mine']
  readonly now: number
  readonly onAsk: () => void
}

function AnotherButton({ mine, now, onAsk }: AnotherButtonProps) {
  const label = '再约一个时间'
  if (mine.filter((one) => isAhead(one, now)).length >= MOST_AHEAD)
    return <Button kind='secondary' label={label} off='约了三次，先来过再约' />
  return <Button kind='secondary' label={label} onPress={onAsk} />
}

interface RoomBodyProps {
  readonly answer: ReceptionAnswer
  /** Null while nobody is asked for another. */
  readonly booking: Booking | null
  readonly now: number
  readonly onOff: (one: OwnAppointment) => void
}

function RoomBody({ answer, booking, now, onOff }: RoomBodyProps) {
  return (
    <View className='stack'>
      <ReceptionHead answer={answer} />
      <MyAppointments mine={answer.mine} room={answer.room} now={now} onOff={onOff} />
      {booking && (
        <BookingForm answer={answer} booking={booking} now={now} contact={<ContactPart booking={booking} />} />
      )}
      <ByTelephone />
    </View>
  )
}

function SendButton({ booking: { missing, draft, send }, now }: { readonly booking: Booking; readonly now: number }) {
  if (missing || draft.slotAt === null) return <Button label='约这个时间' off={missing ?? '先选几点来'} />
  return <Button icon='cal' label={`约${visitTime(draft.slotAt, now)}`} busyLabel='正在约' onPress={send} />
}

function ContactPart({ booking: { contact, known, change } }: { readonly booking: Booking }) {
  return (
    <Question title='您的信息' aside='电话不留也行'>
      <View className='stack'>
        <ContactFields
          contact={contact}
          known={known}
          faulty={[]}
          locked={false}
          seenBy={SEEN_BY_RECEPTION}
          onChange={change}
        />
      </View>
    </Question>
  )
}

/** Whoever would rather say it does so. */
function ByTelephone() {
  const hotline = useHotline()
  return (
    <Card flush>
      <ListRow
        icon='headset'
        title='打驿站热线约'
        note='接线员帮您约'
        value={hotline}
        onPress={() => callPhone(hotline)}
      />
    </Card>
  )
}

interface OffDialogProps {
  readonly one: OwnAppointment
  readonly now: number
  readonly ready: Ready<ReceptionAnswer>
  readonly tell: Tell
  readonly onClose: () => void
}

function OffDialog({ one, now, ready, tell, onClose }: OffDialogProps) {
  const attempt = useAttempt(tell, ready.reload)
  const off = async () => {
    const { date, id: appointmentId } = one
    const gone = await attempt(() =>
      callCloud('reception', 'cancel', { communityId: COMMUNITY_ID, date, appointmentId }),
    )
    onClose()
    if (!gone) return
    tell('取消了，想来随时再约', 'done')
    ready.reload()
  }
  return (
    <Dialog
      open
      title={`${visitTime(one.slotAt, now)} 不去了？`}
      body='这个时间就让给别人。想来随时可以再约。'
      safe={{ label: '还是去', onPress: onClose }}
      other={{ label: '不去了', onPress: off }}
      onClose={onClose}
    />
  )
}
