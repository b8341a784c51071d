import { type EpochMs, SECOND_MS } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import './duty.scss'

interface StillComingProps {
  readonly questionBy: EpochMs
  readonly now: EpochMs
  readonly onYes: () => Promise<void>
  readonly onNo: () => void
}

/** "Still coming?": half of the time is gone and the phone gave no sign. Silence hands the case on. */
export function StillComing({ questionBy, now, onYes, onNo }: StillComingProps) {
  const seconds = Math.max(0, Math.ceil((questionBy - now) / SECOND_MS))
  return (
    <View>
      <Notice tone='alert' icon='st-soon' title='还能到吗？'>
        <View className='duty-ask'>
          {/* The question is announced once; the seconds stand outside of what is read aloud, else they would be read every second. */}
          <Text className='duty-ask__said' aria-live='assertive'>
            居民在等您，请马上回话，不回话就换下一位。
          </Text>
          <Text aria-hidden='true'>还剩 {seconds} 秒</Text>
          <View className='duty-ask__row'>
            <Button kind='secondary' label='去不了' onPress={onNo} />
            <Button label='能到' onPress={onYes} />
          </View>
        </View>
      </Notice>
    </View>
  )
}
