import type { WeekView } from '@core/roster/week-view'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { DeskTools, LegendItem, Sample } from '../../ui/desk-frame/desk-tools'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Segment } from '../../ui/segment/segment'
import { Text } from '../../ui/text/text'
import { weekTiles } from './week-tiles'
import './plan-tools.scss'

export type PlanLook = 'plan' | 'weeks'

const LOOKS: readonly { readonly id: PlanLook; readonly label: string }[] = [
  { id: 'plan', label: '怎么排' },
  { id: 'weeks', label: '往后几周' },
]

interface PlanToolsProps {
  readonly look: PlanLook
  readonly onLook: (look: PlanLook) => void
}

/** The plan itself, or the weeks that come of it. */
export function PlanTools({ look, onLook }: PlanToolsProps) {
  return (
    <DeskTools
      keys={look === 'plan' ? '方向键走动，回车打开，Esc 放下' : undefined}
      legend={look === 'plan' && <Legend />}
    >
      <Segment name='看什么' choices={LOOKS} chosen={look} onChoose={onLook} />
    </DeskTools>
  )
}

function Legend() {
  return (
    <>
      <LegendItem words='今天轮到'>
        <Sample look='today' />
      </LegendItem>
      <LegendItem words='改过，还没保存'>
        <Sample look='edited' />
      </LegendItem>
    </>
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
