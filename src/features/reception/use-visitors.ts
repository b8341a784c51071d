import type { ReceptionListAnswer, ReceptionRow } from '@core/contract/reception'
import { seconds } from '@core/kit/time'
import type { TownDate } from '@core/kit/town-date'
import { useEffect, useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'

const RENEW_MS = seconds(30)

export interface Visitors {
  readonly remote: Remote<ReceptionListAnswer>
  /** Today and every day that may be booked or is awaited, as last heard of; empty before the first answer. */
  readonly days: ReceptionListAnswer['days']
  reload(): void
  /** They are here. */
  receive(row: ReceptionRow): Promise<unknown>
  /** The desk says it off; whoever had booked hears so. */
  callOff(row: ReceptionRow): Promise<unknown>
}

/** Everybody who comes on a day, with or without an appointment. */
export function useVisitors(date: TownDate, tell: Tell): Visitors {
  const remote = useRemote(() => callCloud('reception', 'list', { communityId: COMMUNITY_ID, date }), [date])
  const heard = remote.status === 'ready' ? remote.data.days : undefined
  // They stay while another day is being asked for.
  const [days, keep] = useState<ReceptionListAnswer['days']>([])
  useEffect(() => {
    if (heard) keep(heard)
  }, [heard])
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
    days: heard ?? days,
    reload: () => void reload(),
    receive: (row) => moved('came', row, '来了，听他说'),
    callOff: (row) => moved('cancel', row, '的预约取消了，只留了电话的请打过去说一声'),
  }
}
