import type { HelpAnswer } from '@core/contract/help'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { DeskCase } from '../../../../features/case-desk/desk-case'
import { LadderList } from '../../../../features/case-desk/ladder-list'
import { WhyList } from '../../../../features/case-desk/why-list'
import { CaseOutcome } from '../../../../features/case-view/case-outcome'
import { CaseTimeline } from '../../../../features/case-view/case-timeline'
import { Clocks } from '../../../../features/case-view/clocks'
import { SectionTitle } from '../../../../ui/section-title/section-title'

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
      {!over && help.ladder.length > 0 && (
        <View>
          <SectionTitle title='下一步告诉谁' />
          <LadderList help={help} now={now} />
        </View>
      )}
      {help.parts.includes('coordinator') && (
        <View>
          <SectionTitle title='问过谁，为什么' />
          <WhyList help={help} now={now} />
        </View>
      )}
      <View>
        <CaseTimeline help={help} now={now} audience='staff' />
      </View>
    </View>
  )
}
