import type { AppealView } from '@core/appeals/appeal-view'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import { Card } from '../../ui/card/card'
import { Notice } from '../../ui/notice/notice'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Text } from '../../ui/text/text'
import { Timeline } from '../../ui/timeline/timeline'
import { appealSteps } from '../../words/appeal-steps'
import type { StepLine } from '../../words/timeline-steps'
import { AppealHead } from './appeal-head'
import {
  AnswerPart,
  BroughtPart,
  ClaimPart,
  type DrawPhotos,
  Elsewhere,
  NotesPart,
  PeoplePart,
  WhyPart,
} from './appeal-parts'

interface AppealBodyProps {
  readonly appeal: AppealView
  readonly now: EpochMs
  readonly photosOf: DrawPhotos
  readonly aloud: ReactNode
  /** What its owner still wants to show. */
  readonly morePhotos?: ReactNode
  /** How the appeal got here, when an earlier try had got through. */
  readonly news?: ReactNode
}

/** The case as its owner follows it: how it stands, what was answered, who has it, what happened; bad news before all of it. */
export function AppealBody({ appeal, now, photosOf, aloud, news, morePhotos }: AppealBodyProps) {
  const part = { appeal, photosOf }
  return (
    <View className='stack'>
      {news}
      <AppealHead appeal={appeal} now={now} />
      {aloud}
      <ClaimPart appeal={appeal} />
      <WhyPart appeal={appeal} />
      <AnswerPart {...part} who='您' />
      <Elsewhere appeal={appeal} />
      <NotesPart {...part} />
      <PeoplePart appeal={appeal} />
      {appeal.inside ? <BroughtPart {...part} /> : <Followed appeal={appeal} />}
      {morePhotos}
      <AppealTimeline appeal={appeal} now={now} />
      {appeal.moves.includes('confirm') && <View className='appeal-foot__room' />}
    </View>
  )
}

/** Somebody who follows hears how it goes, and reads nothing of what was written. */
function Followed({ appeal }: Pick<AppealBodyProps, 'appeal'>) {
  return (
    <Notice tone='sunken' icon='eye' title={`${appeal.category.name}，您在跟着`}>
      别人写的话和照片不给您看；办到哪一步，这里和消息里都会告诉您。
    </Notice>
  )
}

function AppealTimeline({ appeal, now }: Pick<AppealBodyProps, 'appeal' | 'now'>) {
  const elder = useElder()
  const steps = appealSteps(appeal, now, appeal.inside ? 'owner' : 'staff')
  return (
    <View>
      <SectionTitle title='办理过程' aside={followersWords(appeal.followers)} />
      <Card>
        <Timeline steps={elder ? steps.map(short) : steps} />
      </Card>
      {appeal.urges > 0 && <Text className='muted'>已经催过 {appeal.urges} 次</Text>}
    </View>
  )
}

function followersWords(count: number): string | undefined {
  return count === 0 ? undefined : `${count} 位邻居跟着`
}

/** Large print keeps the words and drops what stands beside them. */
function short({ id, title, state, note }: StepLine): StepLine {
  return { id, title, state, ...(state === 'current' && note !== undefined ? { note } : {}) }
}
