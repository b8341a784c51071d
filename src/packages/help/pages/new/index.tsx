import type { CommunityAnswer } from '@core/contract/people'
import type { Address } from '@core/people/person'
import { useState } from 'react'
import { AddressPicker } from '../../../../features/address-picker/address-picker'
import { useMyAddress } from '../../../../features/address-picker/use-my-address'
import { useScannedPlace } from '../../../../features/address-picker/use-scanned-place'
import { ContactFields } from '../../../../features/contact/contact-fields'
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
import type { Remote } from '../../../../platform/remote'
import { Button } from '../../../../ui/button/button'
import { Notice } from '../../../../ui/notice/notice'
import { SEEN_BY_HELP } from '../../../../words/seen-words'
import { UnsentPage } from './unsent-page'

export default function NewRequestPage() {
  const community = useCommunity()
  const [address, chooseAddress, chosenNow] = useMyAddress()
  const known = community.status === 'ready' ? community.data : undefined
  const request = useRequest({
    address,
    templates: known ? [known.templates.progress] : [],
    onSent: (id) => void replacePage('track', { id }),
  })
  if (isHeldUp(request.sending)) return <UnsentPage held={request.sending} request={request} />
  return (
    <FormPage
      community={community}
      address={address}
      chosenNow={chosenNow}
      request={request}
      onChoose={chooseAddress}
    />
  )
}

interface FormPageProps {
  readonly community: Remote<CommunityAnswer>
  readonly address: Address | null
  /** In this run of the app, not on an earlier day. */
  readonly chosenNow: boolean
  readonly request: RequestHandles
  readonly onChoose: (address: Address) => void
}

function FormPage({ community, address, chosenNow, request, onChoose }: FormPageProps) {
  const known = community.status === 'ready' ? community.data : undefined
  const profile = me.use()
  const [choosing, setChoosing] = useState(false)
  const { buildingId } = useScene()
  const scan = useScannedPlace({ buildingId, community: known, address, settled: profile.status !== 'loading' })
  const home = profile.status === 'ready' ? profile.data.home : null
  const close = () => {
    setChoosing(false)
    scan.answered()
  }
  const picker = (
    <AddressPicker
      open={choosing || scan.asked !== undefined}
      community={community}
      address={address}
      asked={scan.asked}
      keptAs='place'
      onChoose={onChoose}
      onClose={close}
    />
  )
  const foot = <SendButton request={request} />
  return (
    <Screen kind='page' title='一键求助' filled={request.saved} foot={foot} overlay={picker}>
      <RequestForm
        community={known}
        address={address}
        from={home !== null && sameAddress(home, address) ? 'home' : chosenNow ? 'now' : 'before'}
        request={request}
        running={<Running strange={scan.strange} />}
        photos={<PhotoRow tray={request.photos} most={MOST_IN_TRAY} />}
        contact={<ContactPart request={request} />}
        onPlace={() => setChoosing(!request.locked)}
      />
    </Screen>
  )
}

function ContactPart({ request: { contact, known, sending, locked, change } }: Pick<FormPageProps, 'request'>) {
  const faulty = sending.status === 'refused' ? sending.fields : []
  return (
    <ContactFields
      contact={contact}
      known={known}
      faulty={faulty}
      locked={locked}
      seenBy={SEEN_BY_HELP}
      onChange={change}
    />
  )
}

function Running({ strange }: { readonly strange: boolean }) {
  return (
    <>
      {strange && <StrangeCode />}
      <RunningNotice />
    </>
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
  const { missing, sending, locked, send } = request
  const asked = sending.status === 'refused' && sending.code === 'ALREADY_ASKED'
  const label = asked ? '照样求助' : '马上求助'
  if (missing) return <Button label={label} off={missing} />
  return <Button label={label} busyLabel='正在发出去' busy={locked} onPress={() => send(asked)} />
}

function sameAddress(one: Address, other: Address | null): boolean {
  return other !== null && one.buildingId === other.buildingId && one.unit === other.unit && one.door === other.door
}
