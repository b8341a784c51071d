import type { SettingsAnswer } from '@core/contract/settings'
import type { SettingsPart } from '@core/settings/parts'
import { View } from '@tarojs/components'
import { type ComponentProps, useState } from 'react'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { EffectPane } from '../../../../features/town-settings/effect-pane'
import { NewerNotice } from '../../../../features/town-settings/newer-notice'
import { SettingsActions, SettingsState } from '../../../../features/town-settings/settings-bar'
import { SaveDialog } from '../../../../features/town-settings/settings-dialogs'
import { SettingsForm } from '../../../../features/town-settings/settings-form'
import { usePart } from '../../../../features/town-settings/use-settings'
import { useKeys } from '../../../../platform/keyboard/use-keys'
import type { Ready } from '../../../../platform/remote'
import type { Tell } from '../../../../platform/use-toast'
import { DiscardDialog } from '../../../../ui/dialog/discard-dialog'
import './admin-desk.scss'

interface SettingsRoomProps {
  readonly frame: Omit<ComponentProps<typeof DeskScreen>, 'children'>
  readonly remote: Ready<SettingsAnswer>
  readonly desk: {
    readonly part: SettingsPart
    readonly personId: string
    readonly mayEdit: boolean
    readonly tell: Tell
  }
  readonly savedBy: string
}

/** One part of the settings on the desk, with what a change of it would do. */
export function SettingsRoom({ frame, remote, desk, savedBy }: SettingsRoomProps) {
  const bench = usePart(remote, desk)
  const [overlay, setOverlay] = useState<'save' | 'discard'>()
  const close = () => setOverlay(undefined)
  useKeys(({ key }) => {
    if (key !== 'Escape' || !overlay) return false
    close()
    return true
  })
  const discard = () => setOverlay('discard')
  return (
    <DeskScreen
      {...frame}
      beside={<SettingsState bench={bench} />}
      actions={desk.mayEdit && <SettingsActions bench={bench} onDiscard={discard} onSave={() => setOverlay('save')} />}
      aside={<EffectPane bench={bench} mayEdit={desk.mayEdit} />}
      asideSize='wide'
      overlay={
        <>
          {overlay === 'save' && <SaveDialog bench={bench} onClose={close} />}
          {overlay === 'discard' && (
            <DiscardDialog count={bench.lines.length} onDiscard={bench.discard} onClose={close} />
          )}
        </>
      }
    >
      <View className='admin-floor'>
        {bench.newer && <NewerNotice bench={bench} newer={bench.newer} by={savedBy} onDiscard={discard} />}
        <SettingsForm bench={bench} mayEdit={desk.mayEdit} />
      </View>
    </DeskScreen>
  )
}
