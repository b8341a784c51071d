import type { OwnSwap } from '@core/contract/roster'
import type { TownDate } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Text } from '../../ui/text/text'
import { shiftHours } from '../../words/shift-words'
import { askSentence, shiftLine } from '../../words/swap-words'
import { barrierWords } from './barrier-words'

interface SwapAskedProps {
  readonly swap: OwnSwap
  readonly myId: string
  readonly today: TownDate
  readonly onAnswer: (accept: boolean) => Promise<unknown>
}

/** A colleague asks for one's help with a shift; both answers are fine, and where a yes is impossible the reason stands in its place. */
export function SwapAsked({ swap, myId, today, onAnswer }: SwapAskedProps) {
  const { shift, inReturn, fromName, note } = swap
  const barrier = barrierWords(swap, today)
  return (
    <Card tone='gold'>
      <View className='swap-asked'>
        <Text className='swap-asked__title'>{askSentence(swap, today, myId)}</Text>
        <Text className='muted'>
          {shift.postName} {shiftHours(shift)}
          {inReturn ? `，您的${shiftLine(inReturn, today)}归${fromName}` : ''}
        </Text>
        {note !== '' && <Text className='muted'>“{note}”</Text>}
        {barrier && <Text>{barrier}</Text>}
        <View className='swap-asked__row'>
          <Button kind='secondary' label='去不了' spoken={`去不了，${fromName}的班`} onPress={() => onAnswer(false)} />
          {!barrier && <Button label='我来' spoken={`我来，替${fromName}`} onPress={() => onAnswer(true)} />}
        </View>
      </View>
    </Card>
  )
}
