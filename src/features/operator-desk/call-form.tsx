import type { EarlierCase, KnownCaller } from '@core/contract/desk'
import { View } from '@tarojs/components'
import { heading } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import { spotWords } from '../../words/place-words'
import type { CallDraft } from './call-draft'
import { CategoryKeys } from './category-keys'
import { DeskField } from './desk-field'
import { placeGap } from './parse-place'
import { SimilarRow } from './similar-row'
import { TriageBar } from './triage-bar'
import type { CallHandles } from './use-call'
import './operator-desk.scss'

interface CallFormProps {
  readonly call: CallHandles
  readonly draft: CallDraft
  /** The same trouble is known: follow that case instead of making a second one. */
  readonly onSame: (similar: EarlierCase) => void
}

const NAME_MAX = 60
const TEXT_MAX = 500

/** The whole call on one page, in the order of the conversation. */
export function CallForm({ call, draft, onSame }: CallFormProps) {
  const { change } = call
  return (
    <View className='call-form'>
      <TriageBar answer={draft.emergency} text={draft.text} onAnswer={(emergency) => change({ emergency })} />
      <Text className='call-form__title' {...heading(2)}>
        什么事
      </Text>
      <CategoryKeys chosen={draft.category} onChoose={(category) => change({ category })} />
      <View className='call-form__rows'>
        <PlaceRow call={call} draft={draft} />
        <DeskField
          field='text'
          label='情况'
          value={draft.text}
          placeholder='原话记下来，比如：厨房水管接口漏水，总阀拧不动'
          maxLength={TEXT_MAX}
          onInput={call.text}
        />
        <DeskField
          field='name'
          label='怎么称呼'
          icon='user'
          value={draft.name}
          placeholder='姓名，或周阿姨'
          maxLength={NAME_MAX}
          {...(onRecord(call, draft) ? { said: '有登记' } : {})}
          onInput={(name) => change({ name })}
        />
        <SimilarRow call={call} draft={draft} onSame={onSame} />
      </View>
    </View>
  )
}

/** The record says this name; one typed over it has no record. */
function onRecord(call: CallHandles, draft: CallDraft): boolean {
  return draft.name !== '' && callerOf(call, draft)?.name === draft.name.trim()
}

function callerOf({ lookUp }: CallHandles, { personId }: CallDraft): KnownCaller | undefined {
  return lookUp.status === 'found' ? lookUp.answer.people.find((one) => one.personId === personId) : undefined
}

function PlaceRow({ call, draft }: Omit<CallFormProps, 'onSame'>) {
  const { place, change } = call
  const gap = placeGap(draft.place, place)
  const { address, building } = place
  const whole = address && building ? spotWords({ ...address, buildingName: building.name }) : ''
  const home = callerOf(call, draft)?.home
  const isHome = Boolean(address && home && home.buildingId === address.buildingId && home.door === address.door)
  const said = gap || (isHome ? `${whole}，登记的家` : whole)
  return (
    <DeskField
      field='place'
      label='在哪儿'
      icon='pin'
      value={draft.place}
      placeholder='楼-单元-门牌，比如 7-2-301'
      maxLength={20}
      {...(said ? { said } : {})}
      tone={gap ? 'open' : 'good'}
      onInput={(typed) => change({ place: typed })}
    />
  )
}
