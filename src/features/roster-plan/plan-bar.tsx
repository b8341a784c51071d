import { clockTime } from '@core/kit/local-time'
import { dayInWords, townDateOf } from '@core/kit/town-date'
import { Button } from '../../ui/button/button'
import { SmallButton } from '../../ui/button/small-button'
import { DeskState } from '../../ui/desk-frame/desk-state'
import type { PlanBench } from './use-plan'

/** How the work on the plan stands. */
export function PlanState({ bench }: { readonly bench: PlanBench }) {
  const { changes, mayUndo, undo, view } = bench
  const back = mayUndo ? { label: '撤回上一步', spoken: '撤回上一步', onPress: undo } : undefined
  if (changes.length > 0) return <DeskState tone='open' words={`改了 ${changes.length} 处，还没保存`} action={back} />
  const { savedBy } = view
  if (!savedBy) return <DeskState tone='done' words='现在用的就是这一版' />
  const when = `${dayInWords(townDateOf(savedBy.at))} ${clockTime(savedBy.at)}`
  return <DeskState tone='done' words={`${savedBy.name || '有人'} ${when} 存的这一版`} />
}

interface PlanActionsProps {
  readonly bench: PlanBench
  readonly onAddPost: () => void
  readonly onDiscard: () => void
  readonly onSave: () => void
}

/** What is done with the whole plan; saving waits until nothing is wrong and nobody else's work lies in between. */
export function PlanActions({ bench, onAddPost, onDiscard, onSave }: PlanActionsProps) {
  return (
    <>
      <SmallButton label='添岗位' icon='plus' onPress={onAddPost} />
      {bench.changes.length > 0 && <SmallButton label='放弃改动' onPress={onDiscard} />}
      <Button width='fit' label='保存' off={offWords(bench)} busy={bench.busy} busyLabel='正在存' onPress={onSave} />
    </>
  )
}

function offWords({ changes, problems, newer }: PlanBench): string | undefined {
  if (newer) return '先合到一起'
  if (changes.length === 0) return '没有要存的'
  return problems.length > 0 ? `先改好 ${problems.length} 处红字` : undefined
}
