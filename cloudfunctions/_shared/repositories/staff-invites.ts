import type { EpochMs } from '../../../core/kit/time'
import type { Invite } from '../../../core/staff/invite'
import { inviteSchema } from '../documents/staff-documents'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Raw, type store as Store } from '../wechat/store'
import { eraseNamed, withNames } from './named-records'

const COLLECTION = 'staff_invites'

/** More than anybody hands out in a day. */
const MOST_OPEN = 100

export interface StaffInvites {
  get(id: string): Promise<Invite | null>
  /** False when there is one of that id. */
  insert(invite: Invite): Promise<boolean>
  /** Those of a community that somebody may still take up, newest first. */
  openIn(communityId: string, now: EpochMs): Promise<readonly Invite[]>
  /** Gives it to one person, once and for all. False when somebody else has it, or when it was called off. */
  take(invite: Invite, personId: string): Promise<boolean>
  /** What has been taken up stays. */
  callOff(invite: Invite, now: EpochMs): Promise<void>
  /** Takes a person out of every invitation. False when there are more to look at. */
  erase(personId: string): Promise<boolean>
}

function readInvite(raw: Raw): Invite {
  return parseStored(inviteSchema, { ...raw, id: raw._id })
}

export function staffInvites(store: typeof Store, log: Log): StaffInvites {
  const free = (id: string) => ({ _id: id, takenBy: '', calledOffAt: null })
  return {
    async get(id) {
      const raw = await store.get(COLLECTION, id)
      return raw ? readInvite(raw) : null
    },

    insert: ({ id, ...fields }) => store.insert(COLLECTION, { ...withNames(fields), _id: id }),

    async openIn(communityId, now) {
      const found = await store.find(COLLECTION, {
        where: { communityId, takenBy: '', until: command.gt(now) },
        order: { field: 'until', direction: 'desc' },
        limit: MOST_OPEN,
      })
      return readAll(found, readInvite, log).filter(({ calledOffAt }) => calledOffAt === null)
    },

    async take({ id, ...invite }, personId) {
      const { namedIds } = withNames({ ...invite, takenBy: personId })
      return (await store.replace(COLLECTION, free(id), { takenBy: personId, namedIds })) === 1
    },

    async callOff({ id }, now) {
      await store.replace(COLLECTION, free(id), { calledOffAt: now })
    },

    erase: (personId) => eraseNamed(store, COLLECTION, personId),
  }
}
