import { type Outcome, refuse } from '@core/kit/outcome'
import { bringToCloud } from '../files/bring-to-cloud'
import { keptFiles } from '../files/kept-file'
import type { UploadFailure } from '../files/upload-file'
import { createStore } from '../store'

/** How far a photo of this phone has come. */
export type UploadState =
  | { readonly status: 'sending'; readonly part: number }
  | { readonly status: 'failed'; readonly code: UploadFailure }
  | { readonly status: 'up'; readonly fileId: string }

/** By the photo's key. */
export const uploads = createStore<Readonly<Record<string, UploadState>>>({})

const underWay = new Map<string, Promise<Outcome<string, UploadFailure>>>()

/** A step that nobody sees need not redraw a page. */
const STEP = 0.1

/** Brings a photo up, or joins whoever is at it already; answers its file id. What is up is not sent again. Never throws. */
export function bringUp(key: string, localPath?: string): Promise<Outcome<string, UploadFailure>> {
  const known = uploads.get()[key]
  if (known?.status === 'up') return Promise.resolve({ ok: true, value: known.fileId })
  const running = underWay.get(key)
  if (running) return running
  const sending = send(key, localPath).then((outcome) => {
    underWay.delete(key)
    note(key, outcome.ok ? { status: 'up', fileId: outcome.value } : { status: 'failed', code: outcome.code })
    return outcome
  })
  underWay.set(key, sending)
  return sending
}

/** Known to be up from an earlier day. */
export function noteUp(key: string, fileId: string): void {
  note(key, { status: 'up', fileId })
}

export function forget(key: string): void {
  const { [key]: _gone, ...others } = uploads.get()
  uploads.set(others)
}

async function send(key: string, given: string | undefined): Promise<Outcome<string, UploadFailure>> {
  note(key, { status: 'sending', part: 0 })
  const localPath = given ?? (await keptFiles.find(key))
  if (localPath === undefined) return refuse('FILE_GONE')
  let told = 0
  return bringToCloud({
    ...{ localPath, clientKey: key, kind: 'jpg' },
    onProgress(part) {
      if (part < told + STEP) return
      told = part
      note(key, { status: 'sending', part })
    },
  })
}

function note(key: string, state: UploadState): void {
  uploads.set({ ...uploads.get(), [key]: state })
}
