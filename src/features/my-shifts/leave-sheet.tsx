import type { ShiftRow } from '@core/contract/roster'
import { type TownDate, townDateOf } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { daysAhead } from '../../words/days-ahead'
import { type LeaveLength, leaveSpan } from './leave-span'
import { shiftTitle } from './shift-notes'

interface LeaveSheetProps {
  readonly today: TownDate
  /** The shift one came from; undefined for leave as such. */
  readonly shift: ShiftRow | undefined
  readonly onAsk: (leave: { readonly from: number; readonly to: number; readonly reason: string }) => Promise<boolean>
  readonly onClose: () => void
}

const LENGTHS: readonly { readonly id: LeaveLength; readonly label: string }[] = [
  { id: '1', label: '1 天' },
  { id: '2', label: '2 天' },
  { id: '3', label: '3 天' },
  { id: '7', label: '一周' },
  { id: '14', label: '两周' },
]

const REASONS = ['家里有事', '身体不舒服', '出门在外'].map((word) => ({ id: word, label: word }))
const REASON_MAX = 100

/** Away from when, for how long, and why; nothing has to be explained at length. */
export function LeaveSheet({ today, shift, onAsk, onClose }: LeaveSheetProps) {
  const [day, setDay] = useState<TownDate>(shift ? townDateOf(shift.from) : today)
  const [length, setLength] = useState<LeaveLength>(shift ? 'shift' : '1')
  const [chosen, setChosen] = useState<string>()
  const [words, setWords] = useState('')
  const reason = [chosen, words.trim()].filter(Boolean).join('，')
  const ask = async () => {
    if (await onAsk({ ...leaveSpan({ day, length, shift }), reason })) onClose()
  }
  const lengths = shift ? [{ id: 'shift' as const, label: '只这一个班' }, ...LENGTHS] : LENGTHS
  return (
    <Sheet
      open
      title='请假'
      onClose={onClose}
      foot={<Button label='请假' off={reason === '' ? '先选一个原因' : undefined} onPress={ask} />}
    >
      <View className='stack'>
        <Text className='muted'>
          请假的时候不用值班，您的班会空出来，值班长马上看得到。不想接求助，把值班开关也关上。
        </Text>
        {shift && <Text className='shift-sheet__title'>{shiftTitle(shift, today)}</Text>}
        {length !== 'shift' && (
          <>
            <Text className='shift-sheet__label'>从哪天起</Text>
            <Choices label='从哪天起' choices={daysAhead(today)} chosen={day} onChoose={setDay} />
          </>
        )}
        <Text className='shift-sheet__label'>请多久</Text>
        <Choices label='请多久' choices={lengths} chosen={length} onChoose={setLength} />
        <Text className='shift-sheet__label'>为什么</Text>
        <Choices label='为什么' choices={REASONS} chosen={chosen} onChoose={setChosen} />
        <Field label='自己说' hint='不写也行' value={words} maxLength={REASON_MAX} onInput={setWords} />
      </View>
    </Sheet>
  )
}
