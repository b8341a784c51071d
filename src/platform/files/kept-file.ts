/**
 * A file kept under a key until it is dropped, also when the app is closed meanwhile. `keep` answers where it now lies, or where it lay when the
 * phone has no room: then it lasts as long as the app is open. `find` answers undefined when there is none. Never throws.
 */
export interface KeptFiles {
  keep(key: string, localPath: string): Promise<string>
  find(key: string): Promise<string | undefined>
  drop(key: string): Promise<void>
  /** All of them, those of an earlier day that nobody names any more included. */
  dropAll(): Promise<void>
}

/** Each build brings its own: `kept-file.weapp.ts` and `kept-file.h5.ts`. */
export declare const keptFiles: KeptFiles
