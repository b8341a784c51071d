import type { OpenRow } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { HalfHourRail } from '../../ui/half-hour-rail/half-hour-rail'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { emergencyWord } from '../../words/emergency-words'
import { spotWords } from '../../words/place-words'
import { latestOf, lineClock, lineGlyph, railOf, urgencyOf } from '../../words/running-clock'
import { lineWho } from './line-words'
import './case-board.scss'

interface CaseLineProps {
  readonly row: OpenRow
  readonly now: EpochMs
  readonly chosen: boolean
  readonly onChoose: (id: string) => void
}

/** One open case on the board: what and where, who is on it, both clocks on one line, and what is left. */
export function CaseLine({ row, now, chosen, onChoose }: CaseLineProps) {
  const urgency = urgencyOf(row, now)
  const spot = spotWords({ ...row, door: null })
  const who = lineWho(row)
  const latest = latestOf(row, now)
  const danger = emergencyWord(row)
  return (
    <Pressable
      className={classNames('case-line', `case-line--${urgency}`, chosen && 'case-line--chosen')}
      role='radio'
      checked={chosen}
      spoken={[danger, row.drill && '演练', CATEGORY_WORDS[row.category], spot, who, latest].filter(Boolean).join('，')}
      onPress={() => onChoose(row.id)}
    >
      <Icon name={lineGlyph(row, urgency === 'over')} className='case-line__glyph' />
      <View className='case-line__words'>
        <View className='case-line__head'>
          {danger !== '' && <Tag label={danger} tone='alert' filled />}
          <Text className='case-line__what'>{CATEGORY_WORDS[row.category]}</Text>
          <Text className='case-line__spot'>{spot}</Text>
          {row.drill && <Tag label='演练' tone='gold' />}
        </View>
        <Text className='case-line__who'>{who}</Text>
        <HalfHourRail {...railOf(row, now)} spoken={latest} />
      </View>
      <LineClock row={row} now={now} />
    </Pressable>
  )
}

function LineClock({ row, now }: Pick<CaseLineProps, 'row' | 'now'>) {
  const { digits, caption, long } = lineClock(row, now)
  return (
    <View className='case-line__clock' aria-hidden='true'>
      <Text className={classNames('case-line__digits', long && 'case-line__digits--long')}>{digits}</Text>
      <Text className='case-line__caption'>{caption}</Text>
    </View>
  )
}
