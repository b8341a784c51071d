import { clockTime } from '@core/kit/local-time'
import { type DurationMs, type EpochMs, seconds } from '@core/kit/time'
import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { useAttempt } from '../../platform/use-attempt'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import { awaitsAnswer } from './awaits-answer'
import './duty.scss'

/** A drill lasts half an hour: to hear of it within the minute is soon enough. */
const LOOK_MS: DurationMs = seconds(60)

/** A running drill that waits for this member's 收到; nothing otherwise. */
export function DrillCall({ now, tell }: { readonly now: EpochMs; readonly tell: Tell }) {
  const remote = useRemote(async () => (await callCloud('duty', 'drill', { communityId: COMMUNITY_ID })).drill, [])
  const reload = () => remote.status !== 'loading' && remote.reload()
  usePoll(LOOK_MS, reload)
  const attempt = useAttempt(tell, () => void reload())
  const drill = remote.status === 'ready' ? remote.data : null
  if (!drill || !awaitsAnswer(drill, now)) return null
  const answer = async () => {
    const said = await attempt(() => callCloud('duty', 'answerDrill', { drillId: drill.id }))
    if (said) tell('收到了，谢谢您', 'done')
    reload()
  }
  return (
    <Notice tone='blue' icon='flag' title='演练：看得到这条吗？'>
      <View className='duty-ask'>
        <Text className='duty-ask__said'>
          不用出门，{clockTime(drill.endsAt)} 前点一下“收到”就行。只看叫不叫得到，不看别的。
        </Text>
        <Button label='收到' onPress={answer} />
      </View>
    </Notice>
  )
}
