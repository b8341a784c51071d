import type { AppealCategory } from '@core/appeals/settings'
import type { CommunityAnswer } from '@core/contract/people'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { AppealSending } from '../../platform/appeals/unsent-appeal'
import { useElder } from '../../platform/elder-mode'
import { openPage } from '../../platform/navigation'
import { Icon } from '../../ui/icon/icon'
import { Notice } from '../../ui/notice/notice'
import { UnsavedNotice } from '../../ui/notice/unsaved-notice'
import { Pressable } from '../../ui/pressable/pressable'
import { Question } from '../../ui/question/question'
import { Text } from '../../ui/text/text'
import { AfterAppeal } from './after-appeal'
import { CategoryPart } from './category-part'
import { PlacePart } from './place-part'
import { PrivacyPart } from './privacy-part'
import { StoryPart } from './story-part'
import type { AppealHandles } from './use-appeal'
import './appeal-form.scss'

interface AppealFormProps {
  readonly community: CommunityAnswer | undefined
  readonly categories: readonly AppealCategory[]
  readonly appeal: AppealHandles
  /** Cases that may be about the same trouble. */
  readonly similar: ReactNode
  readonly photos: ReactNode
  readonly contact: ReactNode
  readonly onPlace: () => void
}

/** The whole appeal on one page; nothing in it has a time limit. */
export function AppealForm({ community, categories, appeal, onPlace, ...parts }: AppealFormProps) {
  const elder = useElder()
  return (
    <View>
      <Urgent />
      <Refused sending={appeal.sending} />
      <Question title='哪方面的事？'>
        <CategoryPart categories={categories} appeal={appeal} />
      </Question>
      <Question title='在哪儿？' aside='没有具体地方也行'>
        <PlacePart community={community} appeal={appeal} onPlace={onPlace} />
      </Question>
      {parts.similar}
      <Question title='说说情况' {...(elder ? {} : { aside: '说话就行，我们转成文字' })}>
        <StoryPart appeal={appeal} photos={parts.photos} />
        {!appeal.saved && <UnsavedNotice className='appeal-form__asks' />}
      </Question>
      <Question title='您的信息' aside='电话不留也行'>
        <View className='stack'>
          {parts.contact}
          <PrivacyPart appeal={appeal} />
        </View>
      </Question>
      <View className='appeal-form__asks'>
        <AfterAppeal category={appeal.category} />
      </View>
    </View>
  )
}

/** What cannot wait for days has another door, and so has what is better said face to face. */
function Urgent() {
  return (
    <Notice tone='sunken' icon='info'>
      <Text>这里的事按工作日办。要人马上来的，别等：</Text>
      <Way words='急事，一键求助' page='newRequest' />
      <Way words='想当面说，约接待室' page='reception' />
    </Notice>
  )
}

interface WayProps {
  readonly words: string
  readonly page: 'newRequest' | 'reception'
}

function Way({ words, page }: WayProps) {
  return (
    <Pressable className='appeal-form__way' onPress={() => openPage(page)} spoken={words}>
      <Text>{words}</Text>
      <Icon name='right' size='xs' />
    </Pressable>
  )
}

function Refused({ sending }: { readonly sending: AppealSending }) {
  if (sending.status !== 'refused') return null
  return (
    <View className='appeal-form__asks' aria-live='polite'>
      <Notice tone='alert' icon='st-over' title='没发出去，您填的都还在'>
        {sending.words}
      </Notice>
    </View>
  )
}
