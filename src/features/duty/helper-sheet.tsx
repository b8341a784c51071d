import type { HelpAnswer } from '@core/contract/help-answers'
import { View } from '@tarojs/components'
import { openPage } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'

interface HelperSheetProps {
  readonly help: Pick<HelpAnswer, 'coordinator' | 'moves'>
  readonly onClose: () => void
}

/** A second pair of hands is the coordinator's to send: the member asks by phone, and the coordinator who is on the case goes to the desk. */
export function HelperSheet({ help: { coordinator, moves }, onClose }: HelperSheetProps) {
  const own = moves.includes('addHelper')
  const foot = own ? (
    <Button icon='send' label='去调度台加人' onPress={() => openPage('coordinatorDesk')} />
  ) : (
    <Button icon='phone' label={`打给值班长${coordinator.name}`} onPress={() => callPhone(coordinator.phone)} />
  )
  return (
    <Sheet open title='要人搭把手？' onClose={onClose} foot={foot}>
      <View className='stack'>
        <Text>
          {own ? '在调度台打开这一件，点“加一人”。' : `${coordinator.name}能再派一位过来。电话里说要几个人、带什么。`}
        </Text>
        <Text className='muted'>人来了，这一页写着是谁。您得先走，也这样说一声，让来的人接着办。</Text>
      </View>
    </Sheet>
  )
}
