import type { AppealRateId } from '@core/board/appeal-rates'
import type { AppealFigures } from '@core/contract/board'
import { View } from '@tarojs/components'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { countWords, type FigureId, percentOf, spokenRate } from './figure-words'
import './wall-appeals.scss'

interface WallAppealsProps {
  readonly appeals: AppealFigures
  readonly onFigure: (id: FigureId) => void
}

/** What the line before them leaves unsaid: it is about appeals. */
const SHORT: Readonly<Record<AppealRateId, string>> = {
  appealAccept: '受理',
  appealAnswer: '答复',
  appealSolved: '解决',
  appealSatisfied: '满意',
}

/** The people's-voice station on the wall, in one line under the strip of the requests for help; a tap tells the formula. */
export function WallAppeals({ appeals: { rounds, rates }, onFigure }: WallAppealsProps) {
  return (
    <View className='wall-appeals'>
      <View className='wall-appeals__what'>
        <Text>诉求</Text>
        <Text className='wall-appeals__count'>{rounds} 件</Text>
      </View>
      {rates.map((figure) => (
        <Pressable
          key={figure.id}
          className='wall-appeals__rate'
          spoken={`${spokenRate(figure)}，看怎么算的`}
          onPress={() => onFigure(figure.id)}
        >
          <Text aria-hidden='true'>
            {SHORT[figure.id]} {figure.permille === null ? '样本少' : `${percentOf(figure.permille)}%`}
          </Text>
          <Text className='wall-appeals__count' aria-hidden='true'>
            {countWords(figure)}
          </Text>
        </Pressable>
      ))}
    </View>
  )
}
