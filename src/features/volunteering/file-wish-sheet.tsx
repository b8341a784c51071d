import type { Address } from '@core/people/person'
import type { WishView } from '@core/volunteering/wish-view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { randomKey } from '../../platform/random-key'
import { drawerOf, useKept } from '../../platform/use-kept'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import type { WishFiling } from './use-wishes'

interface FileWishProps {
  /** Where the wisher lives, told to whoever takes it on. */
  readonly home: Address | null
  readonly onFile: (filing: WishFiling) => Promise<WishView | undefined>
  readonly onFiled: (wish: WishView) => unknown
  readonly onClose: () => void
}

type WishDraft = Omit<WishFiling, 'address'>

const EMPTY = { title: '', detail: '' }

/** A wish in two fields: what everybody may read, and what is for those who take it on. */
export function FileWishSheet({ home, onFile, onFiled, onClose }: FileWishProps) {
  const { draft, write, forget } = useWishDraft()
  const file = async () => {
    const filed = await onFile({ ...draft, title: draft.title.trim(), detail: draft.detail.trim(), address: home })
    if (!filed) return
    forget()
    onFiled(filed)
  }
  const off = draft.title.trim() === '' ? '先写一句心愿' : undefined
  const foot = <Button label='说给社区听' busyLabel='正在送去' off={off} onPress={file} />
  return (
    <Sheet open title='您有什么心愿？' onClose={onClose} foot={foot}>
      <View className='stack'>
        <Text className='muted'>社区看过以后，大家只看得到第一句；名字、住址只有认领的人和社区看得到。</Text>
        <Field
          label='一句话说心愿'
          value={draft.title}
          maxLength={30}
          placeholder='想要一台声音大的收音机'
          onInput={(title) => write({ title })}
        />
        <Field
          kind='textarea'
          label='说细一点'
          hint='不写也行，认领的人看'
          value={draft.detail}
          maxLength={300}
          onInput={(detail) => write({ detail })}
        />
      </View>
    </Sheet>
  )
}

/** What is written stays on the phone until it was sent; one draft is one wish, however often it is sent. */
function useWishDraft() {
  const { value, change, forget } = useKept(drawerOf<WishDraft>('wish-draft'))
  const [key] = useState(randomKey)
  const draft = value ?? { ...EMPTY, clientKey: key }
  const write = (part: Partial<WishDraft>) => change((before) => ({ ...(before ?? draft), ...part }))
  return { draft, write, forget }
}
