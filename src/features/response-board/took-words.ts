import type { AppealLengthId } from '@core/board/appeal-tally'
import type { LengthId } from '@core/board/lengths'
import type { Board } from '@core/contract/board'
import { appealLengthWords, type FigureId, lengthName, lengthWords } from './figure-words'

const LENGTH_OF: Readonly<Partial<Record<FigureId, LengthId>>> = {
  respond: 'accept',
  arrive: 'arrive',
  settle: 'settle',
}

const APPEAL_LENGTH_OF: Readonly<Partial<Record<FigureId, AppealLengthId>>> = {
  appealAccept: 'decide',
  appealAnswer: 'answer',
}

/** How long the step of a figure took; empty where it has none. */
export function tookWords(id: FigureId, { figures, appeals }: Pick<Board, 'figures' | 'appeals'>): string {
  const length = figures.lengths.find((one) => one.id === LENGTH_OF[id])
  if (length) return `${lengthName(length)}：${lengthWords(length)}`
  const ofAppeals = appeals.lengths.find((one) => one.id === APPEAL_LENGTH_OF[id])
  return ofAppeals ? appealLengthWords(ofAppeals) : ''
}
