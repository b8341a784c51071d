import { useEffect, useState } from 'react'
import { noteAppealSeen, useAppealSending } from '../../../../platform/appeals/unsent-appeal'
import { Notice } from '../../../../ui/notice/notice'

/** An earlier try had got through unheard: what was changed since is not in the case. */
export function SentTwice({ appealId }: { readonly appealId: string }) {
  const sending = useAppealSending()
  const [older, setOlder] = useState(false)
  useEffect(() => {
    if (sending.status !== 'sent' || sending.appealId !== appealId) return
    setOlder(sending.older)
    noteAppealSeen()
  }, [sending, appealId])
  if (!older) return null
  return (
    <Notice tone='green' icon='st-settled' title='先前那一份已经收到'>
      后来改的没有算进去；要补充，请打电话说。
    </Notice>
  )
}
