import type { PublicAppealView } from '@core/appeals/publication'
import { dateAndTime } from '@core/kit/local-time'
import { View } from '@tarojs/components'
import { openPage } from '../../platform/navigation'
import type { Remote } from '../../platform/remote'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { LongText } from '../../ui/long-text/long-text'
import { heading } from '../../ui/pressable/aria'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import type { Published } from './use-published'
import './published.scss'

interface PublishedListProps {
  readonly remote: Remote<Published>
  readonly most: number
  readonly onOlder: () => Promise<void>
}

/** What neighbours brought and what became of it, in a coordinator's words: nobody's name, number or door. */
export function PublishedList({ remote, most, onOlder }: PublishedListProps) {
  return (
    <RemoteView remote={remote}>
      {({ data: { items, more } }) =>
        items.length === 0 ? (
          <Empty
            title='还没有公开的'
            hint='办好的事，本人同意、社区改写过，才放在这里'
            action={{ label: '说一件事', onPress: () => openPage('newAppeal') }}
          />
        ) : (
          <View className='stack'>
            {items.slice(0, most).map((item) => (
              <PublishedCard key={item.id} item={item} />
            ))}
            {(more || items.length > most) && (
              <Button kind='quiet' label='看更早的' busyLabel='正在找' onPress={onOlder} />
            )}
          </View>
        )
      }
    </RemoteView>
  )
}

function PublishedCard({ item }: { readonly item: PublicAppealView }) {
  const { title, question, answer, category, kind, answeredBy, publishedAt } = item
  return (
    <Card>
      <View className='published'>
        <Text className='published__title' {...heading(2)}>
          {title}
        </Text>
        <View className='published__tags'>
          <Tag label={category.name} />
          {kind === 'done' ? <Tag label='办好了' tone='green' /> : <Tag label='办不了，说明了' tone='gold' />}
        </View>
        <LongText text={question} what={title} />
        <View>
          <Text className='published__by'>{answeredBy === '' ? '答复' : `${answeredBy}答复`}</Text>
          <LongText text={answer} what='答复' />
        </View>
        <Text className='muted'>{dateAndTime(publishedAt)} 公开</Text>
      </View>
    </Card>
  )
}
