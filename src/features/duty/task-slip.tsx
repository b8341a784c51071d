import type { HelpAnswer } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { recordingAddress } from '../../platform/help/recording-address'
import { ActionRow } from '../../ui/action-row/action-row'
import { Notice } from '../../ui/notice/notice'
import { Slip } from '../../ui/slip/slip'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { PlayedClip } from '../../ui/voice-clip/played-clip'
import { emergencyWord } from '../../words/emergency-words'
import { textIn } from '../../words/held-words'
import { spotWords } from '../../words/place-words'
import { reasonWords } from '../../words/reason-words'
import { pauseWords } from '../../words/step-words'
import { type TaskHands, taskActions } from './task-actions'
import { taskChip } from './task-chip'
import { TaskClocks } from './task-clocks'
import { taskFacts } from './task-facts'
import './duty.scss'

interface TaskSlipProps extends TaskHands {
  readonly help: HelpAnswer
  readonly now: EpochMs
  /** Of the trouble. */
  readonly photos?: ReactNode
}

/** The case in hand: the door, who waits there, what to mind, both clocks, and the ways out. */
export function TaskSlip({ help, now, photos, ...hands }: TaskSlipProps) {
  const danger = emergencyWord(help)
  return (
    <Slip
      below={
        <>
          <TaskClocks help={help} now={now} />
          <ActionRow actions={taskActions(help, hands)} />
        </>
      }
    >
      <View className='task'>
        <View className='task__top'>
          <View className='open-case__tags'>
            {danger !== '' && <Tag label={danger} tone='alert' />}
            <StatusChip {...taskChip(help, now)} />
          </View>
          <Text className='muted case-number'>{help.number}</Text>
        </View>
        <Text className='task__title'>
          {spotWords(help.place)}，{CATEGORY_WORDS[help.category]}
        </Text>
        <TaskRest help={help} photos={photos} />
      </View>
    </Slip>
  )
}

/** Below the door: who waits there, what was said, and what to mind. */
function TaskRest({ help, photos }: Pick<TaskSlipProps, 'help' | 'photos'>) {
  const { resident, reason } = help
  return (
    <>
      {help.pause && (
        <Notice tone='gold' icon='pause'>
          {pauseWords(help.pause)}
        </Notice>
      )}
      {resident && <Text className='task__who'>{resident.name}</Text>}
      {textIn(help) !== '' && <Text className='task__text'>{textIn(help)}</Text>}
      {help.recording && <PlayedClip durationMs={help.recording.durationMs} find={() => recordingAddress(help)} />}
      {photos}
      {reason !== null && (
        <Notice tone='gold' icon='info'>
          {reasonWords(reason)}
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
    </>
  )
}
