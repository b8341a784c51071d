import type { Zone } from '@core/people/community'
import { usualBands } from '@core/roster/default-plan'
import type { Post, PostKind } from '@core/roster/post'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { randomKey } from '../../platform/random-key'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Sheet } from '../../ui/sheet/sheet'
import { KIND_WORDS } from './rotation-words'
import './plan-form.scss'

const KINDS = (Object.keys(KIND_WORDS) as PostKind[]).map((id) => ({ id, label: KIND_WORDS[id] }))
const LONGEST_NAME = 20
const WHOLE = 'whole'

interface AddPostSheetProps {
  readonly zones: readonly Zone[]
  readonly onAdd: (post: Post) => void
  readonly onClose: () => void
}

/** A new post with the bands such posts usually have. */
export function AddPostSheet({ zones, onAdd, onClose }: AddPostSheetProps) {
  const [kind, setKind] = useState<PostKind>('responder')
  const [area, setArea] = useState(WHOLE)
  const [typed, setTyped] = useState('')
  const zone = kind === 'responder' ? zones.find(({ id }) => id === area) : undefined
  const usual = zone?.name ?? KIND_WORDS[kind]
  const add = () => {
    const zoneId = zone?.id ?? null
    onAdd({ id: randomKey(), kind, zoneId, name: typed.trim() || usual, bands: usualBands({ kind, zoneId }) })
  }
  return (
    <Sheet open title='添一个岗位' onClose={onClose} foot={<Button label='添上' onPress={add} />}>
      <View className='plan-sheet'>
        <SectionTitle title='谁来站这个岗' />
        <Choices label='谁来站这个岗' choices={KINDS} chosen={kind} onChoose={setKind} />
        {kind === 'responder' && (
          <>
            <SectionTitle title='管哪一片' />
            <Choices
              label='管哪一片'
              choices={[{ id: WHOLE, label: '全社区' }, ...zones.map(({ id, name }) => ({ id, label: name }))]}
              chosen={area}
              onChoose={setArea}
            />
          </>
        )}
        <Field label='岗位名字' value={typed} placeholder={usual} maxLength={LONGEST_NAME} onInput={setTyped} />
      </View>
    </Sheet>
  )
}
