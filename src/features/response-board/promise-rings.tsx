import type { RateFigure } from '@core/board/figure'
import type { LengthFigure } from '@core/board/lengths'
import type { RateId } from '@core/board/rates'
import { View } from '@tarojs/components'
import { Pressable } from '../../ui/pressable/pressable'
import { ShareRing } from '../../ui/ring/share-ring'
import { Text } from '../../ui/text/text'
import { lengthDigits, spokenRate } from './figure-words'
import { RateDigits, RateFoot } from './rate-strip'
import './promise-rings.scss'

interface PromiseRingsProps {
  readonly rates: readonly RateFigure[]
  readonly lengths: readonly LengthFigure[]
  readonly onFigure: (id: RateId) => void
}

const PROMISES = [
  { id: 'arrive', digits: '10', name: '10 分到场率' },
  { id: 'settle', digits: '30', name: '30 分办好率' },
] as const

const WHOLE = 1000

/** Both promises as rings: how many were kept, and how long half of them took. */
export function PromiseRings({ rates, lengths, onFigure }: PromiseRingsProps) {
  return (
    <View className='promise-rings'>
      {PROMISES.map(({ id, digits, name }) => {
        const figure = rates.find((one) => one.id === id)
        const length = lengths.find((one) => one.id === id)
        if (!figure) return null
        const share = figure.permille === null ? undefined : figure.permille / WHOLE
        return (
          <Pressable
            key={id}
            className='promise-rings__promise'
            spoken={`${spokenRate(figure, name)}，看怎么算的`}
            onPress={() => onFigure(id)}
          >
            <ShareRing kind={id} share={share} digits={digits} caption='分钟' spoken={name} />
            <View className='promise-rings__words' aria-hidden='true'>
              <Text className='promise-rings__name'>{name}</Text>
              <RateDigits figure={figure} />
              <RateFoot figure={figure} />
              {length && length.medianS !== null && (
                <Text className='promise-rings__note'>一半在 {lengthDigits(length.medianS)} 内</Text>
              )}
            </View>
          </Pressable>
        )
      })}
    </View>
  )
}
