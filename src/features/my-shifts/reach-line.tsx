import type { OwnReach } from '@core/contract/people'
import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useCommunity } from '../../platform/community'
import { COMMUNITY_ID } from '../../platform/community-id'
import { useElder } from '../../platform/elder-mode'
import { askToMessage } from '../../platform/subscriptions/ask-to-message'
import { reportConsent } from '../../platform/subscriptions/report-consent'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import { reachNote, reachTitle } from './reach-words'
import './reach-line.scss'

/** How often one can still be reminded with the app closed, and the tap that tops it up. */
export function ReachLine({ tell }: { readonly tell: Tell }) {
  const remote = useRemote<OwnReach>(() => callCloud('people', 'reach', { communityId: COMMUNITY_ID }), [])
  const community = useCommunity()
  const elder = useElder()
  if (remote.status !== 'ready') return null
  const reach = remote.data
  const topUp = async () => {
    const templates = community.status === 'ready' ? [community.data.templates.offer] : []
    const asked = await askToMessage(templates)
    // The count on the screen should be the one after this tap; told twice, a consent counts once.
    await reportConsent([])
    remote.reload()
    tell(asked === 'unsupported' ? '提醒要在手机微信里补，打开小程序再点一次' : '记下了，谢谢您', 'plain')
  }
  if (reach.gaps.length > 0)
    return (
      <Notice tone='alert' icon='wifioff' title={reachTitle(reach)}>
        <View className='reach-line'>
          <Text>{reachNote(reach)}</Text>
          <SmallButton label='补足提醒' onPress={topUp} />
        </View>
      </Notice>
    )
  const more = <SmallButton label='补足提醒' onPress={topUp} />
  if (elder)
    return (
      <Card flush>
        <ListRow icon='bell' title={reachTitle(reach)} note={reachNote(reach)} />
        <View className='reach-line__more'>{more}</View>
      </Card>
    )
  return (
    <Card flush>
      <ListRow icon='bell' title={reachTitle(reach)} note={reachNote(reach)} trailing={more} />
    </Card>
  )
}
