import { DAY_MS, type EpochMs } from '../kit/time'
import type { Upload } from '../people/own-upload'

/** That somebody's phone brings this file up: noted beside the upload, so that none lies there that nobody knows of. */
export interface UploadNote extends Upload {
  /** When it was told last; a retry tells it again. */
  readonly at: EpochMs
}

/** After so long a file that no case names is taken for one nobody sends any more. */
export const UPLOAD_KEPT_MS = 30 * DAY_MS

/** A phone brings what it still wants to send up again after so long: long before it may be swept away. */
export const UPLOAD_GOOD_MS = 20 * DAY_MS
