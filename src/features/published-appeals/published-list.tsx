import { View } from '@tarojs/components'
import { openPage } from '../../platform/navigation'
import type { Remote } from '../../platform/remote'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { PublishedCard } from './published-card'
import type { Published } from './use-published'

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
              <PublishedCard key={item.id} item={item} onOpen={() => openPage('publishedAppeal', { id: item.id })} />
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
