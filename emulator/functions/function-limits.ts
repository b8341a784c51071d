/** What a function may use; the defaults are WeChat's. */
export interface FunctionLimits {
  /** Time a call may take when config.json names no `timeout`, seconds (docs.cloudbase.net: default 3, at most 900). */
  readonly defaultTimeoutS: number
  /** Heap when config.json names no `memorySize`, MB (default 256, 64–3072). */
  readonly defaultMemoryMb: number
  /** Event and answer, bytes (Tencent SCF: 6 MB each). */
  readonly eventBytes: number
  readonly answerBytes: number
  /** Answer to a mini-program, bytes (-604001 beyond; the SDK's own error table). */
  readonly clientAnswerBytes: number
  /** Instances per function. The cloud has 1000; one machine has a few cores, so further calls wait in line here. */
  readonly instances: number
  /** Calls waiting for an instance, per function; more are refused as the cloud refuses the 1001st. */
  readonly waitingCalls: number
  /** Loading the module, real seconds; it does not count against a call's own time. */
  readonly loadTimeoutS: number
}

const MB = 1024 * 1024

/** Strict by default; tests may narrow or widen single limits. */
export const FUNCTION_LIMITS: FunctionLimits = {
  defaultTimeoutS: 3,
  defaultMemoryMb: 256,
  eventBytes: 6 * MB,
  answerBytes: 6 * MB,
  clientAnswerBytes: MB,
  instances: 8,
  waitingCalls: 1000,
  loadTimeoutS: 30,
}
