import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import './duty.scss'

interface AllWellProps {
  readonly allWellBy: EpochMs
  readonly coordinator: string
  readonly onWell: () => Promise<void>
  readonly onCall: () => Promise<unknown>
}

/** "Is all well?": asked of whoever has been inside for long. One tap answers; silence brings a call, and takes the case from nobody. */
export function AllWell({ allWellBy, coordinator, onWell, onCall }: AllWellProps) {
  return (
    <Notice tone='gold' icon='shield' title='都好吗？'>
      <View className='duty-ask'>
        <Text className='duty-ask__said' aria-live='assertive'>
          您在里面有一会儿了。{clockTime(allWellBy)} 前没回，值班长{coordinator}会打给您。
        </Text>
        <View className='duty-ask__row'>
          <Button
            kind='secondary'
            icon='phone'
            label='有事'
            spoken={`有事，打给值班长${coordinator}`}
            onPress={onCall}
          />
          <Button label='都好' onPress={onWell} />
        </View>
      </View>
    </Notice>
  )
}
