import type { HelpAnswer } from '@core/contract/help'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { DeskCase } from '../../../../features/case-desk/desk-case'
import { CaseOutcome } from '../../../../features/case-view/case-outcome'
import { CaseTimeline } from '../../../../features/case-view/case-timeline'
import { Clocks } from '../../../../features/case-view/clocks'

interface StaffCaseProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
}

/** Somebody else's case, for whoever keeps it moving. */
export function StaffCase({ help, now }: StaffCaseProps) {
  const over = help.status === 'withdrawn' || help.status === 'referred'
  return (
    <View className='stack'>
      <DeskCase help={help} now={now} />
      {!over && <Clocks help={help} now={now} home='到居民家' />}
      <CaseOutcome help={help} audience='staff' />
      <View>
        <CaseTimeline help={help} now={now} audience='staff' />
      </View>
    </View>
  )
}
