import type { WeekView } from '@core/roster/week-view'
import { Text, View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Segment } from '../../ui/segment/segment'
import { weekTiles } from './week-tiles'
import './plan-grid.scss'
import './plan-tools.scss'

export type PlanLook = 'plan' | 'weeks'

const LOOKS: readonly { readonly id: PlanLook; readonly label: string }[] = [
  { id: 'plan', label: '怎么排' },
  { id: 'weeks', label: '往后几周' },
]

/** A phone has none of these keys. */
const keysHeard = process.env.TARO_ENV === 'h5'

interface PlanToolsProps {
  readonly look: PlanLook
  readonly onLook: (look: PlanLook) => void
}

/** The plan itself, or the weeks that come of it. */
export function PlanTools({ look, onLook }: PlanToolsProps) {
  return (
    <View className='plan-tools'>
      <Segment name='看什么' choices={LOOKS} chosen={look} onChoose={onLook} />
      {keysHeard && look === 'plan' && <Text className='plan-tools__keys'>方向键走动，回车打开，Esc 放下</Text>}
      {look === 'plan' && (
        <View className='plan-tools__legend'>
          <View className='plan-tools__item'>
            <View className='plan-tools__sample plan-tools__sample--today' />
            <Text>今天轮到</Text>
          </View>
          <View className='plan-tools__item'>
            <View className='plan-tools__sample'>
              <View className='plan-row__fold' />
            </View>
            <Text>改过，还没保存</Text>
          </View>
        </View>
      )}
    </View>
  )
}

interface WeekTilesProps {
  readonly weeks: readonly WeekView[]
  /** The same weeks as they are without the work on the plan. */
  readonly before: readonly WeekView[]
  readonly monday: string
  readonly onChoose: (monday: string) => void
}

/** The weeks ahead, each with what it misses; one of them is drawn below. */
export function WeekTiles({ weeks, before, monday, onChoose }: WeekTilesProps) {
  return (
    <View className='plan-weeks' aria-label='看哪一周' {...role('radiogroup')}>
      {weekTiles(weeks, before).map((tile) => (
        <Pressable
          key={tile.monday}
          className={classNames('plan-week', tile.monday === monday && 'plan-week--chosen')}
          role='radio'
          checked={tile.monday === monday}
          spoken={`${tile.title}，${tile.note}，${tile.state}`}
          onPress={() => onChoose(tile.monday)}
        >
          <Text className='plan-week__title'>{tile.title}</Text>
          <Text className={classNames('plan-week__note', tile.short && 'plan-week__note--short')}>{tile.note}</Text>
          <Text className='plan-week__state'>{tile.state}</Text>
        </Pressable>
      ))}
    </View>
  )
}
