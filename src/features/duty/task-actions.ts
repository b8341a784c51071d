import type { HelpAnswer } from '@core/contract/help-answers'
import { ownArrivedAt } from './own-arrival'

export interface TaskHands {
  onWay(): Promise<void>
  onCall(phone: string): Promise<unknown>
  onHelper(): void
  onRelease(): void
  onRefer(): void
}

type Task = Pick<HelpAnswer, 'hand' | 'arrivedAt' | 'resident' | 'moves'>

/** What can be done besides going on. A move is drawn exactly when the cloud would agree; asking for help is a call, and always there. */
export function taskActions(help: Task, { onWay, onCall, onHelper, onRelease, onRefer }: TaskHands) {
  const phone = help.resident?.phone ?? ''
  const may = (move: HelpAnswer['moves'][number]) => help.moves.includes(move)
  return [
    ...(ownArrivedAt(help) === null ? [{ id: 'way', label: '导航', icon: 'nav' as const, onPress: onWay }] : []),
    ...(phone === '' ? [] : [{ id: 'call', label: '打电话', icon: 'phone' as const, onPress: () => onCall(phone) }]),
    { id: 'helper', label: '叫帮手', icon: 'users' as const, onPress: onHelper },
    ...(may('release') || may('helperLeave')
      ? [{ id: 'release', label: '去不了', icon: 'swap' as const, onPress: onRelease }]
      : []),
    ...(may('refer') ? [{ id: 'refer', label: '转专业', icon: 'handoff' as const, onPress: onRefer }] : []),
  ]
}
