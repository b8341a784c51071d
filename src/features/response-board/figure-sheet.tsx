import type { RateFigure } from '@core/board/figure'
import type { HallCase } from '@core/board/hall'
import type { LengthFigure } from '@core/board/lengths'
import type { Part } from '@core/board/part'
import type { Period } from '@core/board/period'
import { MIN_SAMPLE, RATES, TOO_FEW_WORDS } from '@core/board/rates'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { EpochMs } from '@core/kit/time'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { RemoteList } from '../../ui/remote-view/remote-list'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import { changeWords, countWords, lengthName, lengthWords, partLines, percentOf } from './figure-words'
import { comrade } from './hall-words'
import { useFigureCases } from './use-figure-cases'
import './figure-sheet.scss'

interface FigureSheetProps {
  readonly figure: RateFigure
  readonly lengths: readonly LengthFigure[]
  readonly period: string
  readonly onPart: (part: Part, title: string) => void
  readonly onClose: () => void
}

/** A figure whole: the formula, both counts, every reason to be left out, and the way to the cases. */
export function FigureSheet({ figure, lengths, period, onPart, onClose }: FigureSheetProps) {
  const rate = RATES[figure.id]
  const { permille, changed } = figure
  const took = lengths.find(({ id }) => id === LENGTH_OF[figure.id])
  return (
    <Sheet open title={rate.name} onClose={onClose}>
      <View className='figure-sheet'>
        <Text className='figure-sheet__value'>{permille === null ? TOO_FEW_WORDS : `${percentOf(permille)}%`}</Text>
        <Text className='figure-sheet__note'>
          {[countWords(figure), period, changed === null ? '' : `比上一期${changeWords(changed)}`]
            .filter(Boolean)
            .join('，')}
        </Text>
        {permille === null && <Text className='figure-sheet__note'>满 {MIN_SAMPLE} 件才算率，免得一两件说了算。</Text>}
        <Text className='figure-sheet__formula'>{rate.formula}</Text>
        {took && (
          <Text className='figure-sheet__note'>
            {lengthName(took)}：{lengthWords(took)}
          </Text>
        )}
      </View>
      <Card flush>
        {partLines(figure).map(({ key, part, words, count }) => (
          <ListRow
            key={key}
            title={words}
            value={`${count} 件`}
            onPress={count > 0 ? () => onPart(part, `${rate.name}：${words}`) : undefined}
          />
        ))}
      </Card>
    </Sheet>
  )
}

const LENGTH_OF: Readonly<Partial<Record<RateFigure['id'], LengthFigure['id']>>> = {
  respond: 'accept',
  arrive: 'arrive',
  settle: 'settle',
}

interface CasesSheetProps {
  readonly part: Part
  readonly title: string
  readonly period: Period
  readonly zoneId: string | null
  readonly now: EpochMs
  /** Opens one; absent on a wall. */
  readonly onCase?: ((id: string) => void) | undefined
  readonly onClose: () => void
}

/** The cases behind one part of a figure, newest day first. */
export function CasesSheet({ part, title, period, zoneId, now, onCase, onClose }: CasesSheetProps) {
  const { remote, more } = useFigureCases(part, period, zoneId)
  return (
    <Sheet open title={title} onClose={onClose}>
      <RemoteList
        remote={remote}
        empty={<Text className='figure-sheet__note'>现在一件也没有了：数字一分钟更新一次。</Text>}
      >
        {(one: HallCase) => (
          <Card key={`${one.id}:${one.startedAt}`} flush>
            <ListRow
              title={`${CATEGORY_WORDS[one.category]} ${buildingWords(one.buildingName)}`}
              note={[one.number, dayClock(one.startedAt, now), one.surname && comrade(one.surname)]
                .filter(Boolean)
                .join('，')}
              onPress={onCase && (() => onCase(one.id))}
            />
          </Card>
        )}
      </RemoteList>
      {more && (
        <View className='figure-sheet__more'>
          <Button kind='secondary' label='再往前看' onPress={more} />
        </View>
      )}
    </Sheet>
  )
}
