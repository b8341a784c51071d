import type { BookRow } from '@core/contract/handover-book'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'
import { Button } from '../../ui/button/button'
import { SmallButton } from '../../ui/button/small-button'
import { Choices } from '../../ui/choices/choices'
import { DeskPane } from '../../ui/desk-frame/desk-pane'
import { Field } from '../../ui/field/field'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { dueChoices } from './due-choices'
import { type AboutCase, type EntryDraft, type EntryDrafts, useEntryDrafts } from './use-entry-drafts'
import './handover-book.scss'

const WORDS_MAX = 300

/** So much of an entry tells which one it is. */
const GLIMPSE = 8

interface WritePaneProps {
  /** The case somebody had before them when they opened the book. */
  readonly about: AboutCase | null
  readonly now: EpochMs
  readonly tell: Tell
  readonly onWritten: (row: BookRow) => void
}

/** Something for whoever comes next: in words, about which case if any, and by when. */
export function WritePane({ about, now, ...rest }: WritePaneProps) {
  const drafts = useEntryDrafts(about)
  const { due, missing, write } = useWriting(drafts, { now, ...rest })
  const { draft, others, put, turnTo } = drafts
  const foot = missing ? (
    <Button label='写进交接本' off={missing} />
  ) : (
    <Button label='写进交接本' busyLabel='正在写' onPress={write} />
  )
  return (
    <DeskPane title='交代给下一班' foot={foot}>
      <View className='book-write'>
        <AboutLine drafts={drafts} />
        <Field
          key={draft.clientKey}
          kind='textarea'
          label='要交代什么'
          value={draft.words}
          maxLength={WORDS_MAX}
          placeholder='比如：答应 7 栋周阿姨，中午前回电话'
          onInput={(words) => put({ words })}
        />
        <Text className='book-write__ask'>什么时候前办？</Text>
        <Choices label='什么时候前办' choices={dueChoices(now)} chosen={due?.id} onChoose={(id) => put({ due: id })} />
        {others.length > 0 && <HalfWritten drafts={others} onTurnTo={turnTo} />}
      </View>
    </DeskPane>
  )
}

/** Which case it is about: taken off, and put back, with a tap. */
function AboutLine({ drafts: { draft, offered, tag } }: { readonly drafts: EntryDrafts }) {
  const { about } = draft
  if (about)
    return (
      <View className='book-write__about'>
        <Tag label={`关于 ${about.number}`} tone='blue' />
        <SmallButton icon='x' label='不是这件' spoken={`不是这件，${about.number}`} onPress={() => tag(null)} />
      </View>
    )
  if (!offered) return null
  return (
    <View className='book-write__about'>
      <SmallButton icon='plus' label={`关于 ${offered.number}`} onPress={() => tag(offered)} />
    </View>
  )
}

interface HalfWrittenProps {
  readonly drafts: readonly EntryDraft[]
  readonly onTurnTo: (draft: EntryDraft) => void
}

function HalfWritten({ drafts, onTurnTo }: HalfWrittenProps) {
  return (
    <>
      <Text className='book-write__ask'>还有没写完的</Text>
      <View className='book-write__about'>
        {drafts.map((one) => (
          <SmallButton
            key={one.clientKey}
            icon='edit'
            label={glimpseOf(one)}
            spoken={`接着写：${glimpseOf(one)}`}
            onPress={() => onTurnTo(one)}
          />
        ))}
      </View>
    </>
  )
}

function glimpseOf({ about, words }: EntryDraft): string {
  const letters = [...words.trim()]
  const begin = letters.slice(0, GLIMPSE).join('')
  return `${about ? `${about.number}：` : ''}${begin}${letters.length > GLIMPSE ? '…' : ''}`
}

/** The same key makes one entry, however often it is sent. */
function useWriting(
  { draft, written }: EntryDrafts,
  { now, tell, onWritten }: Pick<WritePaneProps, 'now' | 'tell' | 'onWritten'>,
) {
  const attempt = useAttempt(tell, nothing)
  const due = dueChoices(now).find(({ id }) => id === draft.due)
  const write = async () => {
    const { clientKey, words, about } = draft
    const input = { communityId: COMMUNITY_ID, clientKey, words: words.trim(), dueAt: due?.at ?? null }
    const of = about && { kind: about.kind, id: about.id }
    const row = await attempt(() => callCloud('desk', 'writeInBook', { ...input, ...(of ? { about: of } : {}) }))
    if (!row) return
    written()
    tell('写进交接本了，下一班看得到', 'done')
    onWritten(row)
  }
  const missing = draft.words.trim() === '' ? '先写要交代什么' : due ? undefined : '先选什么时候前办'
  return { due, missing, write }
}

function nothing(): void {}
