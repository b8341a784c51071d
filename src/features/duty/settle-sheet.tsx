import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useKeptText } from '../../platform/use-kept-text'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'

interface SettleSheetProps {
  readonly helpId: string
  /** Answers false when it was not sent. */
  readonly onSettle: (outcome: string) => Promise<boolean>
  /** How it looks now; not needed. */
  readonly photos?: ReactNode
  readonly onClose: () => void
}

const OUTCOME_MAX = 500

/** What was done, in a sentence the resident will read. */
export function SettleSheet({ helpId, onSettle, photos, onClose }: SettleSheetProps) {
  const { text: outcome, change: setOutcome, forget } = useKeptText(`settle:${helpId}`)
  const settle = async () => {
    if (await onSettle(outcome)) forget()
  }
  const foot =
    outcome.trim() === '' ? (
      <Button label='报办好' off='写一句办了什么' />
    ) : (
      <Button label='报办好' busyLabel='正在报' onPress={settle} />
    )
  return (
    <Sheet open title='办好了？' onClose={onClose} foot={foot}>
      <View className='stack'>
        <Text className='muted'>居民看得到这句话，他点头才算办完。要花钱的写清多少。</Text>
        <Field
          kind='textarea'
          label='办了什么'
          value={outcome}
          maxLength={OUTCOME_MAX}
          placeholder='比如：换了接头，试水不漏。人工免费'
          onInput={setOutcome}
        />
        {photos}
      </View>
    </Sheet>
  )
}
