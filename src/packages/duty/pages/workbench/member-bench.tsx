import type { WorkbenchAnswer } from '@core/contract/duty'
import type { HelpAnswer } from '@core/contract/help-answers'
import type { CommunityAnswer } from '@core/contract/people'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { CasePhotos } from '../../../../features/case-photos/case-photos'
import { AllWell } from '../../../../features/duty/all-well'
import { CalledOffNotice } from '../../../../features/duty/called-off-notice'
import { DoneList } from '../../../../features/duty/done-list'
import { DrillCall } from '../../../../features/duty/drill-call'
import { DutyPanel } from '../../../../features/duty/duty-panel'
import { InvitationCard } from '../../../../features/duty/invitation-card'
import { OfferCard } from '../../../../features/duty/offer-card'
import { OpenCases } from '../../../../features/duty/open-cases'
import { tripOf } from '../../../../features/duty/picked-task'
import { StillComing } from '../../../../features/duty/still-coming'
import { TaskSlip } from '../../../../features/duty/task-slip'
import { TaskSteps } from '../../../../features/duty/task-steps'
import { TripPicker } from '../../../../features/duty/trip-picker'
import { useBench } from '../../../../features/duty/use-bench'
import { type OfferWatch, useOfferWatch } from '../../../../features/duty/use-offer-watch'
import { ComingShifts } from '../../../../features/my-shifts/coming-shifts'
import { ReachLine } from '../../../../features/my-shifts/reach-line'
import { DangerMark } from '../../../../features/request-form/danger-mark'
import { Screen } from '../../../../features/screen/screen'
import { useCommunity } from '../../../../platform/community'
import { callPhone } from '../../../../platform/phone-call'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { Button } from '../../../../ui/button/button'
import { Empty } from '../../../../ui/empty/empty'
import { Failed } from '../../../../ui/failed/failed'
import { SkeletonSlip } from '../../../../ui/skeleton/skeleton-slip'
import { Text } from '../../../../ui/text/text'
import { BenchSheets } from './bench-sheets'
import { type BenchHands, useBenchHands } from './use-bench-hands'

/** The on-call member's table: the switch, what asks for an answer, what is in hand, what is done. */
export function MemberBench({ oversees }: { readonly oversees: boolean }) {
  const remote = useBench()
  const community = useCommunity()
  const now = useServerNow()
  const toast = useToast()
  const known = community.status === 'ready' ? community.data : undefined
  const hands = useBenchHands({ remote, community: known, tell: toast.tell })
  const bench = remote.status === 'ready' ? remote.data : undefined
  const watch = useOfferWatch(bench, {
    onGone: () => {
      toast.tell('刚才那一单不用您去了，谢谢您')
      if (hands.sheet === 'decline') hands.ask(undefined)
    },
  })
  return (
    <Screen
      kind='page'
      title='值班台'
      toast={toast}
      foot={bench && footOf(bench, hands, watch)}
      overlay={
        bench && known && <BenchSheets bench={bench} community={known} hands={hands} onAnswered={watch.answered} />
      }
    >
      {remote.status === 'loading' && <SkeletonSlip />}
      {remote.status === 'failed' && <Failed code={remote.code} onRetry={remote.reload} />}
      <View className='stack'>
        <CalledOffNotice bench={bench} />
        <DrillCall now={now} tell={toast.tell} />
        {bench && <BenchBody bench={bench} community={known} now={now} hands={hands} quiet={oversees} />}
        {bench?.onDuty && <ReachLine tell={toast.tell} />}
        {oversees && <OpenCases now={now} />}
        {bench && <ComingShifts />}
        {bench && <DoneList rows={bench.done} />}
      </View>
    </Screen>
  )
}

interface BenchBodyProps {
  readonly bench: WorkbenchAnswer
  readonly community: CommunityAnswer | undefined
  readonly now: EpochMs
  readonly hands: BenchHands
  /** The list of open cases below says already that there are none. */
  readonly quiet: boolean
}

function BenchBody({ bench, community, now, hands, quiet }: BenchBodyProps) {
  const { offers } = bench
  const { task } = hands
  const [offer, ...others] = offers
  return (
    <View className='stack'>
      {task?.questionBy != null && (
        <StillComing questionBy={task.questionBy} now={now} onYes={hands.reassure} onNo={() => hands.ask('release')} />
      )}
      {task?.allWellBy != null && task.moves.includes('allWell') && (
        <AllWell
          allWellBy={task.allWellBy}
          coordinator={task.coordinator.name}
          onWell={hands.allWell}
          onCall={() => callPhone(task.coordinator.phone)}
        />
      )}
      <DutyPanel
        bench={bench}
        buildings={community?.buildings ?? []}
        now={now}
        onSwitch={hands.turn}
        onStay={hands.stay}
        onMove={() => hands.ask('stand')}
      />
      {task && <Task bench={bench} task={task} now={now} hands={hands} />}
      {!task && offer && <Asked help={offer} transport={bench.transport} now={now} />}
      {!task && others.length > 0 && <Text className='muted'>还有 {others.length} 件也在问您，答完这件就看到</Text>}
      {!task && !offer && bench.onDuty && !quiet && (
        <Empty title='现在没有求助' hint='有求助找您，会响铃、震动，这一页不用关' />
      )}
    </View>
  )
}

interface TaskProps extends Pick<BenchBodyProps, 'bench' | 'now' | 'hands'> {
  readonly task: HelpAnswer
}

/** The case in hand, and which door of the trip it is. */
function Task({ bench, task, now, hands }: TaskProps) {
  return (
    <>
      <TripPicker trip={tripOf(bench)} chosen={task.id} onPick={hands.pick} />
      <DangerMark text={task.text} />
      <TaskSlip
        help={task}
        now={now}
        photos={<CasePhotos help={task} side='photos' />}
        onWay={hands.showWay}
        onCall={callPhone}
        onHelper={() => hands.ask('helper')}
        onRelease={() => hands.ask('release')}
        onRefer={() => hands.ask('refer')}
      />
      <TaskSteps help={task} />
    </>
  )
}

/** What asks for an answer: a case of one's own, or to come along with a neighbour. */
function Asked({ help, transport, now }: AskedProps) {
  return (
    <>
      <DangerMark text={help.text} />
      {help.invitation ? (
        <InvitationCard help={help} now={now} />
      ) : (
        <OfferCard help={help} transport={transport} now={now} />
      )}
    </>
  )
}

interface AskedProps extends Pick<WorkbenchAnswer, 'transport'> {
  readonly help: HelpAnswer
  readonly now: EpochMs
}

function footOf({ offers }: WorkbenchAnswer, hands: BenchHands, watch: OfferWatch) {
  const { task } = hands
  if (task?.moves.includes('arrive')) return <Button icon='pin' label='我到了' onPress={() => hands.ask('arrive')} />
  if (task?.moves.includes('helperArrive')) return <Button icon='pin' label='我到了' onPress={hands.helperArrive} />
  if (task?.moves.includes('settle')) return <Button icon='check' label='办好了' onPress={() => hands.ask('settle')} />
  const [offer] = offers
  if (task || !offer) return undefined
  if (watch.fresh) return <Button label='接单，马上去' off='换了一件，看清再点' />
  const accept = () => {
    watch.answered()
    return hands.accept(offer)
  }
  return (
    <>
      <Button kind='secondary' width='fit' label='去不了' onPress={() => hands.ask('decline')} />
      <Button label={offer.invitation ? '好，一起去' : '接单，马上去'} busyLabel='正在接单' onPress={accept} />
    </>
  )
}
