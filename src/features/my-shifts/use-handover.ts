import { minutes } from '@core/kit/time'
import type { HandoverView } from '@core/roster/handover-view'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useAttempt } from '../../platform/use-attempt'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import type { Handover } from './handover-words'

/** The change comes on the minute, and an answer at any time. */
const RENEW_MS = minutes(1)

export interface HandoverDesk {
  readonly handover: Handover
  /** What is being written; kept here, so that the card may move up the page while one writes. */
  readonly note: string
  onNote(note: string): void
  onWrite(): Promise<void>
  onConfirm(helpIds: readonly string[]): Promise<void>
}

/** The change of coordinators that is near, kept up to date; undefined when there is none, or for whoever has no part in one. */
export function useHandover(tell: Tell): HandoverDesk | undefined {
  const remote = useRemote(() => callCloud('roster', 'handover', {}), [])
  const reload = () => remote.status !== 'loading' && remote.reload()
  usePoll(RENEW_MS, reload)
  const attempt = useAttempt(tell, reload)
  const [typed, type] = useState<string>()
  if (remote.status !== 'ready' || remote.data.handover === null) return undefined
  const { handover } = remote.data
  const note = typed ?? handover.note
  const act = async (move: () => Promise<HandoverView>, words: string) => {
    const answer = await attempt(move)
    if (!answer) return
    remote.replace(answer)
    tell(words, 'done')
  }
  const { id: handoverId, cases, toName } = handover
  const about = cases.map(({ helpId, note: words }) => ({ helpId, note: words }))
  return {
    ...{ handover, note, onNote: type },
    onWrite: () =>
      act(() => callCloud('roster', 'writeHandover', { note: note.trim(), cases: about }), `写好了，${toName}会收到`),
    onConfirm: (helpIds) =>
      act(
        () => callCloud('roster', 'confirmHandover', { handoverId, helpIds: [...helpIds] }),
        '接下了，这些求助归您盯',
      ),
  }
}
