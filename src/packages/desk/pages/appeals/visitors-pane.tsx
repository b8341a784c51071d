import type { ReceptionListAnswer, ReceptionRow } from '@core/contract/reception'
import type { EpochMs } from '@core/kit/time'
import { type TownDate, townDateOf } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { CallerBooking } from '../../../../features/reception/caller-booking'
import { useVisitors } from '../../../../features/reception/use-visitors'
import { VisitorList } from '../../../../features/reception/visitor-list'
import { WalkInSheet } from '../../../../features/reception/walk-in-sheet'
import type { Tell } from '../../../../platform/use-toast'
import { SmallButton } from '../../../../ui/button/small-button'
import { Choices } from '../../../../ui/choices/choices'
import { Dialog } from '../../../../ui/dialog/dialog'
import { Empty } from '../../../../ui/empty/empty'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { SectionTitle } from '../../../../ui/section-title/section-title'
import { visitDay, visitTime } from '../../../../words/reception-words'

interface VisitorsPaneProps {
  readonly now: EpochMs
  readonly tell: Tell
  /** What somebody brings is to be written down. */
  readonly onFile: (row: ReceptionRow) => void
  readonly onOpen: (appealId: string) => void
}

type Asked = 'walkIn' | 'booking' | { readonly off: ReceptionRow }

/** The reception room: who comes, who is here, and what is to be written down for them. */
export function VisitorsPane({ now, tell, onFile, onOpen }: VisitorsPaneProps) {
  const today = townDateOf(now)
  const [chosen, choose] = useState<TownDate>()
  // Past midnight yesterday's list is nobody's to receive.
  const date = chosen === undefined || chosen < today ? today : chosen
  const [asked, ask] = useState<Asked>()
  const visitors = useVisitors(date, tell)
  return (
    <View className='stack'>
      <SectionTitle title='接待室' />
      <DayAndDeeds date={date} today={today} days={visitors.days} onChoose={choose} onAsk={ask} />
      <RemoteView remote={visitors.remote}>
        {({ data: { rows } }) =>
          rows.length === 0 ? (
            <Empty title='这一天还没有人约' hint='手机上约的、您替人约的、直接来的，都在这里' />
          ) : (
            <VisitorList
              rows={rows}
              now={now}
              onReceive={visitors.receive}
              onOff={(off) => ask({ off })}
              onFile={onFile}
              onOpen={onOpen}
            />
          )
        }
      </RemoteView>
      <Questions
        asked={asked}
        now={now}
        tell={tell}
        visitors={visitors}
        onFile={onFile}
        onClose={() => ask(undefined)}
      />
    </View>
  )
}

interface DayAndDeedsProps {
  readonly date: TownDate
  readonly today: TownDate
  readonly days: ReceptionListAnswer['days']
  readonly onChoose: (date: TownDate) => void
  readonly onAsk: (asked: Asked) => void
}

function DayAndDeeds({ date, today, days, onChoose, onAsk }: DayAndDeedsProps) {
  return (
    <>
      <Choices
        label='哪一天'
        choices={days.map(({ date: day, coming }) => ({ id: day, ...visitDay(day, { today, coming }) }))}
        chosen={date}
        onChoose={onChoose}
      />
      <View className='visitors__deeds'>
        <SmallButton icon='plus' label='有人来了' spoken='有人来了，没有预约' onPress={() => onAsk('walkIn')} />
        <SmallButton icon='phone' label='替来电的人约' onPress={() => onAsk('booking')} />
      </View>
    </>
  )
}

interface QuestionsProps extends Pick<VisitorsPaneProps, 'now' | 'tell' | 'onFile'> {
  readonly asked: Asked | undefined
  readonly visitors: ReturnType<typeof useVisitors>
  readonly onClose: () => void
}

function Questions({ asked, now, tell, visitors, onFile, onClose }: QuestionsProps) {
  if (asked === undefined) return null
  if (asked === 'walkIn') {
    const here = (row: ReceptionRow) => {
      onClose()
      visitors.reload()
      onFile(row)
    }
    return <WalkInSheet tell={tell} onHere={here} onClose={onClose} />
  }
  if (asked === 'booking') {
    const booked = ({ slotAt }: { readonly slotAt: EpochMs }) => {
      onClose()
      tell(`约好了，${visitTime(slotAt, now)}`, 'done')
      visitors.reload()
    }
    return <CallerBooking now={now} tell={tell} onBooked={booked} onClose={onClose} />
  }
  const { off } = asked
  const callOff = async () => {
    await visitors.callOff(off)
    onClose()
  }
  return (
    <Dialog
      open
      title={`取消${off.name}的预约？`}
      body={`${visitTime(off.slotAt, now)}的。会给对方发消息；只留了电话的，请打过去说一声。`}
      safe={{ label: '先不取消', onPress: onClose }}
      other={{ label: '取消预约', onPress: callOff }}
      onClose={onClose}
    />
  )
}
