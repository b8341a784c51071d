import type { HelpAnswer, OpenRow } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import { clockTime } from '@core/kit/local-time'
import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { useRemote } from '../../platform/use-remote'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { ListRow } from '../../ui/list-row/list-row'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { spotWords } from '../../words/place-words'
import { joinable } from './joinable'

interface JoinSheetProps {
  readonly help: HelpAnswer
  readonly onJoin: (row: OpenRow) => Promise<unknown>
  readonly onClose: () => void
}

/** Two cases of one building, one trip: each keeps its own door, code and last word. */
export function JoinSheet({ help, onJoin, onClose }: JoinSheetProps) {
  const remote = useRemote(async () => (await callCloud('help', 'open', { communityId: COMMUNITY_ID })).rows, [])
  const trip = { ...help, buildingId: help.place.buildingId }
  return (
    <Sheet open title='和哪一件并一趟？' onClose={onClose}>
      <RemoteView remote={remote}>
        {({ data }) => {
          const rows = joinable(trip, data)
          if (rows.length === 0) return <Empty title='这栋楼没有别的求助' hint='同一栋楼、6 小时内的两件才并得成一趟' />
          return (
            <View className='stack'>
              <Text className='muted'>一个人跑一趟，两家都去。各自的门牌、到达码和点头都不变。</Text>
              <Card flush>
                {rows.map((row) => (
                  <ListRow
                    key={row.id}
                    title={`${spotWords({ ...row, door: null })}，${CATEGORY_WORDS[row.category]}`}
                    note={`${clockTime(row.startedAt)} 报的，${row.responderName ?? '还没人接'}`}
                    onPress={() => onJoin(row)}
                    strong
                  />
                ))}
              </Card>
            </View>
          )
        }}
      </RemoteView>
    </Sheet>
  )
}
