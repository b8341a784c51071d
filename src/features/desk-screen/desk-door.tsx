import type { Actor } from '@core/people/person'
import type { ReactNode } from 'react'
import { me } from '../../platform/me'
import { goHome } from '../../platform/navigation'
import { Empty } from '../../ui/empty/empty'
import { Failed } from '../../ui/failed/failed'
import { SkeletonRows } from '../../ui/skeleton/skeleton-rows'
import { Screen } from '../screen/screen'
import { type DeskPage, entriesFor } from './desk-entries'

interface DeskDoorProps {
  readonly page: DeskPage
  readonly title: string
  readonly children: (actor: Actor) => ReactNode
}

/** Lets in whom the desk is for; everybody else hears whose desk it is, and nothing of it is asked for. */
export function DeskDoor({ page, title, children }: DeskDoorProps) {
  const profile = me.use()
  if (profile.status !== 'ready')
    return (
      <Screen kind='page' title={title}>
        {profile.status === 'loading' ? <SkeletonRows /> : <Failed code={profile.code} onRetry={profile.reload} />}
      </Screen>
    )
  const actor: Actor = { kind: 'person', id: profile.data.id, roles: profile.data.roles }
  if (entriesFor(actor).some((entry) => entry.page === page)) return <>{children(actor)}</>
  return (
    <Screen kind='page' title={title}>
      <Empty
        title='这是值班室的台面'
        hint='值班长、接线员和书记才打得开。要值班，到社区党群服务站登记'
        action={{ label: '回首页', onPress: goHome }}
      />
    </Screen>
  )
}
