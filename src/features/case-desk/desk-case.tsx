import type { HelpAnswer } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { recordingAddress } from '../../platform/help/recording-address'
import { callPhone } from '../../platform/phone-call'
import { ActionRow } from '../../ui/action-row/action-row'
import { LongText } from '../../ui/long-text/long-text'
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
import { stepChip } from '../../words/step-words'
import { CaseFacts } from './case-facts'
import { leftOutSummary } from './left-out-words'
import './desk-case.scss'

interface DeskCaseProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
  /** Of the trouble. */
  readonly photos?: ReactNode
  /** What waits for a coordinator's word. */
  readonly doubts?: ReactNode
}

/** A case as those see it who keep it moving: where, what, who, and whom to ring. */
export function DeskCase({ help, now, photos, doubts }: DeskCaseProps) {
  const { resident } = help
  const danger = emergencyWord(help)
  const actions = callActions(help)
  return (
    <Slip {...(actions.length > 0 ? { below: <ActionRow actions={actions} /> } : {})}>
      <View className='desk-case'>
        <View className='desk-case__top'>
          <View className='desk-case__tags'>
            {danger !== '' && <Tag label={danger} tone='alert' filled />}
            <StatusChip {...stepChip(help, now)} />
            {help.drill && <Tag label='演练' tone='gold' />}
          </View>
          <Text className='muted case-number'>{help.number}</Text>
        </View>
        <Text className='desk-case__title'>
          {spotWords(help.place)}，{CATEGORY_WORDS[help.category]}
        </Text>
        {resident && <Text className='muted desk-case__name'>{resident.name}</Text>}
        {textIn(help) !== '' && <LongText text={textIn(help)} what='情况' />}
        {help.recording && <PlayedClip durationMs={help.recording.durationMs} find={() => recordingAddress(help)} />}
        {photos}
        {doubts}
        {resident && resident.careNotes !== '' && (
          <Notice tone='gold' icon='info'>
            <LongText text={resident.careNotes} what='照顾须知' />
          </Notice>
        )}
        {help.reason !== null && (
          <Notice tone='gold' icon='info'>
            <LongText text={reasonWords(help.reason)} what='原因' />
          </Notice>
        )}
        <CaseFacts help={help} now={now} />
        {help.status === 'waiting' && <Search help={help} />}
      </View>
    </Slip>
  )
}

/** Whom the coordinator may ring from here. */
function callActions({ resident, responder }: HelpAnswer) {
  const known = [
    resident && { id: 'resident', label: '打给居民', phone: resident.phone },
    responder && { id: 'responder', label: `打给${responder.name}`, phone: responder.phone },
  ]
  return known
    .flatMap((one) => (one && one.phone !== '' ? [one] : []))
    .map(({ id, label, phone }) => ({ id, label, icon: 'phone' as const, onPress: () => callPhone(phone) }))
}

function Search({ help }: { readonly help: HelpAnswer }) {
  const asked = help.asking.length === 0 ? '这会儿没有人在回话' : `正在问 ${help.asking.length} 位`
  const leftOut = leftOutSummary(help.leftOut)
  return (
    <Text className='muted'>
      {asked}
      {leftOut === '' ? '' : `；没问到的：${leftOut}`}
    </Text>
  )
}
