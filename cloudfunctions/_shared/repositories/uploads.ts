import type { EpochMs } from '../../../core/kit/time'
import type { UploadNote } from '../../../core/privacy/unsent-uploads'
import { parseStored, readAll } from '../documents/stored'
import { uploadSchema } from '../documents/upload-document'
import type { Log } from '../log'
import { anyOf, command, type Raw, type store as Store } from '../wechat/store'
import { APPEALS } from './appeals'

const COLLECTION = 'uploads'

/** What one person can have brought up within a month, and then some. */
const MOST_NOTES = 1000

/** What phones have brought up and may never have sent. WeChat shows no folder of its storage to functions: these notes are how a file is found. */
export interface Uploads {
  /** One round trip; told again it only becomes younger. */
  note(note: UploadNote): Promise<void>
  /** Somebody's own, told up to an instant. */
  of(personId: string, upTo: EpochMs): Promise<readonly UploadNote[]>
  /** Everybody's told up to an instant, the longest first. */
  toldBy(at: EpochMs, limit: number): Promise<readonly UploadNote[]>
  /** Those of somebody's files that stand in a case of any kind, whoever's it is. */
  namedOf(personId: string, fileIds: readonly string[]): Promise<ReadonlySet<string>>
  forget(notes: readonly UploadNote[]): Promise<void>
}

/** The notes over one database. */
export function uploads(store: typeof Store, log: Log): Uploads {
  const notesIn = (raws: readonly Raw[]) => readAll(raws, (raw) => parseStored(uploadSchema, raw), log)
  return {
    note: ({ personId, clientKey, kind, at }) =>
      store.put(COLLECTION, idOf({ personId, clientKey, kind }), { personId, clientKey, kind, at }),

    of: async (personId, upTo) =>
      notesIn(await store.find(COLLECTION, { where: { personId, at: command.lte(upTo) }, limit: MOST_NOTES })),

    toldBy: async (at, limit) =>
      notesIn(
        await store.find(COLLECTION, {
          where: { at: command.lte(at) },
          order: { field: 'at', direction: 'asc' },
          limit,
        }),
      ),

    async namedOf(personId, fileIds) {
      if (fileIds.length === 0) return new Set()
      // A file's id names its owner, so that the cases it stands in are found by them.
      const among = command.in([...fileIds])
      const where = anyOf(
        { namedIds: personId, 'photos.fileId': among },
        { namedIds: personId, 'settledPhotos.fileId': among },
        { namedIds: personId, 'recording.fileId': among },
      )
      const inAppeals = anyOf(
        { namedIds: personId, 'photos.fileId': among },
        { namedIds: personId, 'notes.photos.fileId': among },
        { namedIds: personId, 'answer.photos.fileId': among },
      )
      const found = await Promise.all([
        store.find('help_requests', { where, limit: MOST_NOTES }),
        store.find(APPEALS, { where: inAppeals, limit: MOST_NOTES }),
      ])
      const cases = JSON.stringify(found)
      return new Set(fileIds.filter((fileId) => cases.includes(JSON.stringify(fileId))))
    },

    async forget(notes) {
      if (notes.length > 0) await store.remove(COLLECTION, { _id: command.in(notes.map(idOf)) })
    },
  }
}

function idOf({ personId, clientKey, kind }: Omit<UploadNote, 'at'>): string {
  return `${personId}.${clientKey}.${kind}`
}
