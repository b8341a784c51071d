import type { Actor } from '@core/people/person'
import { useState } from 'react'
import { DeskScreen } from '../../../../features/desk-screen/desk-screen'
import { CaseBoard } from '../../../../features/duty-room/case-board'
import { useOpenCases } from '../../../../features/duty-room/use-open-cases'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { ChosenCase } from './chosen-case'

/** The coordinator's room: every open case, and the chosen one with all that can be done about it. */
export function CoordinatorDesk({ actor }: { readonly actor: Actor }) {
  const cases = useOpenCases()
  const now = useServerNow()
  const toast = useToast()
  const [chosen, choose] = useState<string>()
  return (
    <DeskScreen
      page='coordinatorDesk'
      actor={actor}
      title='值班台'
      onPhone='fold'
      toast={toast}
      left={
        <RemoteView remote={cases}>
          {({ data }) => <CaseBoard rows={data} now={now} chosen={chosen} onChoose={choose} />}
        </RemoteView>
      }
    >
      {chosen && <ChosenCase key={chosen} id={chosen} now={now} tell={toast.tell} />}
    </DeskScreen>
  )
}
