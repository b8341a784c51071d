import type { OpenRow } from '@core/contract/help'
import type { Actor } from '@core/people/person'
import { useState } from 'react'
import { DeskScreen } from '../../../../features/desk-screen/desk-screen'
import { worstFirst } from '../../../../features/duty-room/board-order'
import { CaseBoard } from '../../../../features/duty-room/case-board'
import { RoomPlan } from '../../../../features/duty-room/room-plan'
import { useMembersOnDuty, useOpenCases } from '../../../../features/duty-room/use-room'
import { useCommunity } from '../../../../platform/community'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { DeskPane } from '../../../../ui/desk-frame/desk-pane'
import { Empty } from '../../../../ui/empty/empty'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { ChosenCase } from './chosen-case'

const NONE: readonly never[] = []

/** The coordinator's room: every open case, the chosen one with all that can be done about it, and what else waits for a human. */
export function CoordinatorDesk({ actor }: { readonly actor: Actor }) {
  const cases = useOpenCases()
  const members = useMembersOnDuty()
  const community = useCommunity()
  const now = useServerNow()
  const toast = useToast()
  const rows = cases.status === 'ready' ? cases.data : NONE
  const [tapped, choose] = useState<string>()
  const chosen = tapped ?? worstOf(rows, now)
  return (
    <DeskScreen
      page='coordinatorDesk'
      actor={actor}
      title='值班台'
      onPhone='fold'
      toast={toast}
      asideSize='wide'
      left={
        <RemoteView remote={cases}>
          {({ data }) => <CaseBoard rows={data} now={now} chosen={chosen} onChoose={choose} />}
        </RemoteView>
      }
      aside={
        <DeskPane>
          {community.status === 'ready' && (
            <RoomPlan
              community={community.data}
              rows={rows}
              members={members.status === 'ready' ? members.data : NONE}
              chosen={chosen}
              now={now}
              onChoose={choose}
            />
          )}
        </DeskPane>
      }
    >
      {chosen ? (
        <ChosenCase key={chosen} id={chosen} now={now} tell={toast.tell} />
      ) : (
        <Empty title='现在没有求助' hint='有人求助，左边马上看得到' />
      )}
    </DeskScreen>
  )
}

/** What is looked at before anything was tapped. */
function worstOf(rows: readonly OpenRow[], now: number): string | undefined {
  return worstFirst(rows, now)[0]?.id
}
