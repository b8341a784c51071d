import { AddressPicker } from '../../features/address-picker/address-picker'
import { useMyAddress } from '../../features/address-picker/use-my-address'
import { useCommunity } from '../../platform/community'
import { ReportSheet } from './report-door'

export type HomeSheet = 'place' | 'report'

interface HomeSheetsProps {
  readonly sheet: HomeSheet | undefined
  readonly hotline: string
  readonly onClose: () => void
}

export function HomeSheets({ sheet, hotline, onClose }: HomeSheetsProps) {
  return (
    <>
      <HomePlace open={sheet === 'place'} onClose={onClose} />
      <ReportSheet open={sheet === 'report'} hotline={hotline} onClose={onClose} />
    </>
  )
}

function HomePlace({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
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
