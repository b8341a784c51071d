import type { DurationMs, EpochMs } from '../../../core/kit/time'
import { command, type store as Store } from '../wechat/store'

const COLLECTION = 'desk_log'

/** What is counted per person, so that nobody can try numbers or codes one after the other. */
export interface CountedAct {
  readonly communityId: string
  readonly act: 'lookUp' | 'claim'
  readonly by: string
  readonly at: EpochMs
  /** The last four digits that were asked for: enough to look into a complaint, too few to be a list of numbers. */
  readonly tail: string
  /** What was asked for as far as tries at it are counted: a case's number, or the fingerprint of a telephone. Empty for a look-up. */
  readonly key: string
}

export interface DeskLog {
  /**
   * Writes an act down and answers how many of its kind this person has done within `withinMs`, this one included. Written before it is
   * counted: of many at once each sees the others.
   */
  count(act: CountedAct, id: string, withinMs: DurationMs): Promise<number>
  /** How many of its kind this person has done at the same key after an instant, this one included once it is written down. */
  countAtKey(act: Pick<CountedAct, 'by' | 'act' | 'key'>, since: EpochMs): Promise<number>
}

export function deskLog(store: typeof Store): DeskLog {
  return {
    async count(act, id, withinMs) {
      await store.insert(COLLECTION, { _id: id, ...act })
      return store.count(COLLECTION, { by: act.by, act: act.act, at: command.gt(act.at - withinMs) })
    },

    countAtKey: ({ by, act, key }, since) => store.count(COLLECTION, { by, act, key, at: command.gt(since) }),
  }
}
