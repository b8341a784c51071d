import type { AnyPart } from '@core/board/appeal-part'
import type { Period } from '@core/board/period'
import type { EpochMs } from '@core/kit/time'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { useRemote } from '../../platform/use-remote'
import { type CaseLine, lineOfAppeal, lineOfCase } from './case-line'

interface Behind {
  readonly communityId: string
  readonly part: AnyPart
  readonly period: Period
  readonly zoneId: string | null
  readonly now: EpochMs
}

interface FigureCases {
  readonly remote: Remote<readonly CaseLine[]>
  /** Asks for the days before; undefined at the end. */
  readonly more: (() => void) | undefined
}

/** The cases behind one part of a figure, a few days at a time. */
export function useFigureCases({ communityId, part, period, zoneId, now }: Behind): FigureCases {
  const [upTo, setUpTo] = useState<string | null>(null)
  const [earlier, keep] = useState<readonly CaseLine[]>([])
  const page = useRemote(() => callCloud('board', 'cases', { communityId, period, zoneId, part, upTo }), [upTo])
  if (page.status !== 'ready') {
    const held = earlier.length > 0 && page.status === 'loading'
    return { remote: held ? { status: 'ready', data: earlier, stale: true, ...IDLE } : page, more: undefined }
  }
  const { cases, appeals, next } = page.data
  const found = [...cases.map((one) => lineOfCase(one, now)), ...appeals.map((one) => lineOfAppeal(one, now))]
  const all = [...earlier, ...found]
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
