import { countedFrom, type SettingsChange } from '../../../core/settings/change'
import { settingsChangeSchema } from '../documents/settings-change-document'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Raw, type store as Store } from '../wechat/store'
import { eraseNamed, withNames } from './named-records'

const COLLECTION = 'settings_changes'

/** What communities changed of how they run, with what stood there before. */
export interface SettingsChanges {
  /** Puts a change on record before it counts; it does as soon as the community names it. */
  record(change: SettingsChange): Promise<void>
  get(id: string): Promise<SettingsChange | null>
  /** From a change on, it included, newest first; those that never came to count are left out. */
  from(
    change: Pick<SettingsChange, 'id' | 'communityId' | 'version'>,
    limit: number,
  ): Promise<readonly SettingsChange[]>
  /** Takes a person out of every change. False when there are more to look at. */
  erase(personId: string): Promise<boolean>
}

function readChange(raw: Raw): SettingsChange {
  return parseStored(settingsChangeSchema, { ...raw, id: raw._id })
}

export function settingsChanges(store: typeof Store, log: Log): SettingsChanges {
  return {
    async record({ id, ...fields }) {
      await store.put(COLLECTION, id, withNames(fields))
    },

    async get(id) {
      const raw = await store.get(COLLECTION, id)
      return raw ? readChange(raw) : null
    },

    async from({ id, communityId, version }, limit) {
      const found = await store.find(COLLECTION, {
        where: { communityId, version: command.lte(version) },
        order: { field: 'version', direction: 'desc' },
        // Of two who saved at once one lost: a few stand there that never counted.
        limit: limit * 2,
      })
      return countedFrom(id, readAll(found, readChange, log)).slice(0, limit)
    },

    erase: (personId) => eraseNamed(store, COLLECTION, personId),
  }
}
