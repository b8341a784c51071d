import { ERROR_WORDS, type ErrorCode } from '@core/contract/errors'
import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { Illustration } from '../illustration/illustration'
import { role } from '../pressable/aria'
import type { Press } from '../pressable/gate'
import { Text } from '../text/text'
import '../empty/empty.scss'

interface FailedProps {
  readonly code: ErrorCode
  readonly title?: string | undefined
  readonly hint?: string | undefined
  /** Absent where the page's bottom bar has it. */
  readonly onRetry?: Press | undefined
  /** The way out that needs no network. */
  readonly call?: { readonly label: string; readonly onPress: Press } | undefined
}

/** What happened, what is safe, what to do: nothing here is lost by trying again. */
export function Failed({ code, title = '没打开', hint, onRetry, call }: FailedProps) {
  return (
    <View className='ui-empty' {...role('alert')}>
      <Illustration name='broken-line' />
      <Text className='ui-empty__title'>{title}</Text>
      <Text className='ui-empty__hint'>{hint ?? ERROR_WORDS[code]}</Text>
      {onRetry && (
        <View className='ui-empty__action'>
          <Button kind={call ? 'secondary' : 'primary'} label='再试一次' onPress={onRetry} />
        </View>
      )}
      {call && (
        <View className='ui-empty__action'>
          <Button icon='phone' label={call.label} onPress={call.onPress} />
        </View>
      )}
    </View>
  )
}
