import type { ReceptionRow } from '@core/contract/reception'
import { seconds } from '@core/kit/time'
import type { TownDate } from '@core/kit/town-date'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'

const RENEW_MS = seconds(30)

export interface Visitors {
  readonly remote: Remote<readonly ReceptionRow[]>
  reload(): void
  /** They are here. */
  receive(row: ReceptionRow): Promise<unknown>
  /** The desk says it off; whoever had booked hears so. */
  callOff(row: ReceptionRow): Promise<unknown>
}

/** Everybody who comes on a day, with or without an appointment. */
export function useVisitors(date: TownDate, tell: Tell): Visitors {
  const remote = useRemote<readonly ReceptionRow[]>(
    async () => (await callCloud('reception', 'list', { communityId: COMMUNITY_ID, date })).rows,
    [date],
  )
  const reload = () => remote.status !== 'loading' && remote.reload()
  usePoll(RENEW_MS, reload)
  const attempt = useAttempt(tell, reload)
  const moved = async (op: 'came' | 'cancel', { id, date: on, name }: ReceptionRow, words: string) => {
    const at = { communityId: COMMUNITY_ID, date: on, appointmentId: id }
    if (!(await attempt(() => callCloud('reception', op, at)))) return
    tell(`${name}${words}`, 'done')
    reload()
  }
  return {
    remote,
    reload: () => void reload(),
    receive: (row) => moved('came', row, '来了，听他说'),
    callOff: (row) => moved('cancel', row, '的预约取消了，消息发给对方了'),
  }
}
