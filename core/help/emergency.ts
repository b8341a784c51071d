import type { HelpRequest } from './help-request'
import { type EmergencyNumber, emergencyNumbersFor } from './triage'

/**
 * The numbers a case calls for; empty when life is not at stake. A caller was asked, so the answer counts more than the words of the request;
 * what the desk adds later is read again.
 */
export function emergencyIn({
  call,
  text,
  deskLog,
}: Pick<HelpRequest, 'call' | 'text' | 'deskLog'>): readonly EmergencyNumber[] {
  if (call === null) return emergencyNumbersFor(text)
  const added = deskLog.filter(({ act }) => act === 'note').map(({ words }) => words)
  const told: readonly EmergencyNumber[] = call.emergency === 'none' ? [] : [call.emergency]
  return [...new Set([...told, ...emergencyNumbersFor(added.join('，'))])]
}

/** Why a case must not stand still: life may be at stake, or nobody is coming and a pause would only hide it; null when it may. */
export function refusalOfPause(request: HelpRequest): 'EMERGENCY_RUNS' | 'NOBODY_COMING' | null {
  if (emergencyIn(request).length > 0) return 'EMERGENCY_RUNS'
  return request.status === 'waiting' ? 'NOBODY_COMING' : null
}
