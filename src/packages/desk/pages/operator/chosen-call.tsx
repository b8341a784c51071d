import type { DeskAnswer } from '@core/contract/desk'
import type { EpochMs } from '@core/kit/time'
import { useState } from 'react'
import { CasePhotos } from '../../../../features/case-photos/case-photos'
import { CaseTimeline } from '../../../../features/case-view/case-timeline'
import { DeskDeeds } from '../../../../features/operator-desk/desk-deeds'
import { FiledCase } from '../../../../features/operator-desk/filed-case'
import { useFollow } from '../../../../features/operator-desk/use-follow'
import { DeskScreen, type DeskScreenProps } from '../../../../features/screen/desk-screen'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { openPage } from '../../../../platform/navigation'
import { SmallButton } from '../../../../ui/button/small-button'
import { ReasonSheet } from '../../../../ui/reason-sheet/reason-sheet'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import type { Room } from './use-room'

interface ChosenCallProps {
  readonly helpId: string
  readonly frame: Omit<DeskScreenProps, 'children'>
  readonly room: Room
  readonly now: EpochMs
}

const WHY = ['自己解决了', '约好改天来', '打错了', '家里来人了']

/** One case as the desk follows it, with what can still be done for the caller. */
export function ChosenCall({ helpId, frame, room, now }: ChosenCallProps) {
  const { attempt, toast, renew } = room
  const remote = useFollow(helpId)
  const [calling, setCalling] = useState(false)
  const changed = (help: DeskAnswer) => {
    if (remote.status === 'ready') remote.replace(help)
    renew()
  }
  const withdraw = async (reason: string) => {
    const help = await attempt(() => callCloud('desk', 'withdraw', { helpId, reason }))
    setCalling(false)
    if (help) changed(help)
  }
  const deeds = remote.status === 'ready' && (
    <DeskDeeds
      help={remote.data}
      attempt={attempt}
      tell={toast.tell}
      onChanged={changed}
      onWithdraw={() => setCalling(true)}
    />
  )
  return (
    <DeskScreen
      {...frame}
      aside={deeds}
      overlay={calling && <WhyOff onSubmit={withdraw} onClose={() => setCalling(false)} />}
    >
      <RemoteView remote={remote}>
        {({ data: help }) => (
          <>
            <FiledCase help={help} now={now} another={room.other} photos={<Photos help={help} />} />
            <CaseTimeline help={help} now={now} audience='staff' />
            <SmallButton icon='doc' label='写进交接本' onPress={() => openPage('bookDesk', bookedCase(help))} />
          </>
        )}
      </RemoteView>
    </DeskScreen>
  )
}

function bookedCase({ id, number }: DeskAnswer) {
  return { kind: 'help', id, number }
}

/** What the caller showed, and what was done about it: whoever rings back has both before them. */
function Photos({ help }: { readonly help: DeskAnswer }) {
  return (
    <>
      <CasePhotos help={help} side='photos' />
      <CasePhotos help={help} side='settledPhotos' />
    </>
  )
}

interface WhyOffProps {
  readonly onSubmit: (reason: string) => Promise<unknown>
  readonly onClose: () => void
}

function WhyOff({ onSubmit, onClose }: WhyOffProps) {
  return (
    <ReasonSheet
      title='来电说不用去了？'
      note='正在去的人马上知道不用来了。是来电人的原话才点。'
      choices={WHY}
      action='取消这件求助'
      onSubmit={onSubmit}
      onClose={onClose}
    />
  )
}
