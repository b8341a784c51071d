import { CATEGORY_WORDS } from '@core/help/categories'
import { View } from '@tarojs/components'
import { usePhoneClock } from '../../platform/help/unsent/phone-clock'
import type { Sending } from '../../platform/help/unsent/unsent'
import { unsentRequest, useSending } from '../../platform/help/unsent/unsent-request'
import { openPage } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { ActionRow } from '../../ui/action-row/action-row'
import { Slip } from '../../ui/slip/slip'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Text } from '../../ui/text/text'
import { useUnsentWords } from './not-sent'
import { useUnsentPlace } from './unsent-rows'
import { isUnderWay, waitsForWord } from './unsent-words'
import './request-form.scss'

type Held = Extract<Sending, { status: 'sending' | 'waiting' }>
type Refused = Extract<Sending, { status: 'refused' }>

/** Where cases are listed: the request that is not in yet, who will send it, and what can be done meanwhile. */
export function UnsentSlip({ hotline }: { readonly hotline: string }) {
  const sending = useSending()
  if (sending.status === 'refused') return <RefusedSlip refused={sending} />
  return isUnderWay(sending) ? <HeldSlip held={sending} hotline={hotline} /> : null
}

const look = () => openPage('newRequest')

function HeldSlip({ held, hotline }: { readonly held: Held; readonly hotline: string }) {
  const { hint, notes } = useUnsentWords(held)
  const place = useUnsentPlace(held.unsent)
  const asks = waitsForWord(held, usePhoneClock())
  const call = { id: 'call', label: '打热线', icon: 'phone' as const, onPress: () => callPhone(hotline) }
  const actions = asks
    ? [
        { id: 'drop', label: '不用了', onPress: unsentRequest().drop },
        { id: 'send', label: '还要发', onPress: unsentRequest().sendNow },
      ]
    : [call, { id: 'look', label: '看一看', spoken: '看一看没发出去的求助', leads: true, onPress: look }]
  return (
    <Slip below={<ActionRow actions={actions} />}>
      <View className='unsent'>
        <StatusChip status='soon' label='还没发出去' />
        <Text className='unsent__title'>
          {[CATEGORY_WORDS[held.unsent.input.category], place].filter(Boolean).join('，')}
        </Text>
        <Text className='muted'>{[hint, ...notes].join('')}</Text>
      </View>
    </Slip>
  )
}

function RefusedSlip({ refused }: { readonly refused: Refused }) {
  return (
    <Slip below={<ActionRow actions={[{ id: 'look', label: '去改一改', leads: true, onPress: look }]} />}>
      <View className='unsent'>
        <StatusChip status='over' label='没收下' />
        <Text className='unsent__title'>{CATEGORY_WORDS[refused.unsent.input.category]}</Text>
        <Text className='muted'>{`${refused.words}。您填的都还在。`}</Text>
      </View>
    </Slip>
  )
}
