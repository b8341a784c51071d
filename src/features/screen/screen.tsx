import type { ReactNode } from 'react'
import { retryAppeal } from '../../platform/appeals/unsent-appeal'
import { useElder, useLetterScale } from '../../platform/elder-mode'
import { useFilesToFollow } from '../../platform/following/use-files-to-follow'
import { retryAll } from '../../platform/help/unsent/unsent-request'
import { goBack, usePageBehind } from '../../platform/navigation'
import { useOnline } from '../../platform/network/use-online'
import { statusBarPx } from '../../platform/status-bar'
import { useWhenShown } from '../../platform/use-shown'
import type { ToastWords } from '../../platform/use-toast'
import { NavBar } from '../../ui/nav-bar/nav-bar'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Toast } from '../../ui/toast/toast'
import { PrivacySheet } from './privacy-sheet'
import './screen.scss'

interface ScreenProps {
  /** `brand` is home, `root` another tab, `page` everything with a way back. */
  readonly kind: 'brand' | 'root' | 'page'
  readonly title: string
  readonly foot?: ReactNode
  readonly toast?: { readonly message: ToastWords | undefined; clear(): void }
  readonly overlay?: ReactNode
  readonly bleed?: boolean
  /** Something is filled in here. */
  readonly filled?: boolean
  readonly children: ReactNode
}

/** What every page has: its bar, its print size, the word about the network, and short news. */
export function Screen({ kind, title, foot, toast, overlay, bleed = false, filled = false, children }: ScreenProps) {
  const elder = useElder()
  const letters = useLetterScale()
  const online = useOnline()
  useFilesToFollow()
  const behind = usePageBehind()
  // A start, a page that is seen again, an app that comes back: whatever could not be sent is tried.
  useWhenShown(retryUnsent)
  const nav = (
    <NavBar
      kind={kind}
      title={title}
      onBack={kind === 'page' ? () => void goBack() : undefined}
      alone={!behind}
      statusBarPx={kind === 'page' ? undefined : statusBarPx()}
    />
  )
  const over = (
    <>
      {overlay}
      <PrivacySheet />
      {toast && <Toast message={toast.message} onGone={toast.clear} elder={elder} />}
    </>
  )
  return (
    <PageFrame
      elder={elder}
      letters={letters}
      nav={nav}
      foot={foot}
      offline={!online}
      overlay={over}
      bleed={bleed}
      filled={filled}
    >
      {children}
    </PageFrame>
  )
}

function retryUnsent(): void {
  retryAll()
  void retryAppeal()
}
