import { CATEGORY_WORDS } from '@core/help/categories'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useElder } from '../../platform/elder-mode'
import { useWatchedHelp } from '../../platform/help/use-watched-help'
import { openPage } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { useServerNow } from '../../platform/use-server-now'
import { ActionRow } from '../../ui/action-row/action-row'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { SkeletonSlip } from '../../ui/skeleton/skeleton-slip'
import { Slip } from '../../ui/slip/slip'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Text } from '../../ui/text/text'
import { apology, headline } from '../../words/help-words'
import { stepChip } from '../../words/step-words'
import { LiveRing } from './live-ring'
import './live-slip.scss'

interface LiveSlipProps {
  readonly helpId: string
  readonly hotline: string
  /** Others are shown beside it: say which one this is. */
  readonly named?: boolean
}

/** A live request of the house, on home. */
export function LiveSlip({ helpId, hotline, named = false }: LiveSlipProps) {
  const remote = useWatchedHelp(helpId)
  const elder = useElder()
  const now = useServerNow()
  return (
    <RemoteView remote={remote} loading={<SkeletonSlip />} failed={() => <FarSlip helpId={helpId} />}>
      {({ data: help }) => {
        const { title, note, brief } = apology(help, now) ?? headline(help, now)
        const phone = help.responder?.phone || hotline
        return (
          <LiveFrame helpId={helpId} callLabel={elder && help.responder ? '打给党员' : '打电话'} phone={phone}>
            <LiveRing help={help} now={now} size='medium' />
            <View className='live__words'>
              <StatusChip {...stepChip(help, now)} />
              <View aria-live='polite'>
                <Text className='live__title'>{title}</Text>
              </View>
              {named && <Text className='live__note'>{CATEGORY_WORDS[help.category]}</Text>}
              <Text className='live__note'>{elder ? (brief ?? note) : note}</Text>
            </View>
          </LiveFrame>
        )
      }}
    </RemoteView>
  )
}

interface LiveFrameProps {
  readonly helpId: string
  readonly callLabel: string
  readonly phone: string
  readonly children: ReactNode
}

function LiveFrame({ helpId, callLabel, phone, children }: LiveFrameProps) {
  const actions = [
    { id: 'call', label: callLabel, icon: 'phone' as const, onPress: () => callPhone(phone) },
    { id: 'track', label: '看进度', leads: true, onPress: () => openPage('track', { id: helpId }) },
  ]
  return (
    <Slip below={<ActionRow actions={actions} />}>
      <View className='live'>{children}</View>
    </Slip>
  )
}

/** Without an answer the way to the case stays. */
function FarSlip({ helpId }: { readonly helpId: string }) {
  return (
    <Slip
      below={
        <ActionRow
          actions={[{ id: 'track', label: '看进度', leads: true, onPress: () => openPage('track', { id: helpId }) }]}
        />
      }
    >
      <Text className='live__title'>您有一件求助正在办</Text>
    </Slip>
  )
}
