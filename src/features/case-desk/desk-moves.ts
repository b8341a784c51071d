import type { HelpAnswer } from '@core/contract/help-answers'
import type { HelpMove } from '@core/help/help-request'
import type { IconName } from '../../ui/icon/icon-names'
import type { DeskSheet } from './desk-sheet'
import { type ShutFacts, shutWords } from './shut-words'

export interface DeskMove {
  readonly sheet: DeskSheet
  readonly label: string
  readonly icon: IconName
  /** Whether the cloud would agree right now. */
  readonly open: boolean
  /** Why not, in words; empty while it is open. */
  readonly shut: string
}

interface Place {
  readonly sheet: DeskSheet
  readonly label: string
  readonly icon: IconName
  /** One of them is enough. */
  readonly moves: readonly HelpMove[]
}

/** In the order of their keys 1–8. A place is never left out, so that a finger finds a button where it was a moment ago. */
const PLACES: readonly Place[] = [
  { sheet: 'send', label: '派人', icon: 'send', moves: ['assign'] },
  { sheet: 'takeOver', label: '我来接', icon: 'hands', moves: ['takeOver'] },
  { sheet: 'release', label: '换人', icon: 'swap', moves: ['release'] },
  { sheet: 'helper', label: '加一人', icon: 'users', moves: ['addHelper'] },
  { sheet: 'join', label: '并一趟', icon: 'building', moves: ['join'] },
  { sheet: 'pause', label: '停计时', icon: 'pause', moves: ['pause'] },
  { sheet: 'refer', label: '转出去', icon: 'handoff', moves: ['refer'] },
  { sheet: 'drill', label: '标演练', icon: 'flag', moves: ['drill'] },
]

/** While the clocks stand still the same place starts them again. */
const RESUME: Place = { sheet: 'resume', label: '接着计时', icon: 'play', moves: ['resume'] }

/** A case in danger never stands still: in the place of the pause stands what would allow one. */
const CLEAR_DANGER: Place = { sheet: 'clearDanger', label: '没危险', icon: 'shield', moves: ['clearDanger'] }

/** Every place of the desk with whether it may be pressed: asked of the moves that the cloud itself listed. */
export function deskMoves(help: Pick<HelpAnswer, 'moves'> & ShutFacts, paused: boolean): readonly DeskMove[] {
  const isOpen = ({ moves }: Place) => moves.some((move) => help.moves.includes(move))
  const atPause = paused ? RESUME : CLEAR_DANGER
  const standing = (place: Place) => (place.sheet === 'pause' && (paused || isOpen(CLEAR_DANGER)) ? atPause : place)
  return PLACES.map(standing).map((place) => {
    const { sheet, label, icon } = place
    const open = isOpen(place)
    return { sheet, label, icon, open, shut: open ? '' : shutWords(sheet, help) }
  })
}

/** The move to do first: somebody for a case that has nobody. */
export function isFirst({ sheet, open }: DeskMove): boolean {
  return sheet === 'send' && open
}
