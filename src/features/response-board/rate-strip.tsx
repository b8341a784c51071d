import { TOO_FEW_WORDS } from '@core/board/rates'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { type AnyFigure, changeWords, countWords, type FigureId, percentOf, ruleOf, spokenRate } from './figure-words'
import './rate-strip.scss'

interface RateStripProps {
  readonly rates: readonly AnyFigure[]
  readonly shown: readonly FigureId[]
  readonly onFigure: (id: FigureId) => void
}

/** Rates beside each other, each with what it is made of; a tap tells its formula. */
export function RateStrip({ rates, shown, onFigure }: RateStripProps) {
  return (
    <View className='rate-strip'>
      {rates
        .filter(({ id }) => shown.includes(id))
        .map((figure) => (
          <Pressable
            key={figure.id}
            className='rate-strip__rate'
            spoken={`${spokenRate(figure)}，看怎么算的`}
            onPress={() => onFigure(figure.id)}
          >
            <Text className='rate-strip__name'>{ruleOf(figure.id).name}</Text>
            {/* The button says all of it, in an order for the ear. */}
            <View aria-hidden='true'>
              <RateDigits figure={figure} />
              <Gauge figure={figure} />
              <RateFoot figure={figure} />
            </View>
          </Pressable>
        ))}
    </View>
  )
}

interface FigureProps {
  readonly figure: AnyFigure
}

/** The figure in large; or that nothing can be said yet. */
export function RateDigits({ figure: { permille } }: FigureProps) {
  if (permille === null) return <Text className='rate-value__few'>{TOO_FEW_WORDS}</Text>
  return (
    <View className='rate-value__whole'>
      <Text className='rate-value__digits'>{percentOf(permille)}</Text>
      <Text className='rate-value__unit'>%</Text>
    </View>
  )
}

/** What it is made of, and what it has changed by: below, so that figures beside each other stand on one line. */
export function RateFoot({ figure }: FigureProps) {
  return (
    <View className='rate-value'>
      <Text className='rate-value__count'>{countWords(figure)}</Text>
      <Change figure={figure} />
    </View>
  )
}

function Change({ figure: { permille, changed } }: FigureProps) {
  if (permille === null || changed === null) return null
  const tone = changed >= 0 ? 'rate-value__change--up' : 'rate-value__change--down'
  return <Text className={classNames('rate-value__change', tone)}>{changeWords(changed)}</Text>
}

/** From here to 100 %: an axis that does not begin at zero has dots and no bars. */
const FROM = 800
const WHOLE = 1000

function along(permille: number): string {
  return `${Math.min(1, Math.max(0, (permille - FROM) / (WHOLE - FROM))) * 100}%`
}

/** A dot for now, a tick for the period before. */
function Gauge({ figure: { permille, changed } }: { readonly figure: AnyFigure }) {
  if (permille === null) return <View className='rate-gauge' />
  const down = changed !== null && changed < 0
  return (
    <View className='rate-gauge'>
      {changed !== null && <View className='rate-gauge__before' style={{ left: along(permille - changed) }} />}
      <View
        className={classNames('rate-gauge__now', down && 'rate-gauge__now--down')}
        style={{ left: along(permille) }}
      />
    </View>
  )
}
