import type { WorkbenchAnswer } from '@core/contract/duty'
import type { HelpAnswer } from '@core/contract/help-answers'
import type { CommunityAnswer } from '@core/contract/people'
import { useState } from 'react'
import { StandPicker } from '../../../../features/address-picker/stand-picker'
import { ToAppealSheet } from '../../../../features/appeal-form/to-appeal-sheet'
import { ArriveSheet } from '../../../../features/duty/arrive-sheet'
import { HelperSheet } from '../../../../features/duty/helper-sheet'
import { SettleSheet } from '../../../../features/duty/settle-sheet'
import { WaySheet } from '../../../../features/duty/way-sheet'
import { PhotoRow } from '../../../../features/photo-row/photo-row'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { MOST_IN_TRAY, usePhotoTray } from '../../../../platform/photos/use-photo-tray'
import { ReasonSheet } from '../../../../ui/reason-sheet/reason-sheet'
import { OFFLINE_WORDS } from '../../../../words/offline-words'
import { REASONS, REFER_QUESTION, STATION } from '../../../../words/reasons'
import type { BenchHands } from './use-bench-hands'

interface BenchSheetsProps {
  readonly bench: WorkbenchAnswer
  readonly community: CommunityAnswer
  readonly hands: BenchHands
  /** The offer on the table has been answered. */
  readonly onAnswered: () => void
}

/** What a button of the table asks before it acts, and what it then does. */
export function BenchSheets({ bench, community, hands, onAnswered }: BenchSheetsProps) {
  const close = () => hands.ask(undefined)
  const { task } = hands
  const offer = bench.offers[0]
  if (hands.sheet === 'stand') return <StandPicker community={community} onStand={hands.standAt} onClose={close} />
  if (hands.sheet === 'decline' && offer)
    return <DeclineSheet help={offer} hands={hands} onAnswered={onAnswered} onClose={close} />
  if (hands.sheet === 'way' && task)
    return <WaySheet help={task} from={bench.place} community={community} onClose={close} />
  return task ? <TaskSheets help={task} hands={hands} onClose={close} /> : null
}

interface CaseSheetProps {
  readonly help: HelpAnswer
  readonly hands: BenchHands
  readonly onClose: () => void
}

function DeclineSheet({ help, hands, onAnswered, onClose }: CaseSheetProps & Pick<BenchSheetsProps, 'onAnswered'>) {
  const helpId = help.id
  const decline = (reason: string): Promise<unknown> =>
    help.invitation
      ? callCloud('help', 'helperLeave', { helpId, reason })
      : callCloud('help', 'decline', { helpId, reason })
  return (
    <ReasonSheet
      title='去不了？'
      note='没关系，马上问下一位，不影响您。'
      choices={REASONS.decline}
      keptAs={`decline:${helpId}`}
      action='告诉他们'
      onSubmit={(reason) => {
        onAnswered()
        return hands.act(() => decline(reason), '知道了，已问下一位', OFFLINE_WORDS.written)
      }}
      onClose={onClose}
    />
  )
}

function ReleaseSheet({ help, hands, onClose }: CaseSheetProps) {
  const helpId = help.id
  const release = (reason: string): Promise<unknown> =>
    help.moves.includes('release')
      ? callCloud('help', 'release', { helpId, reason })
      : callCloud('help', 'helperLeave', { helpId, reason })
  return (
    <ReasonSheet
      title='去不了了？'
      note='马上换下一位，居民的时限不变。越早说越好。'
      choices={REASONS.release}
      keptAs={`release:${helpId}`}
      action='换下一位'
      onSubmit={(reason) => hands.act(() => release(reason), '知道了，已问下一位', OFFLINE_WORDS.written)}
      onClose={onClose}
    />
  )
}

function ReportSheet({ help, hands, onClose }: CaseSheetProps) {
  const helpId = help.id
  const tray = usePhotoTray(`report-${helpId}`)
  const settle = async (outcome: string) => {
    const settled = await callCloud('help', 'settle', { helpId, outcome, photos: [...tray.up()] })
    tray.sentWith(
      { helpId },
      settled.settledPhotos.map(({ key }) => key),
    )
    return settled
  }
  return (
    <SettleSheet
      helpId={helpId}
      photos={<PhotoRow tray={tray} most={MOST_IN_TRAY} />}
      onSettle={(outcome) => hands.act(() => settle(outcome), '报办好了，等居民点头', OFFLINE_WORDS.written)}
      onClose={onClose}
    />
  )
}

/** To whoever can, or to the station, where it goes on as an appeal. */
function ReferSheet({ help, hands: { act }, onClose }: CaseSheetProps) {
  const helpId = help.id
  const [why, goOnThere] = useState<string>()
  const send = (move: () => Promise<unknown>, words: string) => act(move, words, OFFLINE_WORDS.written)
  if (why !== undefined) return <ToAppealSheet helpId={helpId} reason={why} onSend={send} onClose={onClose} />
  const refer = async (reason: string, to: string) => {
    if (to !== STATION) return send(() => callCloud('help', 'refer', { helpId, reason, to }), '已经转出去了')
    goOnThere(reason)
    return false
  }
  return <ReasonSheet {...REFER_QUESTION} keptAs={`refer:${helpId}`} onSubmit={refer} onClose={onClose} />
}

function TaskSheets({ help, hands, onClose }: CaseSheetProps) {
  const { sheet, act } = hands
  const helpId = help.id
  if (sheet === 'helper') return <HelperSheet help={help} onClose={onClose} />
  if (sheet === 'release') return <ReleaseSheet help={help} hands={hands} onClose={onClose} />
  if (sheet === 'refer') return <ReferSheet help={help} hands={hands} onClose={onClose} />
  if (sheet === 'arrive')
    return (
      <ArriveSheet
        helpId={helpId}
        coordinator={help.coordinator}
        onArrived={() => act(async () => true, '到了，抓紧办')}
        onClose={onClose}
      />
    )
  if (sheet === 'settle') return <ReportSheet help={help} hands={hands} onClose={onClose} />
  return null
}
