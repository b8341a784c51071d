import type { WorkbenchAnswer } from '@core/contract/duty'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import { role } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import './duty.scss'
import { useCalledOff } from './use-called-off'

/** Whoever is on the way reads that nobody needs them any more, and says that they have read it. */
export function CalledOffNotice({ bench }: { readonly bench: WorkbenchAnswer | undefined }) {
  const { calledOff, read } = useCalledOff(bench)
  if (calledOff.length === 0) return null
  return (
    <View className='stack' {...role('alert')}>
      {calledOff.map((one) => (
        <Notice key={one.id} tone='gold' icon='st-cancelled' title={one.words}>
          <View className='duty-ask'>
            <Text>辛苦您了，路上慢点</Text>
            <View className='duty-ask__row'>
              <Button kind='secondary' label='知道了' onPress={() => read(one)} />
            </View>
          </View>
        </Notice>
      ))}
    </View>
  )
}
