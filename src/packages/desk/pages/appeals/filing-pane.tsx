import type { AppealView } from '@core/appeals/appeal-view'
import { useState } from 'react'
import { AddressPicker } from '../../../../features/address-picker/address-picker'
import { DeskForm } from '../../../../features/appeal-form/desk-form'
import { useDeskFiling, type Visit } from '../../../../features/appeal-form/use-desk-filing'
import { PhotoRow } from '../../../../features/photo-row/photo-row'
import { appealSettings } from '../../../../platform/appeals/appeal-settings'
import { useCommunity } from '../../../../platform/community'
import { MOST_IN_TRAY } from '../../../../platform/photos/use-photo-tray'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

interface FilingPaneProps {
  /** Whose words these are, when they sit in the reception room. */
  readonly visit?: Visit | undefined
  readonly onFiled: (appeal: AppealView) => void
  readonly onClose: () => void
}

/** What came by hotline, letter or in person is written down here. */
export function FilingPane(p: FilingPaneProps) {
  const settings = appealSettings.use()
  return <RemoteView remote={settings}>{({ data }) => <Filing categories={data.categories} {...p} />}</RemoteView>
}

const OF_A_LETTER = { invites: '拍下那封信', aside: '没有信就不用' }
const OF_A_VISIT = { invites: '拍张照片', aside: '他带了材料就拍下来' }

type Categories = Parameters<typeof useDeskFiling>[0]['categories']

function Filing({ categories, visit, onFiled, onClose }: FilingPaneProps & { readonly categories: Categories }) {
  const community = useCommunity()
  const filing = useDeskFiling({ categories, visit, onFiled })
  const [choosing, setChoosing] = useState(false)
  const known = community.status === 'ready' ? community.data : undefined
  return (
    <>
      <DeskForm
        community={known}
        categories={categories}
        filing={filing}
        visiting={visit !== undefined}
        photos={<PhotoRow tray={filing.photos} most={MOST_IN_TRAY} {...(visit ? OF_A_VISIT : OF_A_LETTER)} />}
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
