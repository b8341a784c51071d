import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import { goBack } from '../../platform/navigation'
import { useOnline } from '../../platform/network/use-online'
import { usePhotosToFollow } from '../../platform/photos/use-photos-to-follow'
import { statusBarPx } from '../../platform/status-bar'
import type { ToastWords } from '../../platform/use-toast'
import { useRecordingPost } from '../../platform/voice/recordings'
import { NavBar } from '../../ui/nav-bar/nav-bar'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Toast } from '../../ui/toast/toast'
import './screen.scss'

interface ScreenProps {
  /** `brand` is home, `root` another tab, `page` everything with a way back. */
  readonly kind: 'brand' | 'root' | 'page'
  readonly title: string
  readonly foot?: ReactNode
  readonly toast?: { readonly message: ToastWords | undefined; clear(): void }
  readonly overlay?: ReactNode
  readonly bleed?: boolean
  readonly offlineText?: string
  readonly children: ReactNode
}

/** What every page has: its bar, its print size, the word about the network, and short news. */
export function Screen({ kind, title, foot, toast, overlay, bleed = false, offlineText, children }: ScreenProps) {
  const elder = useElder()
  const online = useOnline()
  usePhotosToFollow()
  useRecordingPost()
  const nav = (
    <NavBar
      kind={kind}
      title={title}
      onBack={kind === 'page' ? () => void goBack() : undefined}
      statusBarPx={kind === 'page' ? undefined : statusBarPx()}
    />
  )
  const over = (
    <>
      {overlay}
      {toast && <Toast message={toast.message} onGone={toast.clear} elder={elder} />}
    </>
  )
  return (
    <PageFrame
      elder={elder}
      nav={nav}
      foot={foot}
      offline={!online}
      offlineText={offlineText}
      overlay={over}
      bleed={bleed}
    >
      {children}
    </PageFrame>
  )
}
