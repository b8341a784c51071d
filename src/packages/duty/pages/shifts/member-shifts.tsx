import type { MyShiftsAnswer, ShiftRow } from '@core/contract/roster'
import { type EpochMs, minutes } from '@core/kit/time'
import { townDateOf } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { CalendarCard } from '../../../../features/my-shifts/calendar-card'
import { LeaveList } from '../../../../features/my-shifts/leave-list'
import { NextShift } from '../../../../features/my-shifts/next-shift'
import { OpenShifts } from '../../../../features/my-shifts/open-shifts'
import { ReachLine } from '../../../../features/my-shifts/reach-line'
import { ShiftList } from '../../../../features/my-shifts/shift-list'
import { asksMe } from '../../../../features/my-shifts/shift-notes'
import { SwapAsked } from '../../../../features/my-shifts/swap-asked'
import { SwapList } from '../../../../features/my-shifts/swap-list'
import { type ShiftHands, useShifts } from '../../../../features/my-shifts/use-shifts'
import { WithHandover } from '../../../../features/my-shifts/with-handover'
import { Screen } from '../../../../features/screen/screen'
import { useServerNow } from '../../../../platform/use-server-now'
import { type Tell, useToast } from '../../../../platform/use-toast'
import { Empty } from '../../../../ui/empty/empty'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { SectionTitle } from '../../../../ui/section-title/section-title'
import { type Asked, ShiftSheets } from './shift-sheets'
import '../../../../features/my-shifts/my-shifts.scss'

const TICK_MS = minutes(1)

interface MemberShiftsProps {
  readonly myId: string
  readonly oversees: boolean
}

/** One's own shifts: what comes next, what colleagues ask, what else there is. */
export function MemberShifts({ myId, oversees }: MemberShiftsProps) {
  const toast = useToast()
  const now = useServerNow(TICK_MS)
  const { remote, hands } = useShifts(toast.tell)
  const [asked, ask] = useState<Asked>()
  const mine = remote.status === 'ready' ? remote.data : undefined
  const shifts = (
    <RemoteView remote={remote}>
      {({ data }) => <Shifts mine={data} myId={myId} now={now} hands={hands} tell={toast.tell} onAsk={ask} />}
    </RemoteView>
  )
  return (
    <Screen
      kind='page'
      title='我的班'
      toast={toast}
      overlay={
        mine &&
        asked && <ShiftSheets asked={asked} now={now} hands={hands} onAsk={ask} onClose={() => ask(undefined)} />
      }
    >
      {oversees ? (
        <WithHandover now={now} tell={toast.tell}>
          {shifts}
        </WithHandover>
      ) : (
        shifts
      )}
    </Screen>
  )
}

interface ShiftsProps {
  readonly mine: MyShiftsAnswer
  readonly myId: string
  readonly now: EpochMs
  readonly hands: ShiftHands
  readonly tell: Tell
  readonly onAsk: (asked: Asked) => void
}

function Shifts({ mine, myId, now, hands, tell, onAsk }: ShiftsProps) {
  const today = townDateOf(now)
  const [next, ...later] = mine.shifts
  const asked = (swap: MyShiftsAnswer['swaps'][number]) => (
    <SwapAsked key={swap.id} {...{ swap, myId, today }} onAnswer={(accept) => hands.answer(swap, accept)} />
  )
  const open = (kind: Asked['kind']) => (shift: ShiftRow) => onAsk({ kind, shift })
  return (
    <>
      <View className='stack'>
        {mine.swaps.filter((swap) => asksMe(swap, myId)).map(asked)}
        {next ? (
          <NextShift
            shift={next}
            today={today}
            now={now}
            onSwap={() => open('swap')(next)}
            onLeave={() => open('leave')(next)}
          />
        ) : (
          <Empty title='这三周没有您的班' hint='缺人的时候也能来：看看下面有没有缺人的班' />
        )}
        <ReachLine tell={tell} />
      </View>
      <ShiftList shifts={later} today={today} onOpen={open('shift')} />
      <SwapList swaps={mine.swaps} shifts={mine.shifts} myId={myId} today={today} onWithdraw={hands.withdraw} />
      <OpenShifts shifts={mine.open} today={today} onSignUp={hands.signUp} />
      <SectionTitle title='日历和请假' />
      <View className='stack'>
        <LeaveList leaves={mine.leaves} now={now} onCancel={hands.cancelLeave} />
        <CalendarCard tell={tell} onLeave={() => onAsk({ kind: 'leave', shift: undefined })} />
      </View>
    </>
  )
}
