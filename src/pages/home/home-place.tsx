import { AddressPicker } from '../../features/address-picker/address-picker'
import { useMyAddress } from '../../features/address-picker/use-my-address'
import { useCommunity } from '../../platform/community'

/** Where help would come to. */
export function HomePlace({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const community = useCommunity()
  const [address, choose] = useMyAddress()
  return (
    <AddressPicker
      open={open}
      community={community}
      address={address}
      keptAs='place'
      onChoose={choose}
      onClose={onClose}
    />
  )
}
