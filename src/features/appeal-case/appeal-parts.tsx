import type { AppealView } from '@core/appeals/appeal-view'
import type { PhotoView } from '@core/content/photo'
import { dateAndTime } from '@core/kit/local-time'
import { unitWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { openPage } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { LongText } from '../../ui/long-text/long-text'
import { Notice } from '../../ui/notice/notice'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { ratedWords } from '../../words/rated-words'
import './appeal-case.scss'

/** Draws photos of this appeal under a name. */
export type DrawPhotos = (label: string, photos: readonly PhotoView[]) => ReactNode

interface PartProps {
  readonly appeal: AppealView
  readonly photosOf: DrawPhotos
}

/** What was brought: words, answers, place and pictures. */
export function BroughtPart({ appeal, photosOf }: PartProps) {
  const { inside, category, number, place, anonymous } = appeal
  return (
    <Card>
      <View className='appeal-part'>
        <View className='appeal-part__tags'>
          <Tag label={category.name} />
          {place && (
            <Tag label={[unitWords({ ...place, unit: place.unit ?? '' }), place.door].filter(Boolean).join(' ')} />
          )}
          {anonymous && <Tag label='匿名' />}
          <Text className='muted'>{number}</Text>
        </View>
        {inside && inside.text !== '' && <LongText text={inside.text} what='反映的事' />}
        {inside && inside.text === '' && <Text className='muted'>写的话在核对，核对好才看得到</Text>}
        {inside?.answers.map(({ ask, words }) => (
          <Text key={ask} className='muted'>
            {ask}
            {words}
          </Text>
        ))}
        {inside && photosOf('反映时的照片', inside.photos)}
      </View>
    </Card>
  )
}

/** What became of it, and what its owner said to that. */
export function AnswerPart({ appeal: { inside }, photosOf, who }: PartProps & { readonly who: '您' | '居民' }) {
  const answer = inside?.answer
  if (!answer) return null
  return (
    <Card tone={answer.kind === 'done' ? 'green' : 'gold'}>
      <View className='appeal-part'>
        <Text className='appeal-part__title'>{answer.kind === 'done' ? '办理结果' : '为什么办不了'}</Text>
        {answer.words === '' ? (
          <Text className='muted'>答复在核对，核对好才看得到</Text>
        ) : (
          <LongText text={answer.words} what='办理结果' />
        )}
        {answer.referral !== '' && <Text>可以找：{answer.referral}</Text>}
        {photosOf('办好以后的照片', answer.photos)}
        <Text className='muted'>
          {answer.name}，{dateAndTime(answer.at)}
        </Text>
        {inside.word && <Text>{ratedWords(inside.word, who)}</Text>}
      </View>
    </Card>
  )
}

/** How handling goes on; what has no words yet to be read says so. */
export function NotesPart({ appeal: { inside }, photosOf }: PartProps) {
  if (!inside || inside.notes.length === 0) return null
  return (
    <Card>
      <View className='appeal-part'>
        <Text className='appeal-part__title'>办理进展</Text>
        {[...inside.notes].reverse().map(({ no, at, name, words, photos }) => (
          <View key={no} className='appeal-part'>
            <Text>{words === '' ? '这一条在核对' : words}</Text>
            {photosOf(`第 ${no} 条进展的照片`, photos)}
            <Text className='muted'>
              {name}，{dateAndTime(at)}
            </Text>
          </View>
        ))}
      </View>
    </Card>
  )
}

/** What two people decided, or somebody above them wants. */
export function WhyPart({ appeal: { status, inside } }: { readonly appeal: AppealView }) {
  if (!inside) return null
  const { declining, supervised } = inside
  return (
    <>
      {status === 'declined' && declining && (
        <Notice tone='gold' icon='info' title='为什么没有受理'>
          {declining.reason}
        </Notice>
      )}
      {supervised && (
        <Notice tone='blue' icon='eye' title='书记在盯着这件事'>
          {supervised.words}
        </Notice>
      )}
    </>
  )
}

/** Who has it, and how to reach them, while it is open. */
export function PeoplePart({ appeal: { handler } }: { readonly appeal: AppealView }) {
  const reachable = handler?.people.filter(({ phone }) => phone !== '') ?? []
  if (!handler || reachable.length === 0) return null
  return (
    <Card flush>
      {reachable.map(({ name, phone }) => (
        <ListRow
          key={`${name}${phone}`}
          icon='phone'
          title={`打给${name}`}
          note={handler.kind === 'person' ? '在办这件事' : `${handler.name}，在办这件事`}
          onPress={() => callPhone(phone)}
        />
      ))}
    </Card>
  )
}

/** It goes on in another case. */
export function Elsewhere({ appeal: { mergedInto, toHelpId } }: { readonly appeal: AppealView }) {
  if (mergedInto)
    return <Button kind='secondary' label='去看那一件' onPress={() => openPage('appeal', { id: mergedInto.id })} />
  return toHelpId === null ? null : (
    <Button kind='secondary' label='去看那件求助' onPress={() => openPage('track', { id: toHelpId })} />
  )
}

/** Whoever wrote it down for somebody else passes on how they make it theirs. */
export function ClaimPart({ appeal: { claimCode, owner } }: { readonly appeal: AppealView }) {
  if (claimCode === null) return null
  return (
    <Notice tone='blue' icon='info' title={`认领码 ${claimCode}`}>
      告诉{owner?.name ?? '本人'}：打开民声驿站，点“我的”，再点“认领”，填这 6 位数，以后就自己看。
    </Notice>
  )
}
