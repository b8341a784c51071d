import { Button } from '../../ui/button/button'
import { SmallButton } from '../../ui/button/small-button'
import { DeskState } from '../../ui/desk-frame/desk-state'
import type { SettingsBench } from './use-settings'

/** How the work on the part stands. */
export function SettingsState({ bench }: { readonly bench: SettingsBench }) {
  const { lines, mayUndo, undo } = bench
  const back = mayUndo ? { label: '撤回上一步', spoken: '撤回上一步', onPress: undo } : undefined
  if (lines.length > 0) return <DeskState tone='open' words={`改了 ${lines.length} 处，还没保存`} action={back} />
  return <DeskState tone='done' words='现在用的就是这一版' />
}

interface SettingsActionsProps {
  readonly bench: SettingsBench
  readonly onDiscard: () => void
  readonly onSave: () => void
}

/** Saving waits until nothing is wrong and nobody else's work lies in between. */
export function SettingsActions({ bench, onDiscard, onSave }: SettingsActionsProps) {
  return (
    <>
      {bench.lines.length > 0 && <SmallButton label='放弃改动' onPress={onDiscard} />}
      <Button width='fit' label='保存' off={offWords(bench)} busy={bench.busy} busyLabel='正在存' onPress={onSave} />
    </>
  )
}

function offWords({ lines, faults, newer }: SettingsBench): string | undefined {
  if (newer) return '先合到一起'
  if (lines.length === 0) return '没有要存的'
  return faults.length > 0 ? `先改好 ${faults.length} 处` : undefined
}
