import type { PublicAppealView } from '@core/appeals/publication'
import { dateAndTime } from '@core/kit/local-time'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { LongText } from '../../ui/long-text/long-text'
import { heading } from '../../ui/pressable/aria'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import './published.scss'

interface PublishedCardProps {
  readonly item: PublicAppealView
  /** To the page of its own; absent on that page. */
  readonly onOpen?: () => Promise<unknown>
}

/** What was brought and what became of it, in a coordinator's words. */
export function PublishedCard({ item, onOpen }: PublishedCardProps) {
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
        <View className='published__foot'>
          <Text className='muted'>{dateAndTime(publishedAt)} 公开</Text>
          {onOpen && <SmallButton icon='send' label='转给邻居' spoken={`${title}，打开转给邻居`} onPress={onOpen} />}
        </View>
      </View>
    </Card>
  )
}
