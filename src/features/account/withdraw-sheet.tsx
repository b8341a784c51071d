import type { Purpose } from '@core/privacy/purposes'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { RUNNING_NOTE, staysInCase, WITHDRAW_WORDS } from './withdraw-words'
import './account.scss'

interface WithdrawSheetProps {
  readonly purpose: Purpose
  /** Cases of theirs that run, and keep what whoever comes needs. */
  readonly running: number
  readonly onWithdraw: () => Promise<unknown>
  readonly onClose: () => void
}

/** What goes and what no longer works, before it is done. */
export function WithdrawSheet({ purpose, running, onWithdraw, onClose }: WithdrawSheetProps) {
  const { title, erased, afterwards } = WITHDRAW_WORDS[purpose]
  const foot = (
    <>
      <Button kind='secondary' label='撤回' busyLabel='正在删' onPress={onWithdraw} />
      <Button label='先留着' onPress={onClose} />
    </>
  )
  return (
    <Sheet open title={title} onClose={onClose} foot={foot}>
      <View className='stack'>
        <Text>{erased}</Text>
        <Text>{afterwards}</Text>
        {staysInCase(purpose, running) && <Text className='muted'>{RUNNING_NOTE}</Text>}
      </View>
    </Sheet>
  )
}
