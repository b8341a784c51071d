import type { DeadLetter } from '../../core/contract/reach'
import type { Carriers } from './carriers/carriers-here'
import { PEOPLE } from './small-town'
import type { Town } from './town'

interface Stored {
  readonly kind: string
  readonly toId: string
  readonly phone: string
  readonly sentBy: string | null
  readonly dueAt: number | null
  readonly deadAt: number | null
}

/** What becomes of the message that nobody has taken a case, on its way to the coordinator. */
export interface WayToCoordinator {
  /** Nobody takes the case, and the coordinator sees neither push nor text: the call goes out. Answers its number. */
  isRung(): Promise<string | undefined>
  message(): Promise<Stored | undefined>
  /** The desk's list of what reached nobody. */
  letters(): Promise<readonly DeadLetter[]>
  /** What did not reach the coordinator; what did not reach others stands in the same list. */
  letter(): Promise<DeadLetter | undefined>
}

export function wayToCoordinator(town: Town, carriers: Carriers): WayToCoordinator {
  const message = async () =>
    (await town.all<Stored>('outbox')).find(({ kind, toId }) => kind === 'helpUnaccepted' && toId === PEOPLE.zhao.id)
  const letters = async () => (await town.call('gu', 'duty', 'deadLetters', { communityId: 'tonghuali' })).letters
  return {
    message,
    letters,
    letter: async () => (await letters()).find(({ toName }) => toName === PEOPLE.zhao.name),
    async isRung() {
      await town.goesOnDuty('lin', 100)
      await town.files()
      await town.until('14:25:17')
      expect(await message()).toMatchObject({ sentBy: 'voice', deadAt: null })
      await town.told()
      // Others are rung in the same minute: lin, to whom the case was offered.
      const calls = carriers.vms.inputs('SendTtsVoice')
      return carriers.vms.given[calls.findIndex((call) => `${call.CalledNumber}`.endsWith(PEOPLE.zhao.phone))]
    },
  }
}
