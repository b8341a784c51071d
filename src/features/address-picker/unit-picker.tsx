import type { Address } from '@core/people/person'
import { useCommunity } from '../../platform/community'
import { AddressPicker } from './address-picker'

interface UnitPickerProps {
  readonly address: Address | null
  readonly onChoose: (address: Address) => void
  readonly onClose: () => void
}

/** Where somebody is sent to: the house and the unit have to be known, the door is told on the way. */
export function UnitPicker(p: UnitPickerProps) {
  return <AddressPicker open community={useCommunity()} least='unit' {...p} />
}
