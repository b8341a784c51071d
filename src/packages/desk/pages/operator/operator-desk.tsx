import type { CommunityAnswer } from '@core/contract/people'
import type { Actor } from '@core/people/person'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { useServerNow } from '../../../../platform/use-server-now'
import { promiseFor } from '../../../../words/promise'
import { BookDoor } from './book-door'
import { CallRoom } from './call-room'
import { ChosenCall } from './chosen-call'
import { DeskBar } from './desk-bar'
import { Quiet } from './quiet'
import { TodayPane } from './today-pane'
import { useRoom } from './use-room'

interface OperatorDeskProps {
  readonly actor: Actor
  readonly community: CommunityAnswer
}

/** The operator's desk: one call at a time, and every case that came of today's calls. */
export function OperatorDesk({ actor, community }: OperatorDeskProps) {
  const now = useServerNow()
  const room = useRoom(community)
  const { call, today, chosen, calling, pickUp, toast } = room
  const frame = {
    ...({ page: 'operatorDesk', actor, title: '热线接听', asideSize: 'wide', toast } as const),
    actions: <BookDoor />,
    beside: <DeskBar hotline={community.hotline} call={call.draft} calling={calling} now={now} onBack={pickUp} />,
  }
  if (calling && call.draft)
    return <CallRoom frame={frame} community={community} room={room} draft={call.draft} now={now} />
  const left = <TodayPane today={today} now={now} chosen={chosen} onChoose={room.choose} onPickUp={pickUp} />
  if (chosen !== undefined)
    return <ChosenCall key={chosen} helpId={chosen} frame={{ ...frame, left }} room={room} now={now} />
  return (
    <DeskScreen {...frame} left={left}>
      <Quiet promise={promiseFor(community.pledges, null)} hotline={community.hotline} onPickUp={pickUp} />
    </DeskScreen>
  )
}
