import { mayOversee, mayTakeDuty } from '@core/people/permissions'
import type { Actor } from '@core/people/person'
import { Screen } from '../../../../features/screen/screen'
import { me } from '../../../../platform/me'
import { goBack } from '../../../../platform/navigation'
import { Empty } from '../../../../ui/empty/empty'
import { Failed } from '../../../../ui/failed/failed'
import { SkeletonRows } from '../../../../ui/skeleton/skeleton-rows'
import { MemberShifts } from './member-shifts'

export default function ShiftsPage() {
  const profile = me.use()
  if (profile.status !== 'ready')
    return (
      <Screen kind='page' title='我的班'>
        {profile.status === 'loading' ? <SkeletonRows /> : <Failed code={profile.code} onRetry={profile.reload} />}
      </Screen>
    )
  const actor: Actor = { kind: 'person', id: profile.data.id, roles: profile.data.roles }
  if (mayTakeDuty(actor) || mayOversee(actor))
    return <MemberShifts myId={profile.data.id} oversees={mayOversee(actor)} />
  return (
    <Screen kind='page' title='我的班'>
      <Empty
        title='这里是值班的人看班的地方'
        hint='想当党员志愿者，到社区党群服务站登记'
        action={{ label: '回首页', onPress: goBack }}
      />
    </Screen>
  )
}
