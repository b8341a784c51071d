import type { Period } from '@core/board/period'
import type { Board } from '@core/contract/board'
import { type DurationMs, seconds } from '@core/kit/time'
import { useRef } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

/** The clocks run by themselves in between; what is asked for is who moved. */
const BOARD_MS: DurationMs = seconds(5)

interface Kept {
  readonly of: string
  readonly stamp: string
  readonly board: Board
}

/** The board, kept up to date while somebody looks; as long as nothing changes it is the same object, and nothing is drawn anew. */
export function useBoard(communityId: string, period: Period, zoneId: string | null): Remote<Board> {
  const kept = useRef<Kept>()
  const of = `${communityId} ${JSON.stringify(period)} ${zoneId}`
  const remote = useRemote(async () => {
    const known = kept.current?.of === of ? kept.current : undefined
    const input = { communityId, period, zoneId, stamp: known?.stamp ?? null }
    const answer = await callCloud('board', 'board', input)
    if (!answer.unchanged) kept.current = { of, stamp: answer.stamp, board: answer.board }
    else if (known) return known.board
    // Only what was asked with its stamp can be unchanged.
    if (answer.unchanged) throw new Error('a board nobody has')
    return answer.board
  }, [of])
  usePoll(BOARD_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}
