import type { AppealView } from '@core/appeals/appeal-view'
import { useState } from 'react'
import { AddressPicker } from '../../../../features/address-picker/address-picker'
import { DeskForm } from '../../../../features/appeal-form/desk-form'
import { useDeskFiling } from '../../../../features/appeal-form/use-desk-filing'
import { PhotoRow } from '../../../../features/photo-row/photo-row'
import { appealSettings } from '../../../../platform/appeals/appeal-settings'
import { useCommunity } from '../../../../platform/community'
import { MOST_IN_TRAY } from '../../../../platform/photos/use-photo-tray'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

interface FilingPaneProps {
  readonly onFiled: (appeal: AppealView) => void
  readonly onClose: () => void
}

/** What came by hotline, letter or in person is written down here. */
export function FilingPane(p: FilingPaneProps) {
  const settings = appealSettings.use()
  return <RemoteView remote={settings}>{({ data }) => <Filing categories={data.categories} {...p} />}</RemoteView>
}

type Categories = Parameters<typeof useDeskFiling>[0]

function Filing({ categories, onFiled, onClose }: FilingPaneProps & { readonly categories: Categories }) {
  const community = useCommunity()
  const filing = useDeskFiling(categories, onFiled)
  const [choosing, setChoosing] = useState(false)
  const known = community.status === 'ready' ? community.data : undefined
  return (
    <>
      <DeskForm
        community={known}
        categories={categories}
        filing={filing}
        photos={<PhotoRow tray={filing.photos} most={MOST_IN_TRAY} invites='拍下那封信' aside='没有信就不用' />}
        onPlace={() => setChoosing(true)}
        onClose={onClose}
      />
      <AddressPicker
        open={choosing}
        community={community}
        address={filing.draft.address ?? null}
        keptAs='appeal'
        least='building'
        onChoose={(address) => filing.change({ address })}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}
