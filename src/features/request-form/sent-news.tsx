import { useEffect, useState } from 'react'
import type { Sent } from '../../platform/help/unsent/unsent'
import { unsentRequest, useSending } from '../../platform/help/unsent/unsent-request'
import { openPage } from '../../platform/navigation'
import { Notice } from '../../ui/notice/notice'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { sentWords } from './unsent-words'
import './request-form.scss'

/** On home: a request that had to wait has gone out, and when. Gone once the case has been looked at. */
export function SentNews() {
  const sending = useSending()
  const words = sending.status === 'sent' ? sentWords(sending.sent) : undefined
  if (sending.status !== 'sent' || !words) return null
  const { helpId } = sending.sent
  return (
    <Notice tone='green' icon='st-settled' title={words.title}>
      <Text>{words.body}</Text>
      <Pressable className='unsent__way' onPress={() => openPage('track', { id: helpId })}>
        <Text>看进度</Text>
      </Pressable>
    </Notice>
  )
}

/** On the case itself, the first time it is looked at. */
export function SentNewsOf({ helpId }: { readonly helpId: string }) {
  const sending = useSending()
  const [sent, setSent] = useState<Sent>()
  useEffect(() => {
    if (sending.status !== 'sent' || sending.sent.helpId !== helpId) return
    setSent(sending.sent)
    unsentRequest().noteSeen()
  }, [sending, helpId])
  const words = sent && sentWords(sent)
  if (!words) return null
  return (
    <Notice tone='green' icon='st-settled' title={words.title}>
      <Text>{words.body}</Text>
    </Notice>
  )
}
