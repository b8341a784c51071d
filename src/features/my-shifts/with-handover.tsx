import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Tell } from '../../platform/use-toast'
import { HandoverCard } from './handover-card'
import { asksReader } from './handover-words'
import { useHandover } from './use-handover'

interface WithHandoverProps {
  readonly now: EpochMs
  readonly tell: Tell
  readonly children: ReactNode
}

/** A change of coordinators before everything else once it is due, below everything until then. */
export function WithHandover({ now, tell, children }: WithHandoverProps) {
  const desk = useHandover(tell)
  const first = desk !== undefined && asksReader(desk.handover, now)
  return (
    <>
      {first && (
        <View className='handover--first'>
          <HandoverCard {...desk} now={now} />
        </View>
      )}
      {children}
      {desk && !first && <HandoverCard {...desk} now={now} />}
    </>
  )
}
