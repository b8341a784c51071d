import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { DeskCase } from '../../../../features/case-desk/desk-case'
import { DoubtList } from '../../../../features/case-desk/doubt-list'
import { LadderList } from '../../../../features/case-desk/ladder-list'
import { WhyList } from '../../../../features/case-desk/why-list'
import { CasePhotos } from '../../../../features/case-photos/case-photos'
import { CaseOutcome } from '../../../../features/case-view/case-outcome'
import { CaseTimeline } from '../../../../features/case-view/case-timeline'
import { Clocks } from '../../../../features/case-view/clocks'
import type { Ready } from '../../../../platform/remote'
import type { Tell } from '../../../../platform/use-toast'
import { SectionTitle } from '../../../../ui/section-title/section-title'

interface StaffCaseProps {
  readonly ready: Ready<HelpAnswer>
  readonly now: EpochMs
  readonly tell: Tell
}

/** Somebody else's case, for whoever keeps it moving. */
export function StaffCase({ ready, now, tell }: StaffCaseProps) {
  const help = ready.data
  const over = help.status === 'withdrawn' || help.status === 'referred'
  return (
    <View className='stack'>
      <DeskCase
        help={help}
        now={now}
        photos={<CasePhotos help={help} side='photos' />}
        doubts={<DoubtList ready={ready} now={now} tell={tell} />}
      />
      {!over && <Clocks help={help} now={now} home='到居民家' />}
      <CaseOutcome help={help} audience='staff' photos={<CasePhotos help={help} side='settledPhotos' />} />
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
