import type { ActivityView } from '@core/volunteering/activity-view'
import { openPage } from '../../platform/navigation'
import { Button } from '../../ui/button/button'

interface DraftHands {
  publish(activityId: string): Promise<unknown>
  readonly onCallOff: () => void
}

/** A draft goes out by another hand than the one that wrote it. */
export function draftFoot({ id, moves }: Pick<ActivityView, 'id' | 'moves'>, { publish, onCallOff }: DraftHands) {
  const may = new Set(moves)
  return (
    <>
      {may.has('callOff') && <Button kind='secondary' width='fit' label='不办了' onPress={onCallOff} />}
      {may.has('save') && <Button label='接着改' onPress={() => openPage('write', { id })} />}
      {may.has('publish') && <Button label='发布' busyLabel='正在发布' onPress={() => publish(id)} />}
    </>
  )
}
