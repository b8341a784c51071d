import type { AppealView } from '@core/appeals/appeal-view'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { UnitPicker } from '../../../../features/address-picker/unit-picker'
import { StaffBody } from '../../../../features/appeal-case/staff-body'
import { type StaffMoveName, staffMoves } from '../../../../features/appeal-case/staff-moves'
import { STAFF_SHEETS } from '../../../../features/appeal-case/staff-sheets'
import { useDeskWords } from '../../../../features/appeal-case/use-desk-words'
import { AppealPhotos } from '../../../../features/case-photos/case-photos'
import { AppealMorePhotos } from '../../../../features/photo-row/appeal-more-photos'
import { PhotoRow } from '../../../../features/photo-row/photo-row'
import { useWatchedAppeal } from '../../../../platform/appeals/use-watched-appeal'
import { useKeys } from '../../../../platform/keyboard/use-keys'
import { openPage } from '../../../../platform/navigation'
import { MOST_IN_TRAY } from '../../../../platform/photos/use-photo-tray'
import type { Ready } from '../../../../platform/remote'
import { useCaseMoves } from '../../../../platform/use-case-moves'
import type { Tell } from '../../../../platform/use-toast'
import { SmallButton } from '../../../../ui/button/small-button'
import { MoveTiles } from '../../../../ui/move-tiles/move-tiles'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import './appeal-desk.scss'

interface ChosenAppealProps {
  readonly id: string
  /** The version the list has seen. */
  readonly seenVersion: number
  readonly now: EpochMs
  readonly tell: Tell
  /** A move was made here: the list shows it at once. */
  readonly onMoved: () => void
}

/** The case that is looked at: what is due, what was brought, what happened, and everything that can be done. */
export function ChosenAppeal({ id, seenVersion, ...p }: ChosenAppealProps) {
  const remote = useWatchedAppeal(id, seenVersion)
  return <RemoteView remote={remote}>{(ready) => <LoadedAppeal ready={ready} {...p} />}</RemoteView>
}

interface LoadedAppealProps extends Omit<ChosenAppealProps, 'id' | 'seenVersion'> {
  readonly ready: Ready<AppealView>
}

function LoadedAppeal({ ready, now, tell, onMoved }: LoadedAppealProps) {
  const appeal = ready.data
  const [asked, ask] = useState<StaffMoveName>()
  const close = () => ask(undefined)
  const told = telling(ready, onMoved)
  const moves = useCaseMoves(told, tell, close)
  const words = useDeskWords(told, tell)
  const open = staffMoves(appeal)
  useMoveKeys(asked !== undefined, close, (at) => open[at] && ask(open[at].move))
  const Sheet = asked && STAFF_SHEETS[asked]
  return (
    <View className='chosen-appeal'>
      <View className='chosen-appeal__body'>
        <StaffBody
          appeal={appeal}
          now={now}
          {...words}
          morePhotos={<AppealMorePhotos appeal={appeal} onAdded={ready.reload} />}
          photosOf={(label, photos) => <AppealPhotos appealId={appeal.id} label={label} photos={photos} />}
        />
      </View>
      <BookLink appeal={appeal} />
      <View className='chosen-appeal__foot'>
        <MoveTiles
          tiles={open.map(({ move, label, icon }, at) => ({ id: move, label, icon, first: at === 0 }))}
          onPress={ask}
        />
      </View>
      {Sheet && (
        <Sheet
          key={asked}
          appeal={appeal}
          moves={moves}
          rowOf={(tray) => <PhotoRow tray={tray} most={MOST_IN_TRAY} />}
          pickerOf={(pick) => <UnitPicker {...pick} />}
        />
      )}
    </View>
  )
}

/** Whoever takes calls may leave the next shift a word about the case. */
function BookLink({ appeal: { id, number, roles } }: { readonly appeal: AppealView }) {
  if (!roles.includes('operator') && !roles.includes('coordinator')) return null
  return (
    <View>
      <SmallButton icon='doc' label='写进交接本' onPress={() => openPage('bookDesk', { kind: 'appeal', id, number })} />
    </View>
  )
}

/** The same case; whatever becomes of it here is told. */
function telling(ready: Ready<AppealView>, onMoved: () => void): Ready<AppealView> {
  return {
    ...ready,
    replace(next) {
      ready.replace(next)
      onMoved()
    },
  }
}

/** Each move under its own number; Escape puts its question away. */
function useMoveKeys(asked: boolean, close: () => void, onMove: (at: number) => void): void {
  useKeys(({ key, ctrl, typing }) => {
    if (key === 'Escape' && asked) {
      close()
      return true
    }
    const number = Number(key)
    if (asked || ctrl || typing !== 'nothing' || !(number >= 1 && number <= 9)) return false
    onMove(number - 1)
    return true
  })
}
