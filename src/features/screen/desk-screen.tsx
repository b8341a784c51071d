import type { Actor } from '@core/people/person'
import type { ReactNode } from 'react'
import { goHome, replacePage } from '../../platform/navigation'
import { useOnline } from '../../platform/network/use-online'
import type { ToastWords } from '../../platform/use-toast'
import { DeskFrame } from '../../ui/desk-frame/desk-frame'
import { type DeskEntry, DeskRail } from '../../ui/desk-frame/desk-rail'
import type { Press } from '../../ui/pressable/gate'
import { Toast } from '../../ui/toast/toast'
import { type DeskPage, entriesFor } from './desk-entries'
import { PrivacySheet } from './privacy-sheet'

export interface DeskScreenProps {
  readonly page: DeskPage
  readonly actor: Actor
  readonly title: string
  /** On a page that lies under one of the rail's: the way back to it. */
  readonly back?: { readonly label: string; readonly onPress: Press } | undefined
  readonly beside?: ReactNode
  readonly actions?: ReactNode
  readonly left?: ReactNode
  readonly aside?: ReactNode
  readonly asideSize?: 'medium' | 'wide'
  readonly toast?: { readonly message: ToastWords | undefined; clear(): void }
  readonly overlay?: ReactNode
  readonly children: ReactNode
}

/** What every desk has: the way to the others, the word about the network, short news, and WeChat's question for something of a person: without a page that draws it, it counts as a no. */
export function DeskScreen({ page, actor, toast, overlay, ...frame }: DeskScreenProps) {
  const online = useOnline()
  return (
    <DeskFrame
      {...frame}
      rail={<DeskRail name='民声驿站' entries={railOf(actor, page, frame.back?.onPress)} onHome={goHome} />}
      offline={!online}
      overlay={
        <>
          {overlay}
          <PrivacySheet />
          {toast && <Toast message={toast.message} onGone={toast.clear} />}
        </>
      }
    />
  )
}

const stay = () => {}

function railOf(actor: Actor, current: DeskPage, back: Press = stay): readonly DeskEntry[] {
  return entriesFor(actor).map(({ page, icon, label }) => ({
    id: page,
    icon,
    label,
    current: page === current,
    onPress: page === current ? back : () => replacePage(page),
  }))
}
