import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Avatar } from '../../ui/avatar/avatar'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Notice } from '../../ui/notice/notice'
import { dayClock } from '../../words/day-words'
import { apology } from '../../words/help-words'

interface OverdueProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
}

/** Bad news first, with a name: what went wrong, and who has taken it over. Nothing while all is in time. */
export function Sorry({ help, now }: OverdueProps) {
  const sorry = apology(help, now)
  if (!sorry) return null
  return (
    <Notice tone='alert' icon='st-over' title={sorry.title}>
      <View aria-live='off'>{sorry.note}</View>
    </Notice>
  )
}

export function Watcher({ help, now }: OverdueProps) {
  if (!apology(help, now)) return null
  const told = [...help.timeline].reverse().find(({ move }) => move === 'arriveBreach' || move === 'settleBreach')
  return (
    <Card flush>
      <ListRow
        avatar={<Avatar name={help.coordinator.name} tone='lilac' />}
        title={`值班长${help.coordinator.name}在盯`}
        {...(told ? { note: `${dayClock(told.at, now)} 已发提醒` } : {})}
        strong
      />
    </Card>
  )
}
