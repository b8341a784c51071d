import type { WeekView } from '@core/roster/week-view'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { SmallButton } from '../../ui/button/small-button'
import { DeskState } from '../../ui/desk-frame/desk-state'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { weekWords } from '../../words/shift-words'
import { type WeekHands, weekAfter, weekBefore } from './use-week'
import './roster-bar.scss'

interface WeekBarProps {
  readonly week: WeekView
  readonly hands: WeekHands
}

/** Which week, and how it stands. */
export function WeekStepper({ week, hands }: WeekBarProps) {
  return (
    <>
      <View className='roster-stepper'>
        <Step icon='left' spoken='上一周' onPress={() => hands.turnTo(weekBefore(week.monday))} />
        <Text className='roster-stepper__words'>{weekWords(week.monday)}</Text>
        <Step icon='right' spoken='下一周' onPress={() => hands.turnTo(weekAfter(week.monday))} />
      </View>
      <WeekState week={week} hands={hands} />
    </>
  )
}

function Step(p: { readonly icon: 'left' | 'right'; readonly spoken: string; readonly onPress: () => void }) {
  return (
    <Pressable className='roster-stepper__step' spoken={p.spoken} onPress={p.onPress}>
      <Icon name={p.icon} size='small' />
    </Pressable>
  )
}

const UNDO_WORDS = {
  one: { label: '撤回上一处', spoken: '撤回上一处' },
  batch: { label: '撤回刚才整批', spoken: '撤回刚才整批' },
} as const

function WeekState({ week, hands }: WeekBarProps) {
  const count = week.edits.length
  const undo = hands.undoes && { ...UNDO_WORDS[hands.undoes], onPress: hands.undo }
  const words = `改了 ${count} 处，还没发布`
  if (count > 0) return <DeskState tone='open' words={words} {...(undo && { action: undo })} />
  if (week.publishedAt === null) return <DeskState tone='open' words='还没发布，先按轮班排着' />
  return <DeskState tone='done' words='已经发布' />
}

interface WeekActionsProps extends WeekBarProps {
  readonly onImport: () => void
  readonly onFill: () => Promise<void>
  readonly onPublish: () => void
}

/** What is done with a whole week; publishing says whom it tells. */
export function WeekActions({ week, hands, onImport, onFill, onPublish }: WeekActionsProps) {
  const told = week.affected.length
  const nothing = week.edits.length === 0 && week.publishedAt !== null
  return (
    <>
      <SmallButton label='导入表格' onPress={onImport} />
      <SmallButton label='照抄上周' onPress={hands.copy} />
      <SmallButton label='自动补空' onPress={onFill} />
      <Button
        width='fit'
        label={told > 0 ? `发布并通知 ${told} 人` : '发布'}
        off={nothing ? '没有要发布的' : undefined}
        busy={hands.busy}
        busyLabel='正在存'
        onPress={onPublish}
      />
    </>
  )
}
