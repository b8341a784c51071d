import type { Part } from '@core/board/part'
import { PERIOD_WORDS, type Period } from '@core/board/period'
import type { RateId } from '@core/board/rates'
import type { Board } from '@core/contract/board'
import type { EpochMs } from '@core/kit/time'
import type { ReactNode } from 'react'
import type { Remote } from '../../../../platform/remote'

/** Days of one's own choice have no button. */
export type ShownPeriod = 'today' | 'week' | 'month'

export const PERIODS = (['today', 'week', 'month'] as const).map((id) => ({ id, label: PERIOD_WORDS[id] }))

/** What is asked of the board, and what is looked at closer. */
export interface BoardHands {
  readonly period: ShownPeriod
  readonly zoneId: string | null
  readonly choosePeriod: (kind: ShownPeriod) => void
  readonly chooseZone: (zoneId: string | null) => void
  readonly onFigure: (id: RateId) => void
  readonly onPart: (part: Part, title: string, period?: Period) => void
}

/** What both shapes of the board are drawn from. */
export interface BoardShapeProps {
  readonly remote: Remote<Board>
  readonly now: EpochMs
  readonly hands: BoardHands
  readonly overlay: ReactNode
}
