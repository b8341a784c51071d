import type { BookRow } from '@core/contract/handover-book'
import type { InputOf } from '@core/contract/wire'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { randomKey } from '../../platform/random-key'
import { useAttempt } from '../../platform/use-attempt'
import { drawerOf, useKept } from '../../platform/use-kept'
import type { Tell } from '../../platform/use-toast'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { DeskPane } from '../../ui/desk-frame/desk-pane'
import { Field } from '../../ui/field/field'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { dueChoices } from './due-choices'
import './handover-book.scss'

const WORDS_MAX = 300

/** The case a new entry is about. */
export interface AboutCase {
  readonly kind: NonNullable<InputOf<'desk', 'writeInBook'>['about']>['kind']
  readonly id: string
  readonly number: string
}

interface EntryDraft {
  readonly clientKey: string
  readonly words: string
  /** Undefined until chosen. */
  readonly due: string | undefined
}

interface WritePaneProps {
  readonly about: AboutCase | null
  readonly now: EpochMs
  readonly tell: Tell
  readonly onWritten: (row: BookRow) => void
}

function blank(): EntryDraft {
  return { clientKey: randomKey(), words: '', due: undefined }
}

/** Something for whoever comes next: in words, and by when. */
export function WritePane({ about, now, ...rest }: WritePaneProps) {
  const { draft, due, missing, put, write } = useWriting({ about, now, ...rest })
  const foot = missing ? (
    <Button label='写进交接本' off={missing} />
  ) : (
    <Button label='写进交接本' busyLabel='正在写' onPress={write} />
  )
  return (
    <DeskPane title='交代给下一班' foot={foot}>
      <View className='book-write'>
        {about && <Tag label={`关于 ${about.number}`} tone='blue' />}
        <Field
          kind='textarea'
          label='要交代什么'
          value={draft.words}
          maxLength={WORDS_MAX}
          placeholder='比如：答应 7 栋周阿姨，中午前回电话'
          onInput={(words) => put({ words })}
        />
        <Text className='book-write__ask'>什么时候前办？</Text>
        <Choices label='什么时候前办' choices={dueChoices(now)} chosen={due?.id} onChoose={(id) => put({ due: id })} />
      </View>
    </DeskPane>
  )
}

/** What is written is still there when the page is left; the same key makes one entry. */
function useWriting({ about, now, tell, onWritten }: WritePaneProps) {
  const kept = useKept<EntryDraft>(drawerOf('book-draft'))
  const [first, setFirst] = useState(blank)
  const attempt = useAttempt(tell, nothing)
  const draft = kept.value ?? first
  const due = dueChoices(now).find(({ id }) => id === draft.due)
  const write = async () => {
    const { clientKey, words } = draft
    const input = { communityId: COMMUNITY_ID, clientKey, words: words.trim(), dueAt: due?.at ?? null }
    const of = about && { kind: about.kind, id: about.id }
    const row = await attempt(() => callCloud('desk', 'writeInBook', { ...input, ...(of ? { about: of } : {}) }))
    if (!row) return
    kept.forget()
    setFirst(blank())
    tell('写进交接本了，下一班看得到', 'done')
    onWritten(row)
  }
  return {
    ...{ draft, due, write },
    missing: draft.words.trim() === '' ? '先写要交代什么' : due ? undefined : '先选什么时候前办',
    put: (part: Partial<EntryDraft>) => kept.change((before) => ({ ...(before ?? first), ...part })),
  }
}

function nothing(): void {}
