import type { CommunityAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { useState } from 'react'
import { AddressPicker } from '../../../../features/address-picker/address-picker'
import { useMyAddress } from '../../../../features/address-picker/use-my-address'
import { RunningNotice } from '../../../../features/live-slip/running-notice'
import { PhotoRow } from '../../../../features/photo-row/photo-row'
import { NotSent } from '../../../../features/request-form/not-sent'
import { RequestForm } from '../../../../features/request-form/request-form'
import { type RequestHandles, useRequest } from '../../../../features/request-form/use-request'
import { Screen } from '../../../../features/screen/screen'
import { useCommunity, useHotline } from '../../../../platform/community'
import { me } from '../../../../platform/me'
import { replacePage } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone-call'
import { Button } from '../../../../ui/button/button'
import { addressWords } from '../../../../words/place-words'

export default function NewRequestPage() {
  const community = useCommunity()
  const profile = me.use()
  const [address, chooseAddress] = useMyAddress()
  const [choosing, setChoosing] = useState(false)
  const known = community.status === 'ready' ? community.data : undefined
  const request = useRequest({
    address,
    templates: known ? [known.templates.progress] : [],
    onSent: (help) => void replacePage('track', { id: help.id }),
  })
  if (request.sending.status === 'offline') return <WaitingPage request={request} place={wordsFor(address, known)} />
  const home = profile.status === 'ready' ? profile.data.home : null
  const close = () => setChoosing(false)
  return (
    <Screen
      kind='page'
      title='一键求助'
      foot={<SendButton request={request} />}
      overlay={
        known && (
          <AddressPicker open={choosing} community={known} address={address} onChoose={chooseAddress} onClose={close} />
        )
      }
      offlineText='网断了，填好了打电话也行'
    >
      <RequestForm
        community={known}
        address={address}
        isHome={home !== null && sameAddress(home, address)}
        request={request}
        running={<RunningNotice />}
        photos={<PhotoRow tray={request.photos} />}
        onPlace={() => setChoosing(true)}
      />
    </Screen>
  )
}

function SendButton({ request }: { readonly request: RequestHandles }) {
  const { missing, sending, send } = request
  if (missing) return <Button label='马上求助' off={missing} />
  return <Button label='马上求助' busyLabel='正在发出去' busy={sending.status === 'sending'} onPress={send} />
}

/** The request could not be sent: what waits to be sent, and the ways on. */
function WaitingPage({ request, place }: { readonly request: RequestHandles; readonly place: string }) {
  const hotline = useHotline()
  const { category, text } = request.draft
  return (
    <Screen kind='page' title='一键求助' offlineText='网断了，连上会自动再发'>
      <NotSent
        category={category ?? 'other'}
        place={place}
        text={text}
        photos={request.photos.photos.length}
        onRetry={request.send}
        onCall={() => callPhone(hotline)}
      />
      <Button kind='quiet' label='回去改一改' onPress={request.stop} />
    </Screen>
  )
}

function wordsFor(address: Address | null, community: CommunityAnswer | undefined): string {
  return (address && community && addressWords(address, community.buildings)) ?? ''
}

function sameAddress(one: Address, other: Address | null): boolean {
  return other !== null && one.buildingId === other.buildingId && one.unit === other.unit && one.door === other.door
}
