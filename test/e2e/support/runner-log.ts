import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(__dirname, '..', '..', '..', '.cache', 'test')

/** What the runner of the mini-program told in one file of stories; `tools/weapp-runs.mjs` adds the files up. */
export interface RunnerLog {
  /** A `setData` larger than all before it of the same page or component. */
  noteSetData(path: string, bytes: number): void
  /** A phone that ran the mini-program was put away, and this is what nobody had expected of it. */
  notePhone(complaints: readonly string[]): void
  /** Adds one line to .cache/test/weapp-runs.jsonl, unless nothing ran. */
  write(): void
}

export function runnerLog(): RunnerLog {
  const largest = new Map<string, number>()
  const complaints: string[] = []
  let phones = 0
  return {
    noteSetData: (path, bytes) => void largest.set(path, Math.max(bytes, largest.get(path) ?? 0)),
    notePhone(all) {
      phones++
      complaints.push(...all)
    },
    write() {
      if (phones === 0) return
      mkdirSync(FOLDER, { recursive: true })
      const line = JSON.stringify({ phones, complaints, largest: Object.fromEntries(largest) })
      appendFileSync(join(FOLDER, 'weapp-runs.jsonl'), `${line}\n`)
    },
  }
}
