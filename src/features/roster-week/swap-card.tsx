import type { TownDate } from '@core/kit/town-date'
import type { ShiftWords, SwapView } from '@core/roster/swap-view'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Text } from '../../ui/text/text'
import { swapSentence } from '../../words/swap-words'

interface SwapCardProps {
  readonly swap: SwapView
  readonly today: TownDate
  readonly mayDecide: boolean
  readonly onDecide: (approve: boolean) => Promise<void>
  readonly onShow: (shift: ShiftWords) => void
}

/** Two people have agreed, or one is still asking: who, which shift, and the coordinator's word. */
export function SwapCard({ swap, today, mayDecide, onDecide, onShow }: SwapCardProps) {
  return (
    <View className='roster-swap'>
      <Text className='roster-swap__words'>{swapSentence(swap, today)}</Text>
      {swap.note !== '' && <Text className='roster-swap__note'>“{swap.note}”</Text>}
      <View className='roster-swap__row'>
        <SmallButton label='看这个班' onPress={() => onShow(swap.shift)} />
        {swap.state === 'accepted' && mayDecide && (
          <>
            <SmallButton label='不同意' spoken={`不同意${swap.fromName}调班`} onPress={() => onDecide(false)} />
            <SmallButton label='同意' spoken={`同意${swap.fromName}调班`} onPress={() => onDecide(true)} />
          </>
        )}
      </View>
    </View>
  )
}
