import type { Outcome } from '@core/kit/outcome'

export interface FileToUpload {
  /** What the phone calls it: a path on WeChat, a `blob:` or `data:` address in a browser. */
  readonly localPath: string
  /** Where it goes, by `uploadPath` of the core: the same place again is the same file. */
  readonly cloudPath: string
  /** The part that has gone out, 0 to 1, never less than before. The last call need not be 1. */
  onProgress?(part: number): void
}

/** OFFLINE: try again later. FILE_GONE: the phone has it no more. REFUSED: the cloud does not want it, now or later. */
export type UploadFailure = 'OFFLINE' | 'FILE_GONE' | 'REFUSED'

/** Puts a file of this phone into the cloud's storage; answers its file id. Repeated, it replaces the file by the same. Never throws. */
export type UploadFile = (file: FileToUpload) => Promise<Outcome<string, UploadFailure>>

/** Each build brings its own: `upload-file.weapp.ts` and `upload-file.h5.ts`. */
export declare const uploadFile: UploadFile
