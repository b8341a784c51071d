import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(__dirname, '..', '..', '..', '.cache', 'test')

/** The largest `setData` of each page and component of the mini-program in one file of stories. */
export interface SetDataLog {
  note(path: string, bytes: number): void
  /** Adds a line for each to .cache/test/largest-set-data.log, as `bytes path`. */
  write(): void
}

export function setDataLog(): SetDataLog {
  const largest = new Map<string, number>()
  return {
    note: (path, bytes) => void largest.set(path, Math.max(bytes, largest.get(path) ?? 0)),
    write() {
      mkdirSync(FOLDER, { recursive: true })
      const lines = [...largest].map(([path, bytes]) => `${bytes} ${path}\n`)
      if (lines.length > 0) appendFileSync(join(FOLDER, 'largest-set-data.log'), lines.join(''))
    },
  }
}
