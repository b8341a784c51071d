import type { HelpAnswer } from '@core/contract/help-answers'
import type { CommunityAnswer } from '@core/contract/people'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import { Card } from '../../ui/card/card'
import { CodeDigits } from '../../ui/code-digits/code-digits'
import { Notice } from '../../ui/notice/notice'
import { PageBody } from '../../ui/page-frame/page-frame'
import { apology } from '../../words/help-words'
import { reasonWords } from '../../words/reason-words'
import { AskedList } from './asked-list'
import { CaseHead } from './case-head'
import { CaseOutcome } from './case-outcome'
import { CasePlan } from './case-plan'
import { CaseTimeline } from './case-timeline'
import { Clocks } from './clocks'
import { Sorry, Watcher } from './overdue'
import { residentFacts } from './resident-facts'

interface ResidentCaseProps {
  readonly help: HelpAnswer
  readonly community: CommunityAnswer | undefined
  readonly now: EpochMs
  readonly aloud: ReactNode
  /** The numbers that the words of the request call for. */
  readonly danger?: ReactNode
  /** Of the trouble. */
  readonly photos?: ReactNode
  /** Of what was done. */
  readonly settledPhotos?: ReactNode
  /** How the request got here, when it had to wait. */
  readonly news?: ReactNode
}

/** The case as its resident follows it: who and what now, the clocks, what happened; bad news before all of it. */
export function ResidentCase({ community, ...p }: ResidentCaseProps) {
  const { help, now } = p
  const elder = useElder()
  const late = apology(help, now) !== null
  const withPlan = community !== undefined && !late && (help.status === 'waiting' || help.status === 'accepted')
  const body = <CaseBody {...p} late={late} />
  if (!withPlan) return <PageBody>{body}</PageBody>
  return (
    <>
      <CasePlan help={help} community={community} />
      <View className={elder ? 'case-lap case-lap--elder' : 'case-lap'}>
        <PageBody>{body}</PageBody>
      </View>
    </>
  )
}

type CaseBodyProps = Omit<ResidentCaseProps, 'community'> & { readonly late: boolean }

function CaseBody({ help, now, late, ...parts }: CaseBodyProps) {
  const { aloud, danger, photos, settledPhotos, news } = parts
  const over = help.status === 'withdrawn' || help.status === 'referred'
  return (
    <View className='stack'>
      {isOpen(help) && danger}
      {/* One place for the news of every step, there from the beginning: only what changes in it is announced. */}
      <View className='stack' aria-live='polite'>
        <Sorry help={help} now={now} />
        {news}
        {(!late || help.pause) && <CaseHead help={help} now={now} />}
      </View>
      {(help.status !== 'waiting' || late || help.pause) && !over && <Clocks help={help} now={now} />}
      <ForTheDoor help={help} />
      {aloud}
      <Watcher help={help} now={now} />
      {help.status === 'waiting' && !help.pause && <AskedList help={help} now={now} />}
      {help.status === 'referred' && help.reason !== null && (
        <Notice tone='gold' icon='info'>
          {reasonWords(help.reason)}
        </Notice>
      )}
      <CaseOutcome help={help} photos={settledPhotos} />
      {photos}
      <View>
        <CaseTimeline help={help} now={now} />
      </View>
      {help.status === 'settled' && <View className='case-foot__room' />}
    </View>
  )
}

/** What the resident has ready when somebody comes: the code, and what is known of it all. */
function ForTheDoor({ help }: Pick<ResidentCaseProps, 'help'>) {
  return (
    <>
      {help.status === 'accepted' && help.arrivalCode !== null && (
        <Card tone='gold'>
          <CodeDigits code={help.arrivalCode} caption='人到门口，请把这 4 位数告诉他' />
        </Card>
      )}
      {isOpen(help) &&
        residentFacts(help).map((line) => (
          <Notice key={line} tone='blue' icon='info'>
            {line}
          </Notice>
        ))}
    </>
  )
}

function isOpen({ status }: HelpAnswer): boolean {
  return status === 'waiting' || status === 'accepted' || status === 'arrived'
}
