import { mayOversee, mayTakeDuty } from '@core/people/permissions'
import type { Actor } from '@core/people/person'
import { OpenCases } from '../../../../features/duty/open-cases'
import { Screen } from '../../../../features/screen/screen'
import { me } from '../../../../platform/me'
import { goBack } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { Empty } from '../../../../ui/empty/empty'
import { Failed } from '../../../../ui/failed/failed'
import { SkeletonSlip } from '../../../../ui/skeleton/skeleton-slip'
import { MemberBench } from './member-bench'

export default function WorkbenchPage() {
  const profile = me.use()
  if (profile.status !== 'ready')
    return (
      <Screen kind='page' title='值班台'>
        {profile.status === 'loading' ? <SkeletonSlip /> : <Failed code={profile.code} onRetry={profile.reload} />}
      </Screen>
    )
  const actor: Actor = { kind: 'person', id: profile.data.id, roles: profile.data.roles }
  if (mayTakeDuty(actor)) return <MemberBench oversees={mayOversee(actor)} />
  return mayOversee(actor) ? <DeskPage /> : <StrangerPage />
}

function DeskPage() {
  const now = useServerNow()
  return (
    <Screen kind='page' title='值班台'>
      <OpenCases now={now} />
    </Screen>
  )
}

function StrangerPage() {
  return (
    <Screen kind='page' title='值班台'>
      <Empty
        title='这里是值班党员的台面'
        hint='想当党员志愿者，到社区党群服务站登记'
        action={{ label: '回首页', onPress: goBack }}
      />
    </Screen>
  )
}
