import type { AnyPart } from '@core/board/appeal-part'
import type { Period } from '@core/board/period'
import type { Board } from '@core/contract/board'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { CasesSheet, FigureSheet } from '../../../../features/response-board/figure-sheet'
import { type FigureId, periodWords } from '../../../../features/response-board/figure-words'
import { tookWords } from '../../../../features/response-board/took-words'
import { useBoard } from '../../../../features/response-board/use-board'
import { useCommunityOf } from '../../../../platform/community'
import { openPage } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { useWideScreen } from '../../../../platform/wide-screen/use-wide-screen'
import type { ShownPeriod } from './board-hands'
import { BoardPhone } from './board-phone'
import { BoardWall } from './board-wall'

/** Where `tokens.scss` makes a wall of it. */
const WALL_PX = 1200

interface Closer {
  readonly part: AnyPart
  readonly title: string
  readonly period: Period
}

interface ResponseBoardProps {
  readonly communityId: string
  /** A street sees which cases a figure is made of, and opens none. */
  readonly opensCases: boolean
}

/** The response board: on a wall of 1200 px and more whole, dark and without a scroll bar; below one column. */
export function ResponseBoard({ communityId, opensCases }: ResponseBoardProps) {
  const wall = useWideScreen(WALL_PX)
  const [kind, choosePeriod] = useState<ShownPeriod>('month')
  const [zoneId, chooseZone] = useState<string | null>(null)
  const [figure, onFigure] = useState<FigureId>()
  const [closer, look] = useState<Closer>()
  const period: Period = { kind }
  const remote = useBoard(communityId, period, zoneId)
  const community = useCommunityOf(communityId)
  const now = useServerNow()
  const onPart = (part: AnyPart, title: string, of: Period = period) => look({ part, title, period: of })
  const hands = { period: kind, zoneId, choosePeriod, chooseZone, onFigure, onPart }
  const board = remote.status === 'ready' ? remote.data : undefined
  // In a box of its own: a phone is sent all siblings of what goes away, and these are the whole board.
  const overlay = (
    <View>
      {figure && board && !closer && (
        <FigureOf id={figure} board={board} period={period} onPart={onPart} onClose={() => onFigure(undefined)} />
      )}
      {closer && (
        <CasesSheet
          key={JSON.stringify(closer)}
          {...closer}
          {...{ communityId, zoneId, now }}
          onCase={wall || !opensCases ? undefined : ({ page, id }) => void openPage(page, { id })}
          onClose={() => look(undefined)}
        />
      )}
    </View>
  )
  const Shape = wall ? BoardWall : BoardPhone
  return <Shape {...{ remote, community, now, hands, overlay }} />
}

interface FigureOfProps {
  readonly id: FigureId
  readonly board: Board
  readonly period: Period
  readonly onPart: (part: AnyPart, title: string) => void
  readonly onClose: () => void
}

function FigureOf({ id, board, period, onPart, onClose }: FigureOfProps) {
  const { figures, appeals } = board
  const figure = [...figures.rates, ...appeals.rates].find((one) => one.id === id)
  if (!figure) return null
  const took = tookWords(id, board)
  return <FigureSheet {...{ figure, took, onPart, onClose }} period={periodWords(period, figures.days)} />
}
