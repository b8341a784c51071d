import type { HelpAnswer } from '@core/contract/help'
import { Button } from '../../ui/button/button'

export type DeskSheet = 'assign' | 'release' | 'refer'

interface DeskFootProps {
  readonly help: HelpAnswer
  readonly onAsk: (sheet: DeskSheet) => void
}

/** What the coordinator may do at this step; a button is drawn exactly when the cloud would agree. */
export function DeskFoot({ help, onAsk }: DeskFootProps) {
  const may = (move: DeskSheet) => help.moves.includes(move)
  return (
    <>
      {may('refer') && <Button kind='secondary' width='fit' label='转出去' onPress={() => onAsk('refer')} />}
      {may('assign') && <Button icon='send' label='派人' onPress={() => onAsk('assign')} />}
      {may('release') && <Button icon='swap' label='换人' onPress={() => onAsk('release')} />}
    </>
  )
}

export function hasDeskMoves(help: HelpAnswer): boolean {
  return (['assign', 'release', 'refer'] as const).some((move) => help.moves.includes(move))
}
