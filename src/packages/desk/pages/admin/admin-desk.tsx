import { mayCoordinate } from '@core/people/permissions'
import type { Actor } from '@core/people/person'
import { useState } from 'react'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { useChanges } from '../../../../features/town-settings/use-changes'
import { useSettings } from '../../../../features/town-settings/use-settings'
import { useToast } from '../../../../platform/use-toast'
import { Failed } from '../../../../ui/failed/failed'
import { SkeletonRows } from '../../../../ui/skeleton/skeleton-rows'
import { AdminNav } from './admin-nav'
import { LogRoom } from './log-room'
import { PeopleRoom } from './people-room'
import { PlanRoom } from './plan-room'
import { isSettings, type Section } from './sections'
import { SettingsRoom } from './settings-room'

const ROWS = 8
const TITLE = '社区管理'

/** What an administration looks after: how the community runs, who does what in it, and who changed it. */
export function AdminDesk({ actor }: { readonly actor: Actor }) {
  const toast = useToast()
  const remote = useSettings()
  const changes = useChanges(remote.status === 'ready' ? remote.data.version : 0)
  const [at, setAt] = useState<Section>('reception')
  const personId = actor.kind === 'person' ? actor.id : ''
  const frame = {
    ...({ page: 'adminDesk', actor, title: TITLE, toast } as const),
    left: <AdminNav at={at} personId={personId} onChoose={setAt} />,
  }
  if (remote.status !== 'ready')
    return (
      <DeskScreen {...frame}>
        {remote.status === 'failed' ? (
          <Failed code={remote.code} onRetry={remote.reload} />
        ) : (
          <SkeletonRows count={ROWS} />
        )}
      </DeskScreen>
    )
  if (isSettings(at))
    return (
      <SettingsRoom
        key={at}
        frame={frame}
        remote={remote}
        desk={{ part: at, personId, mayEdit: mayCoordinate(actor), tell: toast.tell }}
        savedBy={changes.remote.status === 'ready' ? lastBy(changes.remote.data.changes, at) : '有人'}
      />
    )
  if (at === 'people') return <PeopleRoom frame={frame} personId={personId} tell={toast.tell} />
  if (at === 'plan') return <PlanRoom frame={frame} mayEdit={mayCoordinate(actor)} tell={toast.tell} />
  return <LogRoom frame={frame} answer={remote.data} changes={changes} />
}

function lastBy(changes: readonly { readonly part: string; readonly byName: string }[], part: string): string {
  return changes.find((change) => change.part === part)?.byName || '有人'
}
