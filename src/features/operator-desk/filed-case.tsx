import type { DeskAnswer } from '@core/contract/desk'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { recordingAddress } from '../../platform/help/recording-address'
import { classNames } from '../../ui/class-names'
import { HalfHourRail } from '../../ui/half-hour-rail/half-hour-rail'
import { LongText } from '../../ui/long-text/long-text'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Text } from '../../ui/text/text'
import { PlayedClip } from '../../ui/voice-clip/played-clip'
import { dayClock } from '../../words/day-words'
import { textIn } from '../../words/held-words'
import { maskedPhone } from '../../words/phone-words'
import { spotWords } from '../../words/place-words'
import { latestWords, pauseWords } from '../../words/step-words'
import { deskChip } from './desk-chip'
import { ScriptBar } from './script-bar'
import { scriptAfter, scriptForAnother } from './script-words'
import './operator-desk.scss'

interface FiledCaseProps {
  readonly help: DeskAnswer
  readonly now: EpochMs
  /** Not the first caller is on the line: the codes are none of theirs. */
  readonly another: boolean
  /** Of the trouble, and of what was done. */
  readonly photos?: ReactNode
}

/** A case that was filed for a caller, as it is taken and settled; the first thing on it is what to say. */
export function FiledCase({ help, now, another, photos }: FiledCaseProps) {
  const { arriveBy, settleBy } = help
  const emergency = help.call?.emergency ?? 'none'
  return (
    <View className='filed'>
      <ScriptBar title='现在这样说' words={another ? scriptForAnother(help, now) : scriptAfter(help, now)} />
      <View className='filed__card'>
        <View className='filed__top'>
          <StatusChip {...deskChip(help, now)} />
          {emergency !== 'none' && <Text className='filed__danger'>紧急，已请居民打 {emergency}</Text>}
          <Text className='filed__number case-number'>{help.number}</Text>
        </View>
        <Text className='filed__title'>
          {spotWords(help.place)}，{CATEGORY_WORDS[help.category]}
        </Text>
        <HalfHourRail
          startAt={help.startedAt}
          arriveDueAt={arriveBy}
          settleDueAt={settleBy}
          arrivedAt={help.arrivedAt ?? undefined}
          doneAt={help.settledAt ?? undefined}
          now={now}
          spoken={latestWords(help.arrivedAt === null ? arriveBy : settleBy, now)}
        />
        <Facts help={help} now={now} another={another} />
        {textIn(help) !== '' && (
          <View className='filed__text'>
            <LongText text={textIn(help)} what='情况' />
          </View>
        )}
        {photos}
        {help.recording && <PlayedClip durationMs={help.recording.durationMs} find={() => recordingAddress(help)} />}
      </View>
    </View>
  )
}

function Facts({ help, now, another }: Omit<FiledCaseProps, 'photos'>) {
  const { resident, responder, pause, arriveBy, settleBy } = help
  const limits = `最晚 ${dayClock(arriveBy, now)} 到，${dayClock(settleBy, now)} 办好`
  return (
    <View className='filed__facts'>
      <Fact name='来电人' words={resident ? `${resident.name}　${maskedPhone(resident.phone)}` : '写明理由才能看'} />
      <Fact name='谁去' words={responder ? `${responder.name}　${responder.phone}` : askingWords(help)} />
      <Fact name='时限' words={pause ? pauseWords(pause) : limits} />
      {!another && help.arrivalCode && <Fact name='到达码' words={help.arrivalCode} strong />}
      {!another && help.claimCode && <Fact name='认领码' words={help.claimCode} strong />}
      {help.alsoCalled.map((one) => (
        <Fact key={one.phone} name='也来过电话' words={alsoWords(one)} />
      ))}
      {help.claimed && <Fact name='认领' words='居民已经在手机上认领，后面的话由居民自己说' />}
      {help.call?.calledBack && <Fact name='回访' words={calledBackWords(help.call.calledBack, now)} />}
    </View>
  )
}

function Fact({
  name,
  words,
  strong = false,
}: {
  readonly name: string
  readonly words: string
  readonly strong?: boolean
}) {
  return (
    <View className='filed__fact'>
      <Text className='muted'>{name}</Text>
      <Text className={classNames(strong && 'filed__code')}>{words}</Text>
    </View>
  )
}

function alsoWords({ name, phone, unit, door }: DeskAnswer['alsoCalled'][number]): string {
  const where = [unit && `${unit} 单元`, door].filter(Boolean).join(' ')
  return [name || '没说姓名', where, maskedPhone(phone)].filter(Boolean).join('　')
}

function askingWords({ asking, status }: DeskAnswer): string {
  if (status !== 'waiting') return '没有人去'
  return asking.length === 0 ? '值班长在安排' : `正在问 ${asking.length} 位`
}

const WORDS = { solved: '电话里说办好了', notSolved: '电话里说还没好', noAnswer: '没打通' } as const

type CalledBack = NonNullable<NonNullable<DeskAnswer['call']>['calledBack']>

function calledBackWords({ at, word, stars, note }: CalledBack, now: EpochMs): string {
  return [`${dayClock(at, now)} ${WORDS[word]}`, stars === null ? '' : `电话里给 ${stars} 分（不算居民评价）`, note]
    .filter(Boolean)
    .join('，')
}
