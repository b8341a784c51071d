import type { DeskAnswer } from '@core/contract/desk'
import { isOpen } from '@core/help/help-request'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Attempt } from '../../platform/use-attempt'
import { useKeptText } from '../../platform/use-kept-text'
import type { Tell } from '../../platform/use-toast'
import { Button } from '../../ui/button/button'
import { DeskPane } from '../../ui/desk-frame/desk-pane'
import { Field } from '../../ui/field/field'
import { RateFaces, type Rating } from '../../ui/rate-faces/rate-faces'
import { Text } from '../../ui/text/text'
import { Disclosed } from './disclosed'
import './operator-desk.scss'

interface DeskDeedsProps {
  readonly help: DeskAnswer
  readonly attempt: Attempt
  readonly tell: Tell
  readonly onChanged: (help: DeskAnswer) => void
  /** Asks why, and calls the case off. */
  readonly onWithdraw: () => void
}

/** What can still be done for the caller, at each step of their case. */
export function DeskDeeds(p: DeskDeedsProps) {
  const { help } = p
  const over = help.status === 'withdrawn' || help.status === 'referred'
  return (
    <DeskPane title={isOpen(help) ? '还能替来电人做' : '回访'}>
      <View className='deeds'>
        {isOpen(help) && <WhileOpen {...p} />}
        {!isOpen(help) && !over && <CallBack {...p} />}
        {!help.recordedByMe && <Disclosed helpId={help.id} attempt={p.attempt} />}
        {help.claimCode !== '' && <NewCode {...p} />}
        {over && <Text className='muted'>这件事已经结束，不用再打。</Text>}
      </View>
    </DeskPane>
  )
}

function WhileOpen({ help, attempt, tell, onChanged, onWithdraw }: DeskDeedsProps) {
  const { id: helpId, responder } = help
  const { text: words, change: setWords } = useKeptText(`note:${helpId}`)
  const addNote = async () => {
    const after = await attempt(() => callCloud('desk', 'note', { helpId, words: words.trim() }))
    if (!after) return
    setWords('')
    tell('补充写上了，去的人看得到', 'done')
    onChanged(after)
  }
  const urge = async () => {
    const after = await attempt(() => callCloud('desk', 'urge', { helpId }))
    if (!after) return
    tell(`已经催了${responder?.name ?? `值班长${help.coordinator.name}`}`, 'done')
    onChanged(after)
  }
  return (
    <>
      <Field
        label='补充情况'
        hint='去的人马上看到'
        value={words}
        maxLength={200}
        placeholder='比如：总阀在楼道里'
        onInput={setWords}
      />
      <Button
        kind='secondary'
        label='写上'
        off={words.trim() === '' ? '先写要补充什么' : undefined}
        onPress={addNote}
      />
      <Button kind='secondary' icon='bell' label={responder ? `催一下${responder.name}` : '催值班长'} onPress={urge} />
      {help.moves.includes('withdraw') && <Button kind='quiet' label='来电说不用了，取消' onPress={onWithdraw} />}
    </>
  )
}

function CallBack({ help, attempt, onChanged }: DeskDeedsProps) {
  const [stars, setStars] = useState<Rating>()
  const { text: note, change: setNote } = useKeptText(`called:${help.id}`)
  if (!help.moves.includes('confirm') && !help.moves.includes('reopen'))
    return <Text className='muted'>{help.claimed ? '居民自己在手机上说了算，不用回访。' : '这件事不用回访。'}</Text>
  const say = (word: 'solved' | 'notSolved' | 'noAnswer') => async () => {
    const input = { helpId: help.id, word, stars: stars ?? null, note: note.trim() }
    const after = await attempt(() => callCloud('desk', 'callBack', input))
    if (!after) return
    setNote('')
    onChanged(after)
  }
  return (
    <>
      <Text className='muted'>打回去问一声：事情办好了吗？居民说好，才算办完。</Text>
      <RateFaces question='居民说满不满意' value={stars} onRate={setStars} />
      <Field label='居民怎么说' value={note} maxLength={200} placeholder='不写也行' onInput={setNote} />
      <Button label='居民说办好了' onPress={say('solved')} />
      <Button kind='secondary' label='居民说还没好，再派' onPress={say('notSolved')} />
      <Button kind='quiet' label='没打通' onPress={say('noAnswer')} />
      <Text className='muted'>电话里给的分只记在回访里，不算居民自己的评价。</Text>
    </>
  )
}

function NewCode({ help, attempt, tell, onChanged }: DeskDeedsProps) {
  const renew = async () => {
    const after = await attempt(() => callCloud('desk', 'newCode', { helpId: help.id }))
    if (!after) return
    tell(`新的认领码是 ${after.claimCode}`, 'done')
    onChanged(after)
  }
  return <Button kind='quiet' label='认领码忘了，换一个' onPress={renew} />
}
