import type { EpochMs } from '@core/kit/time'
import type { CertificateView } from '@core/volunteering/certificate'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { daysOf, PERIODS, type Period } from './certificate-words'

interface CertifySheetProps {
  readonly now: EpochMs
  readonly tell: Tell
  readonly onIssued: (paper: CertificateView) => unknown
  readonly onClose: () => void
}

/** Over which time, and what the paper says. */
export function CertifySheet({ now, tell, onIssued, onClose }: CertifySheetProps) {
  const [period, setPeriod] = useState<Period>('thisYear')
  const attempt = useAttempt(tell, () => undefined)
  const issue = async () => {
    const paper = await attempt(() => callCloud('volunteering', 'certify', daysOf(period, now)))
    if (paper) onIssued(paper)
  }
  return (
    <Sheet
      open
      title='开服务证明'
      onClose={onClose}
      foot={<Button label='开证明' busyLabel='正在开' onPress={issue} />}
    >
      <View className='stack'>
        <Text>证明上有您的称呼、做过的服务和时长，没有电话和住址。拿到编号的人都能查到这一张。</Text>
        <Choices label='哪段时间' choices={PERIODS} chosen={period} onChoose={setPeriod} />
      </View>
    </Sheet>
  )
}
