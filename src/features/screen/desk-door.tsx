import type { MeAnswer } from '@core/contract/people'
import type { Actor } from '@core/people/person'
import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import { me } from '../../platform/me'
import { goBack, goHome, usePageBehind } from '../../platform/navigation'
import { useWideScreen } from '../../platform/wide-screen/use-wide-screen'
import { Empty } from '../../ui/empty/empty'
import { Failed } from '../../ui/failed/failed'
import { NavBar } from '../../ui/nav-bar/nav-bar'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { SkeletonRows } from '../../ui/skeleton/skeleton-rows'
import { type DeskPage, entriesFor } from './desk-entries'

/** Where `tokens.scss` folds a desk, too. */
const WIDE_PX = 1024

interface DeskDoorProps {
  readonly page: DeskPage
  readonly title: string
  /** A table that cannot be folded sends to a computer; other desks stand column below column on a phone. */
  readonly wideOnly?: boolean
  readonly children: (actor: Actor) => ReactNode
}

/** Lets in whom the desk is for; everybody else hears whose desk it is, and nothing of it is asked for. */
export function DeskDoor({ page, title, wideOnly = false, children }: DeskDoorProps) {
  const wide = useWideScreen(WIDE_PX)
  return (
    <Known title={title}>
      {({ id, roles }) => {
        const actor: Actor = { kind: 'person', id, roles }
        const invited = entriesFor(actor).some((entry) => entry.page === page)
        if (invited && (wide || !wideOnly)) return <>{children(actor)}</>
        return <Porch title={title}>{invited ? <NeedsComputer title={title} /> : <NotInvited />}</Porch>
      }}
    </Known>
  )
}

interface StreetDoorProps {
  readonly title: string
  readonly children: () => ReactNode
}

/** Lets in whom a street has put down. */
export function StreetDoor({ title, children }: StreetDoorProps) {
  return (
    <Known title={title}>
      {({ streetId }) => {
        if (streetId) return <>{children()}</>
        return (
          <Porch title={title}>
            <Empty
              title='这是街道的看板'
              hint='街道登记过的人才打得开。自己社区的数，在“我的”里看响应看板'
              action={{ label: '回首页', onPress: goHome }}
            />
          </Porch>
        )
      }}
    </Known>
  )
}

/** Who stands at the door, once it is known. */
function Known({ title, children }: { readonly title: string; readonly children: (who: MeAnswer) => ReactNode }) {
  const profile = me.use()
  if (profile.status === 'ready') return <>{children(profile.data)}</>
  return (
    <Porch title={title}>
      {profile.status === 'loading' ? <SkeletonRows /> : <Failed code={profile.code} onRetry={profile.reload} />}
    </Porch>
  )
}

function NotInvited() {
  return (
    <Empty
      title='这是值班室的台面'
      hint='值班长、接线员和书记才打得开。要值班，到社区党群服务站登记'
      action={{ label: '回首页', onPress: goHome }}
    />
  )
}

function NeedsComputer({ title }: { readonly title: string }) {
  return (
    <Empty
      title={`${title}要用电脑打开`}
      hint='这张表宽，手机上放不下。在电脑浏览器里打开同一个网址，窗口拉宽就看到'
      action={{ label: '回首页', onPress: goHome }}
    />
  )
}

/** Before the door everything is as on a phone: a stranger may well hold one. */
function Porch({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const elder = useElder()
  const behind = usePageBehind()
  return (
    <PageFrame elder={elder} nav={<NavBar kind='page' title={title} onBack={goBack} alone={!behind} />}>
      {children}
    </PageFrame>
  )
}
