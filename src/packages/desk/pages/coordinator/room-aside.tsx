import type { OpenRow } from '@core/contract/help-answers'
import type { ReachAnswer } from '@core/contract/reach'
import type { EpochMs } from '@core/kit/time'
import { mayCoordinate } from '@core/people/permissions'
import { type Actor, actorId } from '@core/people/person'
import { useState } from 'react'
import { AbsentSheet } from '../../../../features/duty-room/absent-sheet'
import { DrillCard } from '../../../../features/duty-room/drill-card'
import type { MatterAct } from '../../../../features/duty-room/matter'
import { MatterList } from '../../../../features/duty-room/matter-list'
import { mattersOf } from '../../../../features/duty-room/matters'
import { RoomPlan } from '../../../../features/duty-room/room-plan'
import {
  dataOf,
  useDeadLetters,
  useDrill,
  useMembersOnDuty,
  useRosterMatters,
} from '../../../../features/duty-room/use-room'
import { HandoverLine } from '../../../../features/my-shifts/handover-line'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { useCommunity } from '../../../../platform/community'
import { COMMUNITY_ID } from '../../../../platform/community-id'
import { openPage, replacePage } from '../../../../platform/navigation'
import { randomKey } from '../../../../platform/random-key'
import type { Remote } from '../../../../platform/remote'
import { useAttempt } from '../../../../platform/use-attempt'
import type { Tell } from '../../../../platform/use-toast'
import { DeskPane } from '../../../../ui/desk-frame/desk-pane'
import { Dialog } from '../../../../ui/dialog/dialog'
import { drillBegun, drillQuestion } from './drill-question'

interface RoomAsideProps {
  readonly actor: Actor
  readonly rows: readonly OpenRow[]
  readonly reach: ReachAnswer | undefined
  readonly chosen: string | undefined
  readonly now: EpochMs
  readonly tell: Tell
  readonly onChoose: (id: string) => void
}

const NONE: readonly never[] = []

/** Beside the cases: who is where, what else waits for a human, and whether people can be reached. */
export function RoomAside({ actor, rows, reach, chosen, now, tell, onChoose }: RoomAsideProps) {
  const community = useCommunity()
  const members = useMembersOnDuty()
  const letters = useDeadLetters()
  const drill = useDrill()
  const more = useRosterMatters(now)
  const [asking, ask] = useState<'drill' | 'absent'>()
  const close = () => ask(undefined)
  const onDuty = dataOf(members) ?? NONE
  const { resend, startDrill } = useRoomDeeds(tell, { letters, drill, onDuty })
  const act = (it: MatterAct) => {
    if (it.kind === 'case') return onChoose(it.helpId)
    return it.kind === 'resend' ? resend(it.key) : elsewhere[it.kind]()
  }
  const elsewhere = {
    roster: () => replacePage('rosterDesk'),
    topUp: () => openPage('shifts'),
    absent: () => ask('absent'),
  }
  const matters = mattersOf({ rows, reach, letters: dataOf(letters) ?? NONE, readerId: actorId(actor), more, now })
  const onStart = mayCoordinate(actor) ? () => ask('drill') : undefined
  return (
    <DeskPane foot={<DrillCard drill={dataOf(drill) ?? null} now={now} onStart={onStart} />}>
      <HandoverLine now={now} />
      {community.status === 'ready' && members.status !== 'loading' && (
        <RoomPlan
          community={community.data}
          rows={rows}
          members={onDuty}
          chosen={chosen}
          now={now}
          onChoose={onChoose}
        />
      )}
      <MatterList matters={matters} known={reach !== undefined && letters.status !== 'loading'} now={now} onAct={act} />
      <DrillQuestion open={asking === 'drill'} onDuty={onDuty} onStart={startDrill} onClose={close} />
      {asking === 'absent' && <AbsentSheet absent={reach?.absent ?? NONE} now={now} onClose={close} />}
    </DeskPane>
  )
}

interface DrillQuestionProps {
  readonly open: boolean
  readonly onDuty: OnDuty
  readonly onStart: () => Promise<void>
  readonly onClose: () => void
}

function DrillQuestion({ open, onDuty, onStart, onClose }: DrillQuestionProps) {
  return (
    <Dialog
      open={open}
      title='现在演练？'
      body={drillQuestion(onDuty)}
      safe={{ label: '先不', onPress: onClose }}
      other={{ label: '开始演练', onPress: () => onStart().then(onClose) }}
      onClose={onClose}
    />
  )
}

type OnDuty = Parameters<typeof drillQuestion>[0]

interface Room {
  readonly letters: Remote<unknown>
  readonly drill: Remote<unknown>
  readonly onDuty: OnDuty
}

/** What is done from here, and what is looked at anew afterwards. */
function useRoomDeeds(tell: Tell, { letters, drill, onDuty }: Room) {
  const attempt = useAttempt(tell, () => reloadOf(letters))
  return {
    resend: async (key: string) => {
      const answer = await attempt(() => callCloud('duty', 'resend', { key }))
      if (answer) tell(answer.resent ? '又送了一次' : '这条已经用不着了', answer.resent ? 'done' : 'plain')
      reloadOf(letters)
    },
    startDrill: async () => {
      const clientKey = randomKey()
      const begun = await attempt(() => callCloud('duty', 'startDrill', { communityId: COMMUNITY_ID, clientKey }))
      if (begun) tell(drillBegun(onDuty, begun.rows ?? NONE), 'done')
      reloadOf(drill)
    },
  }
}

function reloadOf(remote: Remote<unknown>): void {
  if (remote.status !== 'loading') remote.reload()
}
