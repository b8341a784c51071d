/** Something that owes work at known instants of the virtual clock (timers, pushed events). */
export interface JobSource {
  /** When its earliest job is due, epoch ms; null when nothing waits. */
  nextAt(): number | null
  /** Claims every job due by `at`: a claimed job is never handed out again. Running one never rejects. */
  take(at: number): readonly Job[]
}

export type Job = () => Promise<void>

/** The earliest due instant of all sources; null when nothing waits. */
export function earliest(sources: readonly JobSource[]): number | null {
  const due = sources.map((source) => source.nextAt()).filter((at) => at !== null)
  return due.length === 0 ? null : Math.min(...due)
}
