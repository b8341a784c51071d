import type { HelpAnswer } from '@core/contract/help'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { EpochMs } from '@core/kit/time'
import { Text, View } from '@tarojs/components'
import { ActionRow } from '../../ui/action-row/action-row'
import { Notice } from '../../ui/notice/notice'
import { ARRIVE, SETTLE } from '../../ui/ring/ring.shared'
import { RingLine } from '../../ui/ring/ring-line'
import { Slip } from '../../ui/slip/slip'
import { SlipColumns } from '../../ui/slip/slip-columns'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Tag } from '../../ui/tag/tag'
import { spokenClock } from '../../words/clock-words'
import { emergencyWord } from '../../words/emergency-words'
import { spotWords } from '../../words/place-words'
import { reasonWords } from '../../words/reason-words'
import { heldUntil, pauseWords, stepChip } from '../../words/step-words'
import { taskFacts } from './task-facts'
import './duty.scss'

export interface TaskHands {
  onWay(): Promise<void>
  onCall(phone: string): Promise<void>
  onRelease(): void
  onRefer(): void
}

interface TaskSlipProps extends TaskHands {
  readonly help: HelpAnswer
  readonly now: EpochMs
}

/** The case in hand: the door, who waits there, what to mind, both clocks, and the ways out. */
export function TaskSlip({ help, now, ...hands }: TaskSlipProps) {
  const { resident } = help
  const danger = emergencyWord(help)
  return (
    <Slip below={<TaskBelow help={help} now={now} {...hands} />}>
      <View className='task'>
        <View className='task__top'>
          <View className='open-case__tags'>
            {danger !== '' && <Tag label={danger} tone='alert' />}
            <TaskChip help={help} now={now} />
          </View>
          <Text className='muted case-number'>{help.number}</Text>
        </View>
        <Text className='task__title'>
          {spotWords(help.place)}，{CATEGORY_WORDS[help.category]}
        </Text>
        {help.pause && (
          <Notice tone='gold' icon='pause'>
            {pauseWords(help.pause)}
          </Notice>
        )}
        {resident && <Text className='task__who'>{resident.name}</Text>}
        {help.text !== '' && <Text className='task__text'>{help.text}</Text>}
        {help.reason !== null && (
          <Notice tone='gold' icon='info'>
            {reasonWords(help.reason)}
          </Notice>
        )}
        {taskFacts(help).map((line) => (
          <Notice key={line} tone='blue' icon='info'>
            {line}
          </Notice>
        ))}
        {resident && resident.careNotes !== '' && (
          <Notice tone='gold' icon='info'>
            {resident.careNotes}
          </Notice>
        )}
      </View>
    </Slip>
  )
}

function TaskChip({ help, now }: Pick<TaskSlipProps, 'help' | 'now'>) {
  const chip = stepChip(help, now)
  return (
    <StatusChip {...chip} label={help.status === 'accepted' ? chip.label.replace('赶来中', '赶过去') : chip.label} />
  )
}

function TaskBelow({ help, now, ...hands }: TaskSlipProps) {
  const { startedAt: startAt, arriveBy, settleBy, arrivedAt } = help
  const held = heldUntil(help)
  const arrive = { startAt, dueAt: arriveBy, doneAt: arrivedAt, heldUntil: held }
  const settle = { startAt, dueAt: settleBy, doneAt: null, heldUntil: held }
  return (
    <>
      <SlipColumns
        left={
          <RingLine
            spec={ARRIVE}
            startAt={startAt}
            dueAt={arriveBy}
            doneAt={arrivedAt ?? undefined}
            heldUntil={held}
            now={now}
            icon='home'
            spoken={spokenClock('到居民家', arrive, now)}
          />
        }
        right={
          <RingLine
            spec={SETTLE}
            startAt={startAt}
            dueAt={settleBy}
            heldUntil={held}
            now={now}
            icon='check'
            spoken={spokenClock('办好', settle, now)}
          />
        }
      />
      <ActionRow actions={taskActions(help, hands)} />
    </>
  )
}

/** What can be done besides going on; a way out is drawn exactly when the cloud would agree. */
function taskActions(help: HelpAnswer, { onWay, onCall, onRelease, onRefer }: TaskHands) {
  const phone = help.resident?.phone ?? ''
  const arriving = help.arrivedAt === null
  return [
    ...(arriving ? [{ id: 'way', label: '导航', icon: 'nav' as const, onPress: onWay }] : []),
    ...(phone === '' ? [] : [{ id: 'call', label: '打电话', icon: 'phone' as const, onPress: () => onCall(phone) }]),
    ...(help.moves.includes('release') || help.moves.includes('helperLeave')
      ? [{ id: 'release', label: '去不了', icon: 'swap' as const, spoken: '我去不了了', onPress: onRelease }]
      : []),
    ...(help.moves.includes('refer')
      ? [{ id: 'refer', label: '转专业', icon: 'handoff' as const, onPress: onRefer }]
      : []),
  ]
}
