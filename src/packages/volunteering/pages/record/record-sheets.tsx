import type { EpochMs } from '@core/kit/time'
import { CertifySheet } from '../../../../features/volunteering/certify-sheet'
import type { ExchangeHands } from '../../../../features/volunteering/use-exchange'
import type { VolunteerHands } from '../../../../features/volunteering/use-volunteer'
import { VolunteerSheet } from '../../../../features/volunteering/volunteer-sheet'
import { openPage } from '../../../../platform/navigation'
import type { Tell } from '../../../../platform/use-toast'
import { type ExchangeAsked, ExchangeSheets } from './exchange'

/** What is asked on the page of one's record. */
export type RecordAsked = ExchangeAsked | { readonly kind: 'certify' } | { readonly kind: 'say' }

interface RecordSheetsProps {
  readonly asked: RecordAsked | undefined
  readonly exchange: ExchangeHands
  readonly volunteer: VolunteerHands
  readonly now: EpochMs
  readonly tell: Tell
  readonly onAsk: (asked: RecordAsked | undefined) => void
}

export function RecordSheets({ asked, exchange, volunteer, now, tell, onAsk }: RecordSheetsProps) {
  const close = () => onAsk(undefined)
  if (asked === undefined) return null
  if (asked.kind === 'say') {
    const { remote, say } = volunteer
    return remote.status === 'ready' ? <VolunteerSheet before={remote.data} onSay={say} onClose={close} /> : null
  }
  if (asked.kind !== 'certify') return <ExchangeSheets asked={asked} hands={exchange} onAsk={onAsk} />
  const issued = ({ code }: { readonly code: string }) => {
    close()
    return openPage('certificate', { code })
  }
  return <CertifySheet now={now} tell={tell} onIssued={issued} onClose={close} />
}
