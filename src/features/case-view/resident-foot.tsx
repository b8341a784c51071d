import type { HelpAnswer } from '@core/contract/help-answers'
import type { ResponderView } from '@core/help/views'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useElder } from '../../platform/elder-mode'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button/button'
import { Text } from '../../ui/text/text'
import { OUTCOME_WORDS } from '../../words/outcome-words'
import { isLate } from '../../words/step-words'
import './case-view.scss'

export type ResidentSheet = 'withdraw' | 'rate' | 'reopen'

interface ResidentFootProps {
  readonly help: HelpAnswer
  readonly hotline: string
  readonly now: EpochMs
  readonly onAsk: (sheet: ResidentSheet) => void
  readonly onAnew: () => void
}

/** The bottom bar: the one thing to press at this step, and what stands beside it. */
export function ResidentFoot({ help, hotline, now, onAsk, onAnew }: ResidentFootProps) {
  if (help.status === 'settled') return <NodFoot help={help} onAsk={onAsk} />
  if (help.status === 'waiting' || help.status === 'accepted' || help.status === 'arrived')
    return <LiveFoot help={help} hotline={hotline} now={now} onAsk={onAsk} />
  const mayReopen = help.moves.includes('reopen') && help.confirmBy !== null && now < help.confirmBy
  return (
    <>
      {mayReopen && <Button kind='secondary' width='fit' label='又不好了' onPress={() => onAsk('reopen')} />}
      <Button kind='secondary' label='再求助一次' onPress={onAnew} />
    </>
  )
}

function LiveFoot({ help, hotline, now, onAsk }: Omit<ResidentFootProps, 'onAnew'>) {
  const responder = help.responder && help.responder.phone !== '' ? help.responder : null
  const late = isLate(help, now)
  if (late && responder) return <LateFoot responder={responder} coordinator={help.coordinator} />
  const desk = late ? { label: '打给值班长', phone: help.coordinator.phone } : { label: '打驿站热线', phone: hotline }
  return (
    <>
      {help.moves.includes('withdraw') && (
        <Button kind='secondary' width='fit' label='取消' spoken='取消求助' onPress={() => onAsk('withdraw')} />
      )}
      {responder ? (
        <CallResponder responder={responder} kind='primary' />
      ) : (
        <Button icon='phone' label={desk.label} onPress={() => callPhone(desk.phone)} />
      )}
    </>
  )
}

interface LateFootProps {
  readonly responder: ResponderView
  readonly coordinator: HelpAnswer['coordinator']
}

/** A promise was missed: the coordinator is the one to press for now. */
function LateFoot({ responder, coordinator }: LateFootProps) {
  return (
    <>
      <CallResponder responder={responder} kind='secondary' />
      <Button label='打给值班长' onPress={() => callPhone(coordinator.phone)} />
    </>
  )
}

interface CallResponderProps {
  readonly responder: ResponderView
  readonly kind: 'primary' | 'secondary'
}

function CallResponder({ responder, kind }: CallResponderProps) {
  const elder = useElder()
  const label = elder ? '打给党员' : `打给${responder.name}`
  return (
    <Button
      kind={kind}
      width={elder && kind === 'secondary' ? 'fit' : 'fill'}
      {...(kind === 'primary' ? { icon: 'phone' as const } : {})}
      label={label}
      spoken={elder ? `${label}，${responder.name}` : label}
      onPress={() => callPhone(responder.phone)}
    />
  )
}

/** The member says it is done; only the resident's word settles it. */
function NodFoot({ help, onAsk }: Pick<ResidentFootProps, 'help' | 'onAsk'>) {
  const { question, yes } = OUTCOME_WORDS[help.category]
  return (
    <View className='case-foot'>
      <View className='case-foot__question'>
        <Text className='case-foot__title'>{question}</Text>
        <Text className='muted'>您说好，才算办完</Text>
      </View>
      <View className='case-foot__row'>
        <Button kind='secondary' width='fit' label='还没好' onPress={() => onAsk('reopen')} />
        <Button icon='check' label={yes} onPress={() => onAsk('rate')} />
      </View>
    </View>
  )
}
