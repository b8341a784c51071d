import type { AppealCategory } from '@core/appeals/settings'
import type { CommunityAnswer } from '@core/contract/people'
import { minutes } from '@core/kit/time'
import { useState } from 'react'
import { AddressPicker } from '../../../../features/address-picker/address-picker'
import { useMyAddress } from '../../../../features/address-picker/use-my-address'
import { AppealForm } from '../../../../features/appeal-form/appeal-form'
import { SimilarPart } from '../../../../features/appeal-form/similar-part'
import { type AppealHandles, useAppeal } from '../../../../features/appeal-form/use-appeal'
import { ContactFields } from '../../../../features/contact/contact-fields'
import { PhotoRow } from '../../../../features/photo-row/photo-row'
import { Screen } from '../../../../features/screen/screen'
import { appealSettings } from '../../../../platform/appeals/appeal-settings'
import { useCommunity } from '../../../../platform/community'
import { replacePage } from '../../../../platform/navigation'
import { MOST_IN_TRAY } from '../../../../platform/photos/use-photo-tray'
import type { Remote } from '../../../../platform/remote'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { Button } from '../../../../ui/button/button'
import { Failed } from '../../../../ui/failed/failed'
import { SkeletonRows } from '../../../../ui/skeleton/skeleton-rows'
import { SEEN_BY_APPEAL, SEEN_BY_OPERATOR } from '../../../../words/seen-words'
import { isHeldUp, UnsentAppealPage } from './unsent-appeal-page'

/** The form of the people's-voice station: what does not hurry, answered within working days. */
export default function NewAppealPage() {
  const settings = appealSettings.use()
  const community = useCommunity()
  const [mine] = useMyAddress()
  const known = community.status === 'ready' ? community.data : undefined
  const categories = settings.status === 'ready' ? settings.data.categories : []
  const appeal = useAppeal({
    categories,
    mine,
    templates: known ? [known.templates.progress] : [],
    onSent: (id) => void replacePage('appeal', { id }),
  })
  if (isHeldUp(appeal.sending)) return <UnsentAppealPage sending={appeal.sending} />
  if (settings.status === 'ready') return <FormPage community={community} categories={categories} appeal={appeal} />
  return (
    <Screen kind='page' title='民声驿站'>
      {settings.status === 'loading' ? <SkeletonRows /> : <Failed code={settings.code} onRetry={settings.reload} />}
    </Screen>
  )
}

interface FormPageProps {
  readonly community: Remote<CommunityAnswer>
  readonly categories: readonly AppealCategory[]
  readonly appeal: AppealHandles
}

function FormPage({ community, categories, appeal }: FormPageProps) {
  const toast = useToast()
  const now = useServerNow(minutes(1))
  const [choosing, setChoosing] = useState(false)
  const known = community.status === 'ready' ? community.data : undefined
  const about = { categoryId: appeal.category?.id ?? null, buildingId: appeal.place?.buildingId ?? null }
  const picker = (
    <AddressPicker
      open={choosing}
      community={community}
      address={appeal.place}
      keptAs='appeal'
      least='building'
      onChoose={(address) => appeal.change({ address })}
      onClose={() => setChoosing(false)}
    />
  )
  return (
    <Screen
      kind='page'
      title='民声驿站'
      filled={appeal.saved}
      toast={toast}
      foot={<SendButton appeal={appeal} />}
      overlay={picker}
    >
      <AppealForm
        community={known}
        categories={categories}
        appeal={appeal}
        similar={<SimilarPart {...about} now={now} tell={toast.tell} />}
        photos={<PhotoRow tray={appeal.photos} most={MOST_IN_TRAY} />}
        contact={<ContactPart appeal={appeal} />}
        onPlace={() => setChoosing(!appeal.locked)}
      />
    </Screen>
  )
}

function ContactPart({ appeal }: { readonly appeal: AppealHandles }) {
  const { contact, known, sending, locked, draft, change } = appeal
  return (
    <ContactFields
      contact={contact}
      known={known}
      faulty={sending.status === 'refused' ? sending.fields : []}
      locked={locked}
      seenBy={draft.anonymous ? SEEN_BY_OPERATOR : SEEN_BY_APPEAL}
      onChange={change}
    />
  )
}

function SendButton({ appeal: { missing, draft, locked, send } }: { readonly appeal: AppealHandles }) {
  const label = draft.anonymous ? '匿名提交' : '提交'
  if (missing) return <Button label={label} off={missing} />
  return (
    <Button
      label={label}
      {...(draft.anonymous ? { icon: 'eyeoff' as const } : {})}
      busyLabel='正在发出去'
      busy={locked}
      onPress={send}
    />
  )
}
