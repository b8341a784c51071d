import { uploadPath } from '../../../core/people/own-upload'
import type { Erasure } from '../../../core/privacy/purposes'
import { UPLOAD_KEPT_MS, type UploadNote } from '../../../core/privacy/unsent-uploads'
import type { Context } from '../context'

/** Notes one run of the engine looks at; the rest is the next run's. */
const BATCH = 50

type Parts = Pick<Context, 'uploads' | 'files'>

/** Of one person's notes those that stand in no case, each with its file. */
export async function unsentAmong(notes: readonly UploadNote[], { uploads, files }: Parts): Promise<readonly string[]> {
  const [first] = notes
  if (!first) return []
  const fileIds = await files.idsOf(notes.map(uploadPath))
  const named = await uploads.namedOf(first.personId, fileIds)
  return fileIds.filter((fileId) => !named.has(fileId))
}

/**
 * Whoever leaves: every file of theirs that was never sent. What stands in a case goes with it. The notes stay for a second round, as a file may
 * still have been on its way up. Repeated, it finds what is left.
 */
export async function eraseUnsent({ personId, askedAt }: Erasure, context: Parts, lastRound: boolean): Promise<void> {
  const notes = await context.uploads.of(personId, askedAt)
  await context.files.remove(await unsentAmong(notes, context))
  if (lastRound) await context.uploads.forget(notes)
}

/** The engine's part: files that were brought up long ago and never sent. What stands in a case needs no note any more. */
export async function sweepUploads(context: Parts & Pick<Context, 'now'>): Promise<void> {
  const due = await context.uploads.toldBy(context.now - UPLOAD_KEPT_MS, BATCH)
  for (const personId of new Set(due.map((note) => note.personId))) {
    const theirs = due.filter((note) => note.personId === personId)
    await context.files.remove(await unsentAmong(theirs, context))
    await context.uploads.forget(theirs)
  }
}
