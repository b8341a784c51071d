import { View } from '@tarojs/components'
import { useState } from 'react'
import { useKeptText } from '../../platform/use-kept-text'
import { Button } from '../../ui/button/button'
import { Counter } from '../../ui/counter/counter'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'

interface ExtensionSheetProps {
  readonly appealId: string
  /** At most once the time the category has. */
  readonly most: number
  readonly onSubmit: (days: number, reason: string) => Promise<boolean>
  readonly onClose: () => void
}

const REASON_MAX = 200

/** More working days, asked for while the limit still stands; somebody else decides. */
export function ExtensionSheet({ appealId, most, onSubmit, onClose }: ExtensionSheetProps) {
  const [days, setDays] = useState(Math.min(3, most))
  const { text: reason, change, forget } = useKeptText(`extend:${appealId}`)
  const submit = async () => {
    if (await onSubmit(days, reason.trim())) forget()
  }
  const foot =
    reason.trim() === '' ? (
      <Button label='申请延期' off='先写为什么' />
    ) : (
      <Button label='申请延期' busyLabel='正在发' onPress={submit} />
    )
  return (
    <Sheet open title='要延几天？' onClose={onClose} foot={foot}>
      <View className='stack'>
        <Text className='muted'>要由另一位来定；同意了，居民会看到新的时间和原因。</Text>
        <Counter label='再延' value={days} unit='个工作日' least={1} most={most} onChange={setDays} />
        <Field
          kind='textarea'
          label='为什么'
          value={reason}
          maxLength={REASON_MAX}
          placeholder='比如：要等配件，厂家说周五到'
          onInput={change}
        />
      </View>
    </Sheet>
  )
}
