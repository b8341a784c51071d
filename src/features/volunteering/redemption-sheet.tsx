import type { RedemptionView } from '@core/contract/volunteering-answers'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { CodePaper } from './code-paper'

interface RedemptionSheetProps {
  readonly redemption: RedemptionView
  readonly onGiveBack: () => Promise<boolean>
  readonly onClose: () => void
}

/** What is shown at the counter: the shop scans it, once. */
export function RedemptionSheet({ redemption, onGiveBack, onClose }: RedemptionSheetProps) {
  const { name, shopName, code, price } = redemption
  const giveBack = async () => {
    if (await onGiveBack()) onClose()
  }
  return (
    <Sheet open title={name} onClose={onClose}>
      <View className='stack code-panel'>
        <Text>到{shopName}，请店家扫这个码，扫完就能拿走。</Text>
        <CodePaper text={code} spoken={`领${name}的码`} />
        <Button kind='secondary' label={`不换了，退 ${price} 分`} onPress={giveBack} />
      </View>
    </Sheet>
  )
}
