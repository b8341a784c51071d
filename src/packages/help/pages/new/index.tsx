import type { Address } from '@core/people/person'
import { useState } from 'react'
import { AddressPicker } from '../../../../features/address-picker/address-picker'
import { useMyAddress } from '../../../../features/address-picker/use-my-address'
import { useScannedPlace } from '../../../../features/address-picker/use-scanned-place'
import { RunningNotice } from '../../../../features/live-slip/running-notice'
import { PhotoRow } from '../../../../features/photo-row/photo-row'
import { RequestForm } from '../../../../features/request-form/request-form'
import { isHeldUp } from '../../../../features/request-form/unsent-words'
import { type RequestHandles, useRequest } from '../../../../features/request-form/use-request'
import { Screen } from '../../../../features/screen/screen'
import { useCommunity } from '../../../../platform/community'
import { me } from '../../../../platform/me'
import { replacePage, useScene } from '../../../../platform/navigation'
import { MOST_IN_TRAY } from '../../../../platform/photos/use-photo-tray'
import { Button } from '../../../../ui/button/button'
import { Notice } from '../../../../ui/notice/notice'
import { UnsentPage } from './unsent-page'

export default function NewRequestPage() {
  const community = useCommunity()
  const profile = me.use()
  const [address, chooseAddress, chosenNow] = useMyAddress()
  const [choosing, setChoosing] = useState(false)
  const known = community.status === 'ready' ? community.data : undefined
  const { buildingId } = useScene()
  const scan = useScannedPlace({ buildingId, community: known, address, settled: profile.status !== 'loading' })
  const request = useRequest({
    address,
    templates: known ? [known.templates.progress] : [],
    onSent: (id) => void replacePage('track', { id }),
  })
  if (isHeldUp(request.sending)) return <UnsentPage held={request.sending} request={request} />
  const home = profile.status === 'ready' ? profile.data.home : null
  const close = () => {
    setChoosing(false)
    scan.answered()
  }
  return (
    <Screen
      kind='page'
      title='一键求助'
      foot={<SendButton request={request} />}
      overlay={
        known && (
          <AddressPicker
            open={choosing || scan.asked !== undefined}
            community={known}
            address={address}
            asked={scan.asked}
            keptAs='place'
            onChoose={chooseAddress}
            onClose={close}
          />
        )
      }
    >
      <RequestForm
        community={known}
        address={address}
        from={home !== null && sameAddress(home, address) ? 'home' : chosenNow ? 'now' : 'before'}
        request={request}
        running={
          <>
            {scan.strange && <StrangeCode />}
            <RunningNotice />
          </>
        }
        photos={<PhotoRow tray={request.photos} most={MOST_IN_TRAY} />}
        onPlace={() => setChoosing(true)}
      />
    </Screen>
  )
}

/** A code of somewhere else, or of a building that is gone: the form works as without it. */
function StrangeCode() {
  return (
    <Notice tone='gold' icon='info'>
      这个码不是本社区的楼。在下面选在哪儿，一样能求助。
    </Notice>
  )
}

function SendButton({ request }: { readonly request: RequestHandles }) {
  const { missing, sending, send } = request
  if (missing) return <Button label='马上求助' off={missing} />
  return <Button label='马上求助' busyLabel='正在发出去' busy={sending.status === 'sending'} onPress={send} />
}

function sameAddress(one: Address, other: Address | null): boolean {
  return other !== null && one.buildingId === other.buildingId && one.unit === other.unit && one.door === other.door
}
