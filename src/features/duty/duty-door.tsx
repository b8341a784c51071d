import { minutes, seconds } from '@core/kit/time'
import { mayCoordinate, mayOversee, mayReadSettings, mayTakeCalls, mayTakeDuty } from '@core/people/permissions'
import type { Actor, Role } from '@core/people/person'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { openPage } from '../../platform/navigation'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { useServerNow } from '../../platform/use-server-now'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { benchNote, openNote } from './door-words'
import { useBench } from './use-bench'

const RENEW_MS = seconds(30)

/** The note speaks of minutes. */
const TICK_MS = minutes(1)

/** The way to the workbench, for whoever has work there, and what waits behind it; nothing for everybody else. */
export function DutyDoor({ roles }: { readonly roles: readonly Role[] }) {
  const actor: Actor = { kind: 'person', id: '', roles }
  const takesDuty = mayTakeDuty(actor)
  const oversees = mayOversee(actor)
  if (!takesDuty && !oversees) return null
  return (
    <Card flush>
      {takesDuty && <BenchRow />}
      {oversees && <OverseerRows />}
      <AppealRows takesDuty={takesDuty} oversees={oversees} />
      {mayCoordinate(actor) && (
        <ListRow icon='qr' title='门牌码' note='打印贴在楼道里的码，用电脑打开' onPress={() => openPage('wallDesk')} />
      )}
      {mayReadSettings(actor) && (
        <ListRow
          icon='sliders'
          title='社区管理'
          note='接待时间、承诺、类别、阶梯，谁改了什么，用电脑打开'
          onPress={() => openPage('adminDesk')}
        />
      )}
      {mayTakeCalls(actor) && (
        <ListRow
          icon='headset'
          title='热线接听'
          note='替来电的人登记求助，用电脑打开最顺手'
          onPress={() => openPage('operatorDesk')}
        />
      )}
      <ListRow icon='cal' title='我的班' note='什么时候值班、调班、请假' onPress={() => openPage('shifts')} />
    </Card>
  )
}

function OverseerRows() {
  return (
    <>
      <OpenRow />
      <ListRow
        icon='send'
        title='调度台'
        note='值班长盯每一件、派人、停计时，电脑上最顺手'
        onPress={() => openPage('coordinatorDesk')}
      />
      <ListRow
        icon='chart'
        title='响应看板'
        note='正在办的、要有人管的、四个率和怎么算的'
        onPress={() => openPage('board')}
      />
      <ListRow icon='edit' title='排班' note='缺岗、冲突、调班，用电脑打开' onPress={() => openPage('rosterDesk')} />
    </>
  )
}

function AppealRows({ takesDuty, oversees }: { readonly takesDuty: boolean; readonly oversees: boolean }) {
  return (
    <>
      {takesDuty && (
        <ListRow
          icon='talk'
          title='要我办的诉求'
          note='交给您的，和您这一片的'
          onPress={() => openPage('handledAppeals')}
        />
      )}
      {oversees && (
        <ListRow
          icon='talk'
          title='诉求台'
          note='受理、交办、督办、回访，电脑上最顺手'
          onPress={() => openPage('appealDesk')}
        />
      )}
    </>
  )
}

/** Rings for a new offer on this page too: a member who looks at the news must not miss it. */
function BenchRow() {
  const remote = useBench()
  const now = useServerNow(TICK_MS)
  const bench = remote.status === 'ready' ? remote.data : undefined
  const count = bench ? bench.offers.length + (bench.task ? 1 : 0) : 0
  return (
    <ListRow
      icon='hands'
      title='值班台'
      note={benchNote(bench, now)}
      badge={count}
      strong={count > 0}
      onPress={() => openPage('workbench')}
    />
  )
}

function OpenRow() {
  const remote = useRemote(async () => (await callCloud('help', 'open', { communityId: COMMUNITY_ID })).rows, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  const rows = remote.status === 'ready' ? remote.data : undefined
  const count = rows?.length ?? 0
  return (
    <ListRow
      icon='ticket'
      title='正在办的求助'
      note={openNote(rows)}
      badge={count}
      strong={count > 0}
      onPress={() => openPage('workbench')}
    />
  )
}
