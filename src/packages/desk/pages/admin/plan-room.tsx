import type { ComponentProps } from 'react'
import { PlanFloor } from '../../../../features/plan-exchange/plan-floor'
import { PlanPane } from '../../../../features/plan-exchange/plan-pane'
import { usePlanFile } from '../../../../features/plan-exchange/use-plan-file'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import type { Tell } from '../../../../platform/use-toast'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

interface PlanRoomProps {
  readonly frame: Omit<ComponentProps<typeof DeskScreen>, 'children'>
  readonly mayEdit: boolean
  readonly tell: Tell
}

/** Zones and buildings on the plan; one that was chosen is drawn before it counts. */
export function PlanRoom({ frame, mayEdit, tell }: PlanRoomProps) {
  const file = usePlanFile(tell)
  const { remote, tried } = file
  const plan = remote.status === 'ready' ? remote.data : undefined
  const drawable = tried && tried.faults.length === 0 ? tried.features : undefined
  return (
    <DeskScreen {...frame} aside={plan && <PlanPane plan={plan} file={file} mayEdit={mayEdit} />} asideSize='wide'>
      <RemoteView remote={remote}>
        {({ data }) => <PlanFloor features={drawable ?? data.features} onExport={file.export} />}
      </RemoteView>
    </DeskScreen>
  )
}
