import { MINUTE_MS } from '@core/kit/time'
import type { RollView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { Counter } from '../../ui/counter/counter'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'

interface EnterSheetProps {
  readonly one: RollView
  readonly onEnter: (minutes: number, reason: string) => Promise<boolean>
  readonly onClose: () => void
}

const STEP_MINUTES = 15
const REASONS = ['没带手机', '码没扫上', '忘了签退'].map((word) => ({ id: word, label: word }))

/** Hours written down by hand; what that means is said before. */
export function EnterSheet({ one, onEnter, onClose }: EnterSheetProps) {
  const most = Math.floor((one.to - one.from) / MINUTE_MS)
  const [minutes, setMinutes] = useState(most)
  const [reason, setReason] = useState<string>()
  const enter = async () => {
    if (reason !== undefined && (await onEnter(minutes, reason))) onClose()
  }
  return (
    <Sheet
      open
      title={`补记${one.name}的时长`}
      onClose={onClose}
      foot={
        <Button
          label='补记'
          busyLabel='正在记'
          off={reason === undefined ? '先选一个原因' : undefined}
          onPress={enter}
        />
      }
    >
      <View className='stack'>
        <Text className='muted'>补记的要另一位核对才算数，算 C 级，不算积分。</Text>
        <Counter
          label='做了多久'
          value={minutes}
          unit='分钟'
          least={Math.min(STEP_MINUTES, most)}
          most={most}
          step={STEP_MINUTES}
          onChange={setMinutes}
        />
        <Choices label='为什么补记' choices={REASONS} chosen={reason} onChoose={setReason} />
      </View>
    </Sheet>
  )
}
