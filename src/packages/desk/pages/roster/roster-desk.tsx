import { minutes } from '@core/kit/time'
import type { Actor } from '@core/people/person'
import type { FillReport } from '@core/roster/auto-fill'
import type { WeekView } from '@core/roster/week-view'
import { useState } from 'react'
import { CheckPane } from '../../../../features/roster-week/check-pane'
import { FillSheet } from '../../../../features/roster-week/fill-sheet'
import { ImportSheet } from '../../../../features/roster-week/import-sheet'
import { PersonGrid } from '../../../../features/roster-week/person-grid'
import { PlanLink } from '../../../../features/roster-week/plan-link'
import { PublishDialog } from '../../../../features/roster-week/publish-dialog'
import { type Picking, usePicking } from '../../../../features/roster-week/use-picking'
import { useWeek, type WeekHands } from '../../../../features/roster-week/use-week'
import { WeekActions, WeekStepper } from '../../../../features/roster-week/week-bar'
import { WeekGrid } from '../../../../features/roster-week/week-grid'
import { type WeekLook, WeekTools } from '../../../../features/roster-week/week-tools'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { useKeys } from '../../../../platform/keyboard/use-keys'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { Failed } from '../../../../ui/failed/failed'
import { SkeletonRows } from '../../../../ui/skeleton/skeleton-rows'

const TICK_MS = minutes(1)
const ROWS = 8

export function RosterDesk({ actor }: { readonly actor: Actor }) {
  const toast = useToast()
  const { remote, hands } = useWeek(toast.tell)
  if (remote.status === 'ready' && hands)
    return <WeekDesk actor={actor} week={remote.data} hands={hands} toast={toast} />
  return (
    <DeskScreen page='rosterDesk' actor={actor} title='排班' toast={toast}>
      {remote.status === 'failed' ? (
        <Failed code={remote.code} onRetry={remote.reload} />
      ) : (
        <SkeletonRows count={ROWS} />
      )}
    </DeskScreen>
  )
}

interface WeekDeskProps {
  readonly actor: Actor
  readonly week: WeekView
  readonly hands: WeekHands
  readonly toast: ReturnType<typeof useToast>
}

type Overlay = 'publish' | 'import' | FillReport

function useOverlay() {
  const [overlay, setOverlay] = useState<Overlay>()
  const close = () => setOverlay(undefined)
  useKeys(({ key }) => {
    if (key !== 'Escape' || !overlay) return false
    close()
    return true
  })
  return { overlay, setOverlay, close }
}

function WeekDesk({ actor, week, hands, toast }: WeekDeskProps) {
  const picking = usePicking(week, hands)
  const [look, setLook] = useState<WeekLook>('zone')
  const { overlay, setOverlay, close } = useOverlay()
  const [csv, setCsv] = useState('')
  const marked = week.people.find(({ id }) => id === picking.markedId)
  return (
    <DeskScreen
      page='rosterDesk'
      actor={actor}
      title='排班'
      toast={toast}
      beside={<WeekStepper week={week} hands={hands} />}
      actions={
        week.mayEdit && (
          <WeekActions
            week={week}
            hands={hands}
            onImport={() => setOverlay('import')}
            onFill={async () => setOverlay(await hands.fill())}
            onPublish={() => setOverlay('publish')}
          />
        )
      }
      aside={<Checks week={week} hands={hands} picking={picking} />}
      overlay={
        overlay && (
          <Overlays overlay={overlay} week={week} hands={hands} table={{ csv, onCsv: setCsv }} onClose={close} />
        )
      }
    >
      <WeekTools look={look} onLook={setLook} markedName={marked?.name} />
      {look === 'zone' ? (
        <WeekGrid week={week} touch={picking.touch} onKey={picking.key} corner={<PlanLink />} />
      ) : (
        <PersonGrid week={week} touch={picking.touch} onMark={picking.mark} onKey={picking.key} corner={<PlanLink />} />
      )}
    </DeskScreen>
  )
}

function Checks({ week, hands, picking }: Pick<WeekDeskProps, 'week' | 'hands'> & { readonly picking: Picking }) {
  const now = useServerNow(TICK_MS)
  return (
    <CheckPane
      week={week}
      now={now}
      picked={picking.picked}
      onPick={picking.pick}
      onMark={picking.mark}
      onPlace={picking.place}
      onTakeDown={picking.takeDown}
      onCarry={picking.carry}
      onDecide={hands.decide}
    />
  )
}

interface OverlaysProps extends Pick<WeekDeskProps, 'week' | 'hands'> {
  readonly overlay: Overlay
  readonly table: { readonly csv: string; readonly onCsv: (csv: string) => void }
  readonly onClose: () => void
}

function Overlays({ overlay, week, hands, table, onClose }: OverlaysProps) {
  if (overlay === 'import') return <ImportSheet {...table} onImport={hands.importLines} onClose={onClose} />
  if (overlay !== 'publish') return <FillSheet report={overlay} week={week} onClose={onClose} />
  const publish = async () => {
    await hands.publish()
    onClose()
  }
  return <PublishDialog week={week} onPublish={publish} onClose={onClose} />
}
