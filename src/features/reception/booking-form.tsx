import type { ReceptionAnswer } from '@core/contract/reception'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { townDateOf } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { Notice } from '../../ui/notice/notice'
import { Question } from '../../ui/question/question'
import { nearDay } from '../../words/shift-words'
import { type FreeDay, freeDays } from './free-days'
import type { Booking } from './use-booking'

const WORDS_MAX = 200

interface BookingFormProps {
  readonly answer: ReceptionAnswer
  readonly booking: Booking
  readonly now: EpochMs
  /** Who comes. */
  readonly contact: ReactNode
}

/** A day, a time of it, and what it is about: only the first two have to be there. */
export function BookingForm({ answer, booking, now, contact }: BookingFormProps) {
  const days = freeDays(answer)
  if (days.length === 0)
    return (
      <Notice tone='gold' icon='info' title='这几天都约满了'>
        直接来也行，要等一会儿；急的话打驿站热线。
      </Notice>
    )
  return (
    <View>
      <WhenPart days={days} booking={booking} now={now} />
      <AboutPart booking={booking} />
      {contact}
    </View>
  )
}

interface WhenPartProps extends Pick<BookingFormProps, 'booking' | 'now'> {
  readonly days: readonly FreeDay[]
}

function WhenPart({ days, booking: { draft, day, change, chooseDay }, now }: WhenPartProps) {
  const times = days.find(({ date }) => date === day)?.times ?? []
  return (
    <>
      <Question title='哪天来？'>
        <Choices
          label='哪天来'
          choices={days.map(({ date }) => ({ id: date, label: nearDay(date, townDateOf(now)) }))}
          chosen={day}
          onChoose={chooseDay}
        />
      </Question>
      {times.length > 0 && (
        <Question title='几点来？'>
          <Choices
            label='几点来'
            choices={times.map((at) => ({ id: `${at}`, label: clockTime(at) }))}
            chosen={draft.slotAt === null ? undefined : `${draft.slotAt}`}
            onChoose={(at) => change({ slotAt: Number(at) })}
          />
        </Question>
      )}
    </>
  )
}

function AboutPart({ booking: { draft, change } }: Pick<BookingFormProps, 'booking'>) {
  return (
    <Question title='想说什么事？' aside='不写也行，来了再说'>
      <Field
        kind='textarea'
        label='想说什么事'
        hideLabel
        value={draft.words}
        maxLength={WORDS_MAX}
        placeholder='写一句，接待的人好先准备'
        onInput={(words) => change({ words })}
      />
    </Question>
  )
}
