import type { ReceptionRow } from '@core/contract/reception'
import { phoneSpelling } from '@core/people/phone'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { NAME_MAX } from '../../platform/contact'
import { randomKey } from '../../platform/random-key'
import { useAttempt } from '../../platform/use-attempt'
import { drawerOf, useKept } from '../../platform/use-kept'
import type { Tell } from '../../platform/use-toast'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { phoneFault } from '../../words/phone-words'

const PHONE_MAX = 30
const WORDS_MAX = 200

interface WalkInDraft {
  readonly clientKey: string
  readonly name: string
  readonly phone: string
  readonly words: string
}

interface WalkInSheetProps {
  readonly tell: Tell
  readonly onHere: (row: ReceptionRow) => void
  readonly onClose: () => void
}

/** Somebody stands at the door: a name is enough to begin with. */
export function WalkInSheet({ tell, onHere, onClose }: WalkInSheetProps) {
  const kept = useKept<WalkInDraft>(drawerOf('walk-in-draft'))
  const [first] = useState<WalkInDraft>(() => ({ clientKey: randomKey(), name: '', phone: '', words: '' }))
  const attempt = useAttempt(tell, nothing)
  const draft = kept.value ?? first
  const put = (part: Partial<WalkInDraft>) => kept.change((before) => ({ ...(before ?? first), ...part }))
  const missing = missingIn(draft)
  const note = async () => {
    const { clientKey, name, words } = draft
    const input = { communityId: COMMUNITY_ID, clientKey, name: name.trim(), words: words.trim() }
    const row = await attempt(() => callCloud('reception', 'walkIn', { ...input, phone: phoneSpelling(draft.phone) }))
    if (!row) return
    kept.forget()
    onHere(row)
  }
  return (
    <Sheet
      open
      title='谁来了？'
      onClose={onClose}
      foot={missing ? <Button label='记下' off={missing} /> : <Button label='记下' busyLabel='正在记' onPress={note} />}
    >
      <Fields draft={draft} onPut={put} />
    </Sheet>
  )
}

interface FieldsProps {
  readonly draft: WalkInDraft
  readonly onPut: (part: Partial<WalkInDraft>) => void
}

function Fields({ draft: { name, phone, words }, onPut }: FieldsProps) {
  return (
    <View className='stack'>
      <Field label='姓名' value={name} maxLength={NAME_MAX} onInput={(next) => onPut({ name: next })} />
      <Field
        kind='tel'
        label='电话'
        hint='不留也行'
        value={phone}
        maxLength={PHONE_MAX}
        onInput={(next) => onPut({ phone: next })}
      />
      <Field
        label='来说什么事'
        hint='不写也行'
        value={words}
        maxLength={WORDS_MAX}
        onInput={(next) => onPut({ words: next })}
      />
    </View>
  )
}

function missingIn({ name, phone }: WalkInDraft): string | undefined {
  if (name.trim() === '') return '先写姓名'
  return phone.trim() === '' || phoneFault(phone) === undefined ? undefined : '电话还没填对'
}

function nothing(): void {}
