import { View } from '@tarojs/components'
import { useState } from 'react'
import { NotSent } from '../../../../features/request-form/not-sent'
import { waitsForWord } from '../../../../features/request-form/unsent-words'
import type { RequestHandles } from '../../../../features/request-form/use-request'
import { Screen } from '../../../../features/screen/screen'
import { useHotline } from '../../../../platform/community'
import { usePhoneClock } from '../../../../platform/help/unsent/phone-clock'
import { callPhone } from '../../../../platform/phone-call'
import { useFromTheTop } from '../../../../platform/use-from-the-top'
import { Button } from '../../../../ui/button/button'
import { Dialog } from '../../../../ui/dialog/dialog'

interface UnsentPageProps {
  readonly held: Parameters<typeof NotSent>[0]['held']
  readonly request: RequestHandles
}

type Question = 'called' | 'drop'

/** The request is not in yet: what waits to be sent, and the ways on. */
export function UnsentPage({ held, request }: UnsentPageProps) {
  useFromTheTop()
  const [asked, ask] = useState<Question>()
  const old = waitsForWord(held, usePhoneClock())
  return (
    <Screen
      kind='page'
      title='一键求助'
      filled
      foot={<UnsentFoot held={held} request={request} old={old} onCalled={() => ask('called')} />}
      overlay={<UnsentQuestion asked={asked} onDrop={request.drop} onClose={() => ask(undefined)} />}
    >
      <NotSent held={held} />
      <View className='stack'>
        <Button kind='quiet' label='回去改一改' onPress={request.takeBack} />
        {!old && <Button kind='quiet' label='不发了' onPress={() => ask('drop')} />}
      </View>
    </Screen>
  )
}

interface UnsentFootProps extends UnsentPageProps {
  readonly old: boolean
  readonly onCalled: () => void
}

function UnsentFoot({ held, request, old, onCalled }: UnsentFootProps) {
  const hotline = useHotline()
  if (old)
    return (
      <>
        <Button kind='secondary' width='fit' label='不用了' onPress={request.drop} />
        <Button label='还要发' onPress={request.sendNow} />
      </>
    )
  const call = async () => {
    if (await callPhone(hotline)) onCalled()
  }
  return (
    <>
      <Button
        kind='secondary'
        label='再发一次'
        busyLabel='正在发'
        busy={held.status === 'sending'}
        onPress={request.sendNow}
      />
      <Button icon='phone' label='打热线' onPress={call} />
    </>
  )
}

interface UnsentQuestionProps {
  readonly asked: Question | undefined
  readonly onDrop: () => void
  readonly onClose: () => void
}

/** A call may have done what the request was for; and whoever gives it up is told what is gone then. */
function UnsentQuestion({ asked, onDrop, onClose }: UnsentQuestionProps) {
  if (asked === undefined) return null
  const drop = () => {
    onDrop()
    onClose()
  }
  if (asked === 'called')
    return (
      <Dialog
        open
        title='电话打通了吗？'
        body='接线员记下了，这一份就不用再发，免得来两拨人。'
        safe={{ label: '没打通，接着发', onPress: onClose }}
        other={{ label: '打通了，不用发了', onPress: drop }}
        onClose={onClose}
      />
    )
  return (
    <Dialog
      open
      title='不发了吗？'
      body='填的会清掉，也不会有人来。万一刚才已经发到了，连上网会替您取消。'
      safe={{ label: '接着发', onPress: onClose }}
      other={{ label: '不发了', onPress: drop }}
      onClose={onClose}
    />
  )
}
