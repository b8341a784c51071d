import type { CommunityAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import type { Sending } from '../../platform/help/unsent/unsent'
import { CategoryGrid } from '../../ui/category-grid/category-grid'
import { Field } from '../../ui/field/field'
import { Notice } from '../../ui/notice/notice'
import { UnsavedNotice } from '../../ui/notice/unsaved-notice'
import { Question } from '../../ui/question/question'
import { CATEGORY_TILES } from '../../words/category-icons'
import { AfterSubmit } from './after-submit'
import { DangerMark } from './danger-mark'
import { DangerStrip } from './danger-strip'
import { TEXT_MAX } from './draft'
import { PlaceCard, type PlaceFrom } from './place-card'
import type { RequestHandles } from './use-request'
import { VoicePart } from './voice-part'

interface RequestFormProps {
  readonly community: CommunityAnswer | undefined
  readonly address: Address | null
  readonly from: PlaceFrom
  readonly request: RequestHandles
  /** A request that runs already. */
  readonly running?: ReactNode
  readonly photos: ReactNode
  readonly contact: ReactNode
  readonly onPlace: () => void
}

/** The whole request on one page; nothing in it has a time limit. While it is being sent it keeps still: what is written then would be in no request. */
export function RequestForm({
  community,
  address,
  from,
  request,
  running,
  photos,
  contact,
  onPlace,
}: RequestFormProps) {
  const elder = useElder()
  const { draft, change } = request
  return (
    <View>
      <DangerStrip text={draft.text} />
      {running}
      <Refused sending={request.sending} />
      <Question title='什么事？'>
        <CategoryGrid
          label='什么事'
          items={CATEGORY_TILES}
          chosen={draft.category ?? undefined}
          onChoose={(category) => change({ category })}
        />
      </Question>
      <Question title='在哪儿？'>
        <PlaceCard community={community} address={address} from={from} onChange={onPlace} />
      </Question>
      <Question title='说说情况' {...(elder ? {} : { aside: '说话就行，我们转成文字' })}>
        <StoryPart request={request} photos={photos} />
        {!request.saved && <UnsavedNotice className='question__photos' />}
      </Question>
      <Question title='怎么联系您？'>{contact}</Question>
      {!elder && <Afterwards />}
    </View>
  )
}

function Afterwards() {
  return (
    <View className='question'>
      <AfterSubmit title='提交以后' />
    </View>
  )
}

/** In words, spoken or typed, and in pictures. */
function StoryPart({ request, photos }: { readonly request: RequestHandles; readonly photos: ReactNode }) {
  const { draft, change, spoken, locked } = request
  return (
    <>
      <VoicePart spoken={spoken} locked={locked} />
      <Field
        kind='textarea'
        label='说说情况'
        hideLabel
        value={draft.text}
        maxLength={TEXT_MAX}
        locked={locked}
        placeholder='也可以打字，不写也行。比如：厨房水管漏水，总阀拧不动'
        onInput={(text) => change({ text })}
      />
      <View className='question__photos'>{photos}</View>
      <DangerMark text={draft.text} />
    </>
  )
}

function Refused({ sending }: { readonly sending: Sending }) {
  if (sending.status !== 'refused') return null
  const asked = sending.code === 'ALREADY_ASKED'
  return (
    <View className='question' aria-live='polite'>
      {asked ? (
        <Notice tone='gold' icon='info' title='您刚才已经求助过这件事'>
          上面就是那一件，已经在办。要是另外一件事，再点“照样求助”，您填的都还在。
        </Notice>
      ) : (
        <Notice tone='alert' icon='st-over' title='没发出去，您填的都还在'>
          {sending.words}
        </Notice>
      )}
    </View>
  )
}
