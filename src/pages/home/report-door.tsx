import { View } from '@tarojs/components'
import { openPage } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'

/** In large print three doors lead everywhere: to ask for help, to call, and this one, for what does not hurry. */
export function ReportDoor({ onPress }: { readonly onPress: () => void }) {
  return (
    <Card flush>
      <ListRow icon='talk' title='反映事情' note='灯坏了、楼道堵了都行' strong onPress={onPress} />
    </Card>
  )
}

interface ReportSheetProps {
  readonly open: boolean
  readonly hotline: string
  readonly onClose: () => void
}

/** The ways there are to report something: a person who writes it down, and the red button for what cannot wait. */
export function ReportSheet({ open, hotline, onClose }: ReportSheetProps) {
  const urgent = () => {
    onClose()
    return openPage('newRequest')
  }
  const foot = (
    <View className='home__ways'>
      <Button icon='phone' label='打热线说' onPress={() => callPhone(hotline)} />
      <Button kind='secondary' label='急事，一键求助' onPress={urgent} />
    </View>
  )
  return (
    <Sheet open={open} title='想反映什么事？' onClose={onClose} foot={foot}>
      <View className='stack'>
        <Text>灯坏了、楼道堵了、有建议，打热线说一声，接线员替您记下来，再问清楚。</Text>
        <Text>要人马上来的，别等，用一键求助。</Text>
        <Text className='muted'>热线 {hotline}，白天黑夜都有人接。</Text>
      </View>
    </Sheet>
  )
}
