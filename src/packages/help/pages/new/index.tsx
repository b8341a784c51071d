import type { Address } from '@core/people/person'
import { useState } from 'react'
import { AddressPicker } from '../../../../features/address-picker/address-picker'
import { useMyAddress } from '../../../../features/address-picker/use-my-address'
import { NotSent } from '../../../../features/request-form/not-sent'
import { RequestForm } from '../../../../features/request-form/request-form'
import { useRequest } from '../../../../features/request-form/use-request'
import { Screen } from '../../../../features/screen/screen'
import { useCommunity, useHotline } from '../../../../platform/community'
import { me } from '../../../../platform/me'
import { replacePage } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone-call'
import { Button } from '../../../../ui/button/button'
import { addressWords } from '../../../../words/place-words'

export default function NewRequestPage() {
  const community = useCommunity()
  const hotline = useHotline()
  const profile = me.use()
  const [address, chooseAddress] = useMyAddress()
  const [choosing, setChoosing] = useState(false)
  const known = community.status === 'ready' ? community.data : undefined
  const request = useRequest({
    address,
    templates: known ? [known.templates.progress] : [],
    onSent: (help) => void replacePage('track', { id: help.id }),
  })
  const { draft, missing, sending } = request
  const isHome = profile.status === 'ready' && profile.data.home !== null && sameAddress(profile.data.home, address)

  if (sending.status === 'offline' && draft.category !== null)
    return (
      <Screen kind='page' title='一键求助'>
        <NotSent
          category={draft.category}
          place={(address && known && addressWords(address, known.buildings)) ?? ''}
          text={draft.text}
          onRetry={request.send}
          onCall={() => callPhone(hotline)}
        />
        <Button kind='quiet' label='回去改一改' onPress={request.stop} />
      </Screen>
    )
  const send = missing ? (
    <Button label='马上求助' off={missing} />
  ) : (
    <Button label='马上求助' busyLabel='正在发出去' busy={sending.status === 'sending'} onPress={request.send} />
  )
  const picker = known && (
    <AddressPicker
      open={choosing}
      community={known}
      address={address}
      onChoose={chooseAddress}
      onClose={() => setChoosing(false)}
    />
  )
  return (
    <Screen kind='page' title='一键求助' foot={send} overlay={picker} offlineText='网断了，填好了打电话也行'>
      <RequestForm
        community={known}
        address={address}
        isHome={isHome}
        request={request}
        onPlace={() => setChoosing(true)}
      />
    </Screen>
  )
}

function sameAddress(one: Address, other: Address | null): boolean {
  return other !== null && one.buildingId === other.buildingId && one.unit === other.unit && one.door === other.door
}
