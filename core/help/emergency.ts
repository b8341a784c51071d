import type { HelpRequest } from './help-request'
import { type EmergencyNumber, emergencyNumbersFor } from './triage'

/**
 * The numbers a case calls for; empty when life is not at stake. A caller was asked, so the answer counts more than the words of the request;
 * what the desk adds later is read again. Words are read without their sense (煤气灶打不着火 burns nobody), so a coordinator may have cleared the
 * danger: then only what came after that counts.
 */
export function emergencyIn(request: DangerFacts): readonly EmergencyNumber[] {
  const cleared = request.history.filter(({ move }) => move === 'clearDanger').at(-1)
  const added = request.deskLog.filter(({ act, at }) => act === 'note' && (!cleared || at > cleared.at))
  const first = cleared ? [] : firstHeard(request)
  return [...new Set([...first, ...emergencyNumbersFor(added.map(({ words }) => words).join('，'))])]
}

type DangerFacts = Pick<HelpRequest, 'call' | 'text' | 'deskLog' | 'history'>

/** What the case said when it came in. */
function firstHeard({ call, text }: DangerFacts): readonly EmergencyNumber[] {
  if (call === null) return emergencyNumbersFor(text)
  return call.emergency === 'none' ? [] : [call.emergency]
}

/** Why a case must not stand still: life may be at stake, or nobody is coming and a pause would only hide it; null when it may. */
export function refusalOfPause(request: HelpRequest): 'EMERGENCY_RUNS' | 'NOBODY_COMING' | null {
  if (emergencyIn(request).length > 0) return 'EMERGENCY_RUNS'
  return request.status === 'waiting' ? 'NOBODY_COMING' : null
}
