import { PERIOD_WORDS } from '@core/board/period'
import type { Board } from '@core/contract/board'
import type { CommunityAnswer } from '@core/contract/people'
import { clockTime } from '@core/kit/local-time'
import { type EpochMs, SECOND_MS } from '@core/kit/time'
import { dayInWords, townDateOf } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { CoverGrid } from '../../../../features/response-board/cover-grid'
import { HallList } from '../../../../features/response-board/hall-list'
import { HallMatterList } from '../../../../features/response-board/hall-matter-list'
import { hallMatters } from '../../../../features/response-board/hall-matters'
import { HallPlan } from '../../../../features/response-board/hall-plan'
import { comrade } from '../../../../features/response-board/hall-words'
import { Panel } from '../../../../features/response-board/panel'
import { PromiseRings } from '../../../../features/response-board/promise-rings'
import { RateStrip } from '../../../../features/response-board/rate-strip'
import { TodayBar } from '../../../../features/response-board/today-bar'
import { WallAppeals } from '../../../../features/response-board/wall-appeals'
import { WallTrends } from '../../../../features/response-board/wall-trends'
import { ZoneRank } from '../../../../features/response-board/zone-rank'
import { goHome } from '../../../../platform/navigation'
import { useOnline } from '../../../../platform/network/use-online'
import { heading, landmark } from '../../../../ui/pressable/aria'
import { Pressable } from '../../../../ui/pressable/pressable'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { Segment } from '../../../../ui/segment/segment'
import { Text } from '../../../../ui/text/text'
import { type BoardShapeProps, HELP_RATES, PERIODS } from './board-hands'
import { ZoneChosen } from './zone-chosen'
import './board-wall.scss'

const CASES = 8
const MATTERS = 3
const SHIFTS = 6

/** The hall's screen: everything at once, dark, and nothing on it that may not hang in public. */
export function BoardWall({ remote, community, now, hands, overlay }: BoardShapeProps) {
  const board = remote.status === 'ready' ? remote.data : undefined
  return (
    <View className='ui-wall'>
      <WallHead {...{ board, community, now, hands }} />
      <RemoteView remote={remote}>
        {({ data }) => (
          <RemoteView remote={community}>
            {(town) => <WallParts board={data} community={town.data} now={now} hands={hands} />}
          </RemoteView>
        )}
      </RemoteView>
      {overlay}
    </View>
  )
}

type HeadProps = Pick<BoardShapeProps, 'community' | 'now' | 'hands'> & { readonly board: Board | undefined }

function WallHead({ board, community, now, hands }: HeadProps) {
  const online = useOnline()
  const name = community.status === 'ready' ? community.data.name : ''
  return (
    <View className='ui-wall__head' {...landmark('banner')}>
      <Pressable className='ui-wall__home' role='link' spoken='民声驿站，回首页' onPress={goHome}>
        <View className='ui-wall__mark' />
        <Text className='ui-wall__name' {...heading(1)}>
          民声驿站
        </Text>
      </Pressable>
      <Text className='ui-wall__what'>{name}响应看板</Text>
      <Segment name='看哪一段' choices={PERIODS} chosen={hands.period} onChoose={hands.choosePeriod} />
      <View className='ui-wall__facts'>
        {board && <Text>值班长 {comrade(board.coordinator)}</Text>}
        {board && (
          <Text>
            在岗 {board.reach.onDuty} / 应到 {board.reach.expected}，叫得到 {board.reach.reachable}
          </Text>
        )}
        <Text className={online ? 'ui-wall__live' : 'ui-wall__off'}>{online ? '● 实时' : '○ 网断了，数停在这里'}</Text>
        <Text>{dayInWords(townDateOf(now))}</Text>
        <Text className='ui-wall__clock'>{secondsTime(now)}</Text>
      </View>
    </View>
  )
}

/** `14:26:08`. */
function secondsTime(now: EpochMs): string {
  return `${clockTime(now)}:${String(Math.floor(now / SECOND_MS) % 60).padStart(2, '0')}`
}

interface WallPartsProps extends Pick<BoardShapeProps, 'now' | 'hands'> {
  readonly board: Board
  readonly community: CommunityAnswer
}

function WallParts({ board, community, now, hands }: WallPartsProps) {
  const { zones } = community
  const { rates, lengths } = board.figures
  const { onFigure, onPart } = hands
  return (
    <View className='ui-wall__floor' {...landmark('main')}>
      <Panel area='rates'>
        <ZoneChosen zones={zones} hands={hands} />
        <RateStrip rates={rates} shown={HELP_RATES} onFigure={onFigure} />
        <WallAppeals appeals={board.appeals} onFigure={onFigure} />
      </Panel>
      <Panel area='rings'>
        <PromiseRings rates={rates} lengths={lengths} onFigure={onFigure} />
      </Panel>
      <HallList rows={board.open} now={now} most={CASES} folds={false} />
      <View className='ui-wall__middle'>
        <HallPlan board={board} community={community} now={now} dark elder={false} />
        <WallTrends trend={board.trend} appeals={board.appeals} />
      </View>
      <View className='ui-wall__right'>
        <Panel area='today'>
          <TodayBar
            today={board.today}
            onStanding={(id, words) => onPart({ of: 'standing', id }, words, { kind: 'today' })}
          />
        </Panel>
        <HallMatterList
          matters={hallMatters(board, zones, now)}
          now={now}
          most={MATTERS}
          folds={false}
          onPart={onPart}
        />
        <CoverGrid cover={board.cover} zones={zones} now={now} most={SHIFTS} />
        <ZoneRank lines={board.zones} zones={zones} period={PERIOD_WORDS[hands.period]} />
      </View>
    </View>
  )
}
