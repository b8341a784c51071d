import type { TownDate } from '@core/kit/town-date'
import type { SwapView } from '@core/roster/swap-view'
import { Text, View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { shiftHours } from '../../words/shift-words'
import { shiftLine, swapSentence } from '../../words/swap-words'

interface SwapAskedProps {
  readonly swap: SwapView
  readonly today: TownDate
  readonly onAnswer: (accept: boolean) => Promise<unknown>
}

/** A colleague asks for one's help with a shift; both answers are fine. */
export function SwapAsked({ swap, today, onAnswer }: SwapAskedProps) {
  const { shift, inReturn, fromName, note } = swap
  return (
    <Card tone='gold'>
      <View className='swap-asked'>
        <Text className='swap-asked__title'>{swapSentence(swap, today)}</Text>
        <Text className='muted'>
          {shift.postName} {shiftHours(shift)}
          {inReturn ? `，您的${shiftLine(inReturn, today)}归${fromName}` : ''}
        </Text>
        {note !== '' && <Text className='muted'>“{note}”</Text>}
        <View className='swap-asked__row'>
          <Button kind='secondary' label='去不了' spoken={`去不了，${fromName}的班`} onPress={() => onAnswer(false)} />
          <Button label='我来' spoken={`我来，替${fromName}`} onPress={() => onAnswer(true)} />
        </View>
      </View>
    </Card>
  )
}
