import type { Actor } from '@core/people/person'
import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import { me } from '../../platform/me'
import { goBack, goHome } from '../../platform/navigation'
import { Empty } from '../../ui/empty/empty'
import { Failed } from '../../ui/failed/failed'
import { NavBar } from '../../ui/nav-bar/nav-bar'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { SkeletonRows } from '../../ui/skeleton/skeleton-rows'
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
      <Porch title={title}>
        {profile.status === 'loading' ? <SkeletonRows /> : <Failed code={profile.code} onRetry={profile.reload} />}
      </Porch>
    )
  const actor: Actor = { kind: 'person', id: profile.data.id, roles: profile.data.roles }
  if (entriesFor(actor).some((entry) => entry.page === page)) return <>{children(actor)}</>
  return (
    <Porch title={title}>
      <Empty
        title='这是值班室的台面'
        hint='值班长、接线员和书记才打得开。要值班，到社区党群服务站登记'
        action={{ label: '回首页', onPress: goHome }}
      />
    </Porch>
  )
}

/** Before the door everything is as on a phone: a stranger may well hold one. */
function Porch({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const elder = useElder()
  return (
    <PageFrame elder={elder} nav={<NavBar kind='page' title={title} onBack={goBack} />}>
      {children}
    </PageFrame>
  )
}
