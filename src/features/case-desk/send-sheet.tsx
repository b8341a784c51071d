import type { AssignChoice, HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useRemote } from '../../platform/use-remote'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { ChoiceRow } from './choice-row'
import { secondLook } from './second-look'
import './send-sheet.scss'

interface SendSheetProps {
  readonly help: Pick<HelpAnswer, 'id' | 'arriveBy'>
  readonly now: EpochMs
  readonly title: string
  /** What the button says of the one who is chosen. */
  readonly action: (name: string) => string
  /** A choice beside those on duty. */
  readonly above?: ReactNode
  /** Sends one without asking; left out where nobody may be sent. */
  readonly onSend?: ((choice: AssignChoice) => Promise<unknown>) | undefined
  /** Asks one or several, who may say no. */
  readonly onAsk?: ((choices: readonly AssignChoice[]) => Promise<unknown>) | undefined
  readonly onClose: () => void
}

/** Whom the coordinator may ask or send, nearest first, with a second look before anybody goes. Mount it anew for every question. */
export function SendSheet({ help, now, title, action, above, onSend, onAsk, onClose }: SendSheetProps) {
  const remote = useRemote(async () => (await callCloud('help', 'choices', { helpId: help.id })).choices, [help.id])
  const [ids, setIds] = useState<readonly string[]>([])
  const several = onAsk !== undefined
  const toggle = (id: string) =>
    setIds((before) => (before.includes(id) ? before.filter((one) => one !== id) : several ? [...before, id] : [id]))
  const known = remote.status === 'ready' ? remote.data : []
  const chosen = known.filter(({ memberId }) => ids.includes(memberId))
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      foot={
        <SendFoot
          chosen={chosen}
          clock={{ arriveBy: help.arriveBy, now }}
          action={action}
          onSend={onSend}
          onAsk={onAsk}
        />
      }
    >
      {above && <View className='send-above'>{above}</View>}
      <RemoteView remote={remote}>{({ data }) => <Choices choices={data} ids={ids} onToggle={toggle} />}</RemoteView>
    </Sheet>
  )
}

interface ChoicesProps {
  readonly choices: readonly AssignChoice[]
  readonly ids: readonly string[]
  readonly onToggle: (memberId: string) => void
}

function Choices({ choices, ids, onToggle }: ChoicesProps) {
  if (choices.length === 0) return <Empty title='现在没有党员在岗' hint='可以打电话请人上岗，上岗后这里马上看得到' />
  return (
    <View aria-label='在岗的党员'>
      {choices.map((choice) => (
        <ChoiceRow key={choice.memberId} choice={choice} chosen={ids.includes(choice.memberId)} onToggle={onToggle} />
      ))}
    </View>
  )
}

interface SendFootProps extends Pick<SendSheetProps, 'action' | 'onSend' | 'onAsk'> {
  readonly chosen: readonly AssignChoice[]
  readonly clock: { readonly arriveBy: EpochMs; readonly now: EpochMs }
}

function SendFoot({ chosen, clock, action, onSend, onAsk }: SendFootProps) {
  const [one, ...others] = chosen
  if (!one) return <Button label='派人' off='先点一位' />
  const alone = others.length === 0
  const look = alone ? secondLook(one, clock) : chosen.map(({ name }) => name).join('、')
  return (
    <View className='send-foot'>
      <View className='send-look' aria-live='polite'>
        <Text>{look}</Text>
      </View>
      <View className='send-foot__buttons'>
        {onAsk && (
          <Button
            kind={onSend && alone ? 'secondary' : 'primary'}
            label={alone ? `先问${one.name}` : `问这 ${chosen.length} 位`}
            busyLabel='正在问'
            onPress={() => onAsk(chosen)}
          />
        )}
        {onSend && alone && (
          <Button icon='send' label={action(one.name)} busyLabel='正在派' onPress={() => onSend(one)} />
        )}
      </View>
    </View>
  )
}
