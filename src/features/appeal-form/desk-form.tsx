import type { AppealCategory } from '@core/appeals/settings'
import type { CommunityAnswer } from '@core/contract/people'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { NAME_MAX } from '../../platform/contact'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { ListRow } from '../../ui/list-row/list-row'
import { Notice } from '../../ui/notice/notice'
import { Question } from '../../ui/question/question'
import { Switch } from '../../ui/switch/switch'
import { APPEAL_TEXT_MAX } from './appeal-draft'
import { CategoryPart } from './category-part'
import { PlacePart } from './place-part'
import type { DeskFiling } from './use-desk-filing'

const DOORS = [
  { id: 'hotline', label: '热线' },
  { id: 'letter', label: '信箱' },
  { id: 'reception', label: '接待室' },
] as const

const PHONE_MAX = 30

interface DeskFormProps {
  readonly community: CommunityAnswer | undefined
  readonly categories: readonly AppealCategory[]
  readonly filing: DeskFiling
  /** The door is known: whose it is sits in the reception room. */
  readonly visiting: boolean
  /** Of the trouble, or of the letter itself. */
  readonly photos: ReactNode
  readonly onPlace: () => void
  readonly onClose: () => void
}

/** An appeal that came by another door, written down for whoever brought it. */
export function DeskForm({ community, categories, filing, visiting, photos, onPlace, onClose }: DeskFormProps) {
  const { draft, category, missing, refused, change, send } = filing
  const appeal = { draft, category, locked: false, change, place: draft.address ?? null }
  return (
    <View>
      {refused !== undefined && <NotTaken why={refused} />}
      {!visiting && (
        <Question title='怎么来的？'>
          <Choices label='怎么来的' choices={DOORS} chosen={draft.door} onChoose={(door) => change({ door })} />
        </Question>
      )}
      <Question title='哪方面的事？'>
        <CategoryPart categories={categories} appeal={appeal} />
      </Question>
      <Question title='在哪儿？' aside='没有具体地方也行'>
        <PlacePart community={community} appeal={appeal} onPlace={onPlace} />
      </Question>
      <Question title='怎么说的？'>
        <Field
          kind='textarea'
          label='怎么说的'
          hideLabel
          value={draft.text}
          maxLength={APPEAL_TEXT_MAX}
          placeholder='照原话记，念一遍给对方听'
          onInput={(text) => change({ text })}
        />
        {photos}
      </Question>
      <Question title='是谁？' aside='电话不留也行，留了才好回访'>
        <Whose filing={filing} />
      </Question>
      <View className='stack'>
        {missing ? <Button label='登记' off={missing} /> : <Button label='登记' busyLabel='正在登记' onPress={send} />}
        <Button kind='quiet' label='先放着' onPress={onClose} />
      </View>
    </View>
  )
}

function NotTaken({ why }: { readonly why: string }) {
  return (
    <Notice tone='alert' icon='st-over' title='没登记上，写的都还在'>
      {why}
    </Notice>
  )
}

function Whose({ filing: { draft, change } }: Pick<DeskFormProps, 'filing'>) {
  return (
    <View className='stack'>
      <Field label='姓名' value={draft.name ?? ''} maxLength={NAME_MAX} onInput={(name) => change({ name })} />
      <Field
        kind='tel'
        label='电话'
        value={draft.phone ?? ''}
        maxLength={PHONE_MAX}
        onInput={(phone) => change({ phone })}
      />
      <Card flush>
        <ListRow
          title='要匿名'
          note='姓名电话只有接线员看得到'
          trailing={<Switch on={draft.anonymous} onChange={(anonymous) => change({ anonymous })} spoken='要匿名' />}
        />
        <ListRow
          title='办好后可以公开'
          note='社区改写过、去掉姓名门牌再公开'
          trailing={
            <Switch on={draft.mayPublish} onChange={(mayPublish) => change({ mayPublish })} spoken='办好后可以公开' />
          }
        />
      </Card>
    </View>
  )
}
