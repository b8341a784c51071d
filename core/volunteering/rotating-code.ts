import { isSameText, type Sign } from '../kit/signed'
import { type DurationMs, type EpochMs, seconds } from '../kit/time'

export interface CodeFor {
  readonly activityId: string
  readonly slotId: string
}

/** The organiser's screen shows another code every so often. */
export const WINDOW_MS: DurationMs = seconds(30)

/** A code counts for one window more than it is shown: somebody is scanning it while it changes. */
const GRACE_WINDOWS = 1

/** So that nothing else that was ever signed can pass for a code. */
const PREFIX = 'V1'

/** What the code says at an instant, `V1.<activity>.<slot>.<window>.<signature>`, and until when the screen shows it. */
export function codeAt(of: CodeFor, now: EpochMs, sign: Sign): { readonly text: string; readonly until: EpochMs } {
  const window = Math.floor(now / WINDOW_MS)
  const said = saidBy(of, window)
  return { text: `${said}.${sign(said)}`, until: (window + 1) * WINDOW_MS }
}

/** What a code claims, unproven; null for anything that is no code of ours. */
export function readCode(text: string): (CodeFor & { readonly window: number; readonly signature: string }) | null {
  const match = /^V1\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,40})\.(\d{1,12})\.([A-Za-z0-9_-]{16,64})$/.exec(text)
  if (!match) return null
  const [, activityId = '', slotId = '', window = '', signature = ''] = match
  return { activityId, slotId, window: Number(window), signature }
}

/** Whether a text is the code of this very slot, shown now or a moment ago. One that was photographed and sent on is soon over. */
export function isCodeOf(
  text: string,
  of: CodeFor,
  { now, sign }: { readonly now: EpochMs; readonly sign: Sign },
): boolean {
  const code = readCode(text)
  if (!code || code.activityId !== of.activityId || code.slotId !== of.slotId) return false
  const age = Math.floor(now / WINDOW_MS) - code.window
  return age >= 0 && age <= GRACE_WINDOWS && isSameText(sign(saidBy(of, code.window)), code.signature)
}

function saidBy({ activityId, slotId }: CodeFor, window: number): string {
  return `${PREFIX}.${activityId}.${slotId}.${window}`
}
