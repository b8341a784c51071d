import type { HandlerView } from '@core/appeals/appeal-view'
import type { InputOf } from '@core/contract/wire'
import { View } from '@tarojs/components'
import { appealSettings } from '../../platform/appeals/appeal-settings'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useCommunity } from '../../platform/community'
import { useRemote } from '../../platform/use-remote'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'

type Target = InputOf<'appeals', 'assign'>['to']

interface AssignSheetProps {
  readonly title: string
  /** The zone the case lies in: its people come first. */
  readonly zoneId: string | null
  /** Whoever has it already: it cannot be given to them again. */
  readonly handler: HandlerView | null
  readonly onChoose: (to: Target, name: string) => Promise<unknown>
  readonly onClose: () => void
}

/** The people who look after a zone, a unit of the community's routes, or one who stands on a post now. */
export function AssignSheet({ title, zoneId, handler, onChoose, onClose }: AssignSheetProps) {
  const community = useCommunity()
  const all = community.status === 'ready' ? community.data.zones : []
  const zones = all.filter(({ name }) => handler?.kind !== 'zone' || handler.name !== name)
  const own = zones.filter(({ id }) => id === zoneId)
  const others = zones.filter(({ id }) => id !== zoneId)
  return (
    <Sheet open title={title} onClose={onClose}>
      <View className='stack'>
        <Text className='muted'>他们马上收到消息，居民看得到是谁在办。</Text>
        <Card flush>
          {[...own, ...others].map(({ id, name }) => (
            <ListRow
              key={id}
              icon='users'
              title={name}
              {...(id === zoneId ? { note: '事情就在这一片' } : {})}
              onPress={() => onChoose({ kind: 'zone', id }, name)}
            />
          ))}
        </Card>
        <Units handler={handler} onChoose={onChoose} />
        <View>
          <SectionTitle title='这会儿当班的' />
          <OnCall onChoose={onChoose} />
        </View>
      </View>
    </Sheet>
  )
}

function Units({ handler, onChoose }: Pick<AssignSheetProps, 'handler' | 'onChoose'>) {
  const settings = appealSettings.use()
  const all = settings.status === 'ready' ? settings.data.units : []
  const units = all.filter(({ name }) => handler?.kind !== 'unit' || handler.name !== name)
  if (units.length === 0) return null
  return (
    <View>
      <SectionTitle title='单位' />
      <Card flush>
        {units.map(({ id, name }) => (
          <ListRow key={id} icon='building' title={name} onPress={() => onChoose({ kind: 'unit', id }, name)} />
        ))}
      </Card>
    </View>
  )
}

function OnCall({ onChoose }: Pick<AssignSheetProps, 'onChoose'>) {
  const remote = useRemote(() => callCloud('roster', 'onCallNow', {}), [])
  return (
    <RemoteView remote={remote}>
      {({ data: { posts } }) => {
        const people = new Map(posts.flatMap((post) => post.people.map((one) => [one.id, { ...one, post: post.name }])))
        if (people.size === 0) return <Text className='muted'>这会儿没有人当班</Text>
        return (
          <Card flush>
            {[...people.values()].map(({ id, name, post }) => (
              <ListRow
                key={id}
                icon='user'
                title={name}
                note={post}
                onPress={() => onChoose({ kind: 'person', id }, name)}
              />
            ))}
          </Card>
        )
      }}
    </RemoteView>
  )
}
