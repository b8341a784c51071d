import type { AppealMessageKind } from '../../core/appeals/message'
import type { HelpRequest } from '../../core/help/help-request'
import type { HelpMessageKind } from '../../core/help/message'
import type { EpochMs } from '../../core/kit/time'
import type { ReceptionMessageKind, VolunteerMessageKind } from '../../core/message/message'
import { control } from './emulator-client'
import { isNeighbour } from './neighbours'
import { NAMES, type Name, PEOPLE } from './small-town'

/** A name, the duty group, one of the many neighbours, or somebody no scenario has a name for: a browser, a made-up OPENID. */
type Heard = Name | 'group' | 'neighbour' | 'somebody'

/** One line of what the town was told: `zhao helpUnaccepted`. */
export type Told = `${Heard} ${HelpMessageKind | AppealMessageKind | VolunteerMessageKind | ReceptionMessageKind}`

export type StoredHelp = HelpRequest & { readonly wakeAt: EpochMs | null; readonly heldBy: readonly string[] }

/** What stands in the town's books, read past the functions. */
export interface TownRecords {
  /** What was told since the last look, oldest first; equal instants in alphabetical order. */
  told(): Promise<readonly Told[]>
  /** The same with the town's time of each: `14:23:17 zhao helpUnaccepted`. */
  toldWhen(): Promise<readonly string[]>
  /** Who has messages that WeChat has not taken, and why; looking at them acknowledges them. */
  unsent(): Promise<readonly string[]>
  /** Names who may hold one push more than messages, because somebody died between the two. */
  allowsSecondPush(...who: readonly Name[]): void
  /** Fails when anybody was told anything a test has not looked at, or WeChat carried more or less than the outbox says. */
  expectQuiet(): Promise<void>
  stored(helpId: string): Promise<StoredHelp>
  /** Every document of a collection. */
  all<T>(collection: string): Promise<readonly T[]>
}

interface StoredMessage {
  readonly _id: string
  readonly kind: HelpMessageKind | AppealMessageKind
  readonly toId: string
  readonly to: { readonly openid: string }
  readonly at: EpochMs
  readonly sentAt: EpochMs | null
  readonly failure: string
  readonly trials: readonly { readonly channel: string; readonly failure: string }[]
}

interface Push {
  readonly openid: string
  readonly answer: { readonly errcode: number }
}

// Over 40 lines: one method each, a line or a few long.
/** Reads through the control door of the emulator at `url`. */
export function recordsOf(url: string): TownRecords & { forgetAll(): void } {
  const all = <T>(collection: string) => control<readonly T[]>(url, 'GET', [`database/${collection}`])
  const looked = { told: new Set<string>(), unsent: new Set<string>(), second: [] as string[] }
  const fresh = async () => {
    const messages = await all<StoredMessage>('outbox')
    const unseen = messages.filter((message) => !looked.told.has(message._id))
    for (const { _id } of unseen) looked.told.add(_id)
    return unseen
      .map(({ at, toId, kind }) => ({ at, line: `${nameOf(toId)} ${kind}` as Told }))
      .sort((a, b) => a.at - b.at || (a.line < b.line ? -1 : 1))
  }
  return {
    all,
    told: async () => (await fresh()).map(({ line }) => line),
    toldWhen: async () => (await fresh()).map(({ at, line }) => `${clockWithSeconds(at)} ${line}`),
    async unsent() {
      const waiting = (await all<StoredMessage>('outbox')).filter(({ sentAt }) => sentAt === null)
      for (const { _id } of waiting) looked.unsent.add(_id)
      return waiting.map(({ toId, kind, failure }) => `${nameOf(toId)} ${kind}: ${failure.slice(0, 6).trim()}`).sort()
    },
    allowsSecondPush: (...who) => void looked.second.push(...who.map((name) => PEOPLE[name].openid)),
    async expectQuiet() {
      const messages = await all<StoredMessage>('outbox')
      const untold = messages.filter(({ _id }) => !looked.told.has(_id))
      expect(untold.map(({ toId, kind }) => `unexpected: ${nameOf(toId)} ${kind}`)).toEqual([])
      const waiting = messages.filter(({ _id, sentAt }) => sentAt === null && !looked.unsent.has(_id))
      expect(waiting.map(({ toId, kind, failure }) => `unsent: ${nameOf(toId)} ${kind} ${failure}`)).toEqual([])
      const sent = messages.flatMap(({ to, trials }) =>
        trials.filter(({ channel, failure }) => channel === 'subscription' && failure === '').map(() => to.openid),
      )
      expect(await pushedTo(url)).toEqual([...sent, ...looked.second].sort())
    },
    async stored(helpId) {
      const found = (await all<StoredHelp & { _id: string }>('help_requests')).find(({ _id }) => _id === helpId)
      if (!found) throw new Error(`no help request ${helpId}`)
      return found
    },
    forgetAll() {
      looked.told.clear()
      looked.unsent.clear()
      looked.second = []
    },
  }
}

/** The openid of every message WeChat accepted, sorted. */
async function pushedTo(url: string): Promise<readonly string[]> {
  const calls = await control<readonly Push[]>(url, 'GET', ['messages?api=subscribeMessage.send'])
  return calls
    .filter(({ answer }) => answer.errcode === 0)
    .map(({ openid }) => openid)
    .sort()
}

function nameOf(personId: string): Heard {
  if (personId.startsWith('robot:')) return 'group'
  const found = NAMES.find((name) => PEOPLE[name].id === personId)
  return found ?? (isNeighbour(personId) ? 'neighbour' : 'somebody')
}

function clockWithSeconds(at: EpochMs): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Asia/Shanghai' }).format(at)
}
