import type { HelpAnswer } from '@core/contract/help'
import type { EpochMs } from '@core/kit/time'
import { Text, View } from '@tarojs/components'
import { useElder } from '../../platform/elder-mode'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button/button'
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
  const elder = useElder()
  const late = isLate(help, now)
  const responder = help.responder && help.responder.phone !== '' ? help.responder : null
  const cancel = help.moves.includes('withdraw') && !(late && responder) && (
    <Button kind='secondary' width='fit' label='取消' spoken='取消求助' onPress={() => onAsk('withdraw')} />
  )
  if (!responder)
    return (
      <>
        {cancel}
        {late ? (
          <Button icon='phone' label='打给值班长' onPress={() => callPhone(help.coordinator.phone)} />
        ) : (
          <Button icon='phone' label='打驿站热线' onPress={() => callPhone(hotline)} />
        )}
      </>
    )
  const label = elder ? '打给他' : `打给${responder.name}`
  if (!late)
    return (
      <>
        {cancel}
        <Button
          icon='phone'
          label={label}
          spoken={`打给${responder.name}`}
          onPress={() => callPhone(responder.phone)}
        />
      </>
    )
  return (
    <>
      <Button
        kind='secondary'
        width={elder ? 'fit' : 'fill'}
        label={label}
        spoken={`打给${responder.name}`}
        onPress={() => callPhone(responder.phone)}
      />
      <Button label='打给值班长' onPress={() => callPhone(help.coordinator.phone)} />
    </>
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
        <Button kind='secondary' label='还没好' onPress={() => onAsk('reopen')} />
        <Button icon='check' label={yes} onPress={() => onAsk('rate')} />
      </View>
    </View>
  )
}
