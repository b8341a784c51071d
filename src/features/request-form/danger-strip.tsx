import { emergencyNumbersFor } from '@core/help/triage'
import { useElder } from '../../platform/elder-mode'
import { callPhone } from '../../platform/phone-call'
import { EmergencyStrip } from '../../ui/emergency-strip/emergency-strip'

/** The three numbers that are faster than any neighbour; words of danger put theirs first. */
export function DangerStrip({ text }: { readonly text: string }) {
  const elder = useElder()
  const first = emergencyNumbersFor(text)
  const calm = elder ? '有危险先打电话' : '有人受伤、起火、有危险？先打电话'
  const question = first.length > 0 ? `听起来有危险，先打 ${first.join('、')}` : calm
  return <EmergencyStrip question={question} first={first} onCall={callPhone} />
}
