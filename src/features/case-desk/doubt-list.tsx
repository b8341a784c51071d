import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Ready } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'
import { SmallButton } from '../../ui/button/small-button'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import { type Doubt, doubtsOf } from './doubts'
import './desk-case.scss'

interface DoubtListProps {
  readonly ready: Ready<HelpAnswer>
  readonly now: EpochMs
  readonly tell: Tell
}

/** What only the coordinator sees until they have said whether others may; nothing while nothing waits. */
export function DoubtList({ ready, now, tell }: DoubtListProps) {
  const help = ready.data
  const attempt = useAttempt(tell, ready.reload)
  if (!help.parts.includes('coordinator')) return null
  const judge = async ({ piece }: Doubt, show: boolean) => {
    const answer = await attempt(() => callCloud('help', 'judge', { helpId: help.id, piece, show }))
    if (!answer) return
    ready.replace(answer)
    tell(show ? '大家看得到了' : '好，不给别人看', 'done')
  }
  return (
    <>
      {doubtsOf(help, now).map((doubt) => (
        <Notice key={doubt.id} tone='gold' icon='shield'>
          <Text>{doubt.words}</Text>
          <View className='desk-case__judge'>
            <SmallButton label='给大家看' onPress={() => judge(doubt, true)} />
            <SmallButton label='不给看' onPress={() => judge(doubt, false)} />
          </View>
        </Notice>
      ))}
    </>
  )
}
