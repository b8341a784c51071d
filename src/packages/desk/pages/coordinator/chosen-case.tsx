import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { DeskCase } from '../../../../features/case-desk/desk-case'
import { CaseTimeline } from '../../../../features/case-view/case-timeline'
import { useWatchedHelp } from '../../../../platform/help/use-watched-help'
import type { Tell } from '../../../../platform/use-toast'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

interface ChosenCaseProps {
  readonly id: string
  readonly now: EpochMs
  readonly tell: Tell
}

/** The case the coordinator looks at. */
export function ChosenCase({ id, now }: ChosenCaseProps) {
  const remote = useWatchedHelp(id)
  return (
    <RemoteView remote={remote}>
      {({ data: help }) => (
        <View className='stack'>
          <DeskCase help={help} now={now} />
          <CaseTimeline help={help} now={now} audience='staff' />
        </View>
      )}
    </RemoteView>
  )
}
