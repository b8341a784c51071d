import type { InboxMessage } from '@core/contract/people'
import { type EpochMs, minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { openPage } from '../../platform/navigation'
import type { Remote } from '../../platform/remote'
import { useServerNow } from '../../platform/use-server-now'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { Icon } from '../../ui/icon/icon'
import { RemoteList } from '../../ui/remote-view/remote-list'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import './inbox.scss'

/** Only the day that is said beside a time changes here. */
const RENEW_MS = minutes(1)

/** These have a page to lead to. */
const WITH_PAGE: ReadonlySet<InboxMessage['about']['kind']> = new Set([
  'case',
  'shift',
  'drill',
  'appeal',
  'activity',
  'wish',
  'exchange',
  'reception',
])

/** Everything the community had to say, newest first; a tap leads to the case. */
export function InboxList({ remote }: { readonly remote: Remote<readonly InboxMessage[]> }) {
  const now = useServerNow(RENEW_MS)
  return (
    <View className='stack'>
      <RemoteList remote={remote} empty={<Empty title='还没有消息' hint='求助有了动静，这里都会告诉您' />}>
        {(message) => <Message key={message.key} message={message} now={now} />}
      </RemoteList>
    </View>
  )
}

/** These ask a member for an answer, and the answer is given at the workbench. */
const FOR_THE_BENCH: ReadonlySet<InboxMessage['kind']> = new Set(['helpOffered', 'helpAssigned', 'stillComingAsked'])

function Message({ message, now }: { readonly message: InboxMessage; readonly now: EpochMs }) {
  const { title, body, at, read, about, kind } = message
  const toBench = about.kind === 'drill' || FOR_THE_BENCH.has(kind)
  const when = dayClock(at, now)
  const open = () => {
    if (about.kind === 'appeal') return openPage('appeal', { id: about.id })
    if (kind === 'drillDone') return openPage('coordinatorDesk')
    if (about.kind === 'shift') return openPage('shifts')
    if (about.kind === 'activity' || about.kind === 'wish') return openPage(about.kind, { id: about.id })
    if (about.kind === 'exchange') return openPage('record')
    if (about.kind === 'reception') return openPage('reception')
    return toBench ? openPage('workbench') : openPage('track', { id: about.id })
  }
  return (
    <Card
      onPress={WITH_PAGE.has(about.kind) ? open : undefined}
      spoken={`${read ? '' : '未读，'}${title}，${body}，${when}`}
    >
      <View className='message'>
        <View className='message__words'>
          <View className='message__top'>
            <Text className='message__title'>{title}</Text>
            {!read && <Tag label='新' tone='brand' />}
          </View>
          <Text className='message__body'>{body}</Text>
          <Text className='muted'>{when}</Text>
        </View>
        {WITH_PAGE.has(about.kind) && <Icon name='right' size='small' className='message__arrow' />}
      </View>
    </Card>
  )
}
