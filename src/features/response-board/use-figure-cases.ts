import type { HallCase } from '@core/board/hall'
import type { Part } from '@core/board/part'
import type { Period } from '@core/board/period'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { useRemote } from '../../platform/use-remote'

interface FigureCases {
  readonly remote: Remote<readonly HallCase[]>
  /** Asks for the days before; undefined at the end. */
  readonly more: (() => void) | undefined
}

/** The cases behind one part of a figure, a few days at a time. */
export function useFigureCases(part: Part, period: Period, zoneId: string | null): FigureCases {
  const [upTo, setUpTo] = useState<string | null>(null)
  const [earlier, keep] = useState<readonly HallCase[]>([])
  const page = useRemote(
    () => callCloud('board', 'cases', { communityId: COMMUNITY_ID, period, zoneId, part, upTo }),
    [upTo],
  )
  if (page.status !== 'ready') {
    const held = earlier.length > 0 && page.status === 'loading'
    return { remote: held ? { status: 'ready', data: earlier, stale: true, ...IDLE } : page, more: undefined }
  }
  const all = [...earlier, ...page.data.cases]
  const { next } = page.data
  const more = () => {
    keep(all)
    setUpTo(next)
  }
  const { stale, reload } = page
  return {
    remote: { status: 'ready', data: all, stale, reload, replace: IDLE.replace },
    more: next === null ? undefined : more,
  }
}

const IDLE = { reload: () => {}, replace: () => {} }
