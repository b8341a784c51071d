import type { PublicAppealView } from '@core/appeals/publication'
import type { ErrorCode } from '@core/contract/errors'
import { View } from '@tarojs/components'
import { PublishedCard } from '../../../../features/published-appeals/published-card'
import { Screen } from '../../../../features/screen/screen'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../../../platform/community-id'
import { copyText } from '../../../../platform/files/copy-text'
import { openPage, usePageParams } from '../../../../platform/navigation'
import { pageLink } from '../../../../platform/share/page-link'
import { useShareCard } from '../../../../platform/share/use-share-card'
import { useRemote } from '../../../../platform/use-remote'
import { type Tell, useToast } from '../../../../platform/use-toast'
import { Button } from '../../../../ui/button/button'
import { Empty } from '../../../../ui/empty/empty'
import { Failed } from '../../../../ui/failed/failed'
import { OpenButton } from '../../../../ui/open-button/open-button'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

const TITLE = '邻居反映的事'

/** To try again would find no more: it was never published, or has been taken back. */
const MISSING: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'INVALID_INPUT'])

/** One published case, as everybody may read and pass it on. */
export default function PublishedAppealPage() {
  const { id = '' } = usePageParams()
  const toast = useToast()
  const remote = useRemote(
    () => callCloud('appeals', 'publishedOne', { communityId: COMMUNITY_ID, appealId: id }),
    [id],
  )
  const item = remote.status === 'ready' ? remote.data : undefined
  useShareCard(item?.title ?? TITLE, `/packages/appeals/pages/item/index?id=${id}`)
  return (
    <Screen kind='page' title={TITLE} toast={toast} foot={item && <PassOn tell={toast.tell} />}>
      <RemoteView
        remote={remote}
        failed={(code, reload) => (MISSING.has(code) ? <NotPublic /> : <Failed code={code} onRetry={reload} />)}
      >
        {({ data }) => <Item item={data} />}
      </RemoteView>
    </Screen>
  )
}

function Item({ item }: { readonly item: PublicAppealView }) {
  return (
    <View className='stack'>
      <PublishedCard item={item} />
      <Button kind='quiet' label='看看别的' onPress={() => openPage('publishedAppeals')} />
      <Button kind='quiet' label='我也有事要说' onPress={() => openPage('newAppeal')} />
    </View>
  )
}

/** WeChat passes a page on by itself; a browser has its address. */
function PassOn({ tell }: { readonly tell: Tell }) {
  const link = pageLink()
  if (link === undefined) return <OpenButton opens='share' kind='secondary' icon='send' label='转给邻居看看' />
  const copy = async () => {
    const copied = await copyText(link)
    tell(copied ? '网址复制好了，粘贴给邻居就行' : '没复制成，请再点一次', copied ? 'done' : 'alert')
  }
  return <Button kind='secondary' icon='send' label='转给邻居看看' spoken='转给邻居看看，复制网址' onPress={copy} />
}

function NotPublic() {
  return (
    <Empty
      title='没打开'
      hint='这一件没有公开，或者已经收回了'
      action={{ label: '看看别的', onPress: () => openPage('publishedAppeals') }}
    />
  )
}
