import type { AppealView } from '@core/appeals/appeal-view'
import { minutes } from '@core/kit/time'
import { useState } from 'react'
import { UnitPicker } from '../../../../features/address-picker/unit-picker'
import { StaffBody } from '../../../../features/appeal-case/staff-body'
import { StaffFoot } from '../../../../features/appeal-case/staff-foot'
import { type StaffMoveName, staffMoves } from '../../../../features/appeal-case/staff-moves'
import { STAFF_SHEETS } from '../../../../features/appeal-case/staff-sheets'
import { useDeskWords } from '../../../../features/appeal-case/use-desk-words'
import { AppealPhotos } from '../../../../features/case-photos/case-photos'
import { AppealMorePhotos } from '../../../../features/photo-row/appeal-more-photos'
import { PhotoRow } from '../../../../features/photo-row/photo-row'
import { Screen } from '../../../../features/screen/screen'
import { MOST_IN_TRAY } from '../../../../platform/photos/use-photo-tray'
import type { Ready } from '../../../../platform/remote'
import { useCaseMoves } from '../../../../platform/use-case-moves'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'

/** Somebody else's case on a phone, for whoever handles it or looks after it. */
export function StaffAppeal({ ready }: { readonly ready: Ready<AppealView> }) {
  const appeal = ready.data
  const now = useServerNow(minutes(1))
  const toast = useToast()
  const [asked, ask] = useState<StaffMoveName>()
  const moves = useCaseMoves(ready, toast.tell, () => ask(undefined))
  const words = useDeskWords(ready, toast.tell)
  const Sheet = asked && STAFF_SHEETS[asked]
  return (
    <Screen
      kind='page'
      title='诉求详情'
      toast={toast}
      foot={staffMoves(appeal).length > 0 ? <StaffFoot appeal={appeal} onAsk={ask} /> : undefined}
      overlay={
        Sheet && (
          <Sheet
            key={asked}
            appeal={appeal}
            moves={moves}
            rowOf={(tray) => <PhotoRow tray={tray} most={MOST_IN_TRAY} />}
            pickerOf={(pick) => <UnitPicker {...pick} />}
          />
        )
      }
    >
      <StaffBody
        appeal={appeal}
        now={now}
        {...words}
        morePhotos={<AppealMorePhotos appeal={appeal} onAdded={ready.reload} />}
        photosOf={(label, photos) => <AppealPhotos appealId={appeal.id} label={label} photos={photos} />}
      />
    </Screen>
  )
}
