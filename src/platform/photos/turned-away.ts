import type { ErrorCode } from '@core/contract/errors'
import type { UploadFailure } from '../files/upload-file'
import { createStore } from '../store'

/** A photo that its case did not take, and why. */
export interface TurnedAway {
  /** Of the request for help or the appeal. */
  readonly caseId: string
  readonly key: string
  readonly why: ErrorCode | UploadFailure
}

/** Since the app was opened; its owner should hear of it. */
export const turnedAway = createStore<readonly TurnedAway[]>([])

export function noteTurnedAway(photo: TurnedAway): void {
  turnedAway.set([...turnedAway.get(), photo])
}
