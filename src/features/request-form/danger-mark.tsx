import { emergencyNumbersFor } from '@core/help/triage'
import { View } from '@tarojs/components'
import { role } from '../../ui/pressable/aria'
import { DangerStrip } from './danger-strip'
import './request-form.scss'

/** The same numbers where the dangerous words are read or typed; nothing while there are none. */
export function DangerMark({ text }: { readonly text: string }) {
  if (emergencyNumbersFor(text).length === 0) return null
  return (
    <View className='danger-mark' {...role('alert')}>
      <DangerStrip text={text} />
    </View>
  )
}
