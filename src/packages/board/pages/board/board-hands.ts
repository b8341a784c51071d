import type { AnyPart } from '@core/board/appeal-part'
import { PERIOD_WORDS, type Period } from '@core/board/period'
import type { Board } from '@core/contract/board'
import type { CommunityAnswer } from '@core/contract/people'
import type { EpochMs } from '@core/kit/time'
import type { ReactNode } from 'react'
import type { FigureId } from '../../../../features/response-board/figure-words'
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
  readonly onFigure: (id: FigureId) => void
  readonly onPart: (part: AnyPart, title: string, period?: Period) => void
}

/** What both shapes of the board are drawn from. */
export interface BoardShapeProps {
  readonly remote: Remote<Board>
  readonly community: Remote<CommunityAnswer>
  readonly now: EpochMs
  readonly hands: BoardHands
  readonly overlay: ReactNode
}

/** What of the requests for help stands in the strip; both promises have rings of their own. */
export const HELP_RATES: readonly FigureId[] = ['respond', 'solved', 'satisfied']
