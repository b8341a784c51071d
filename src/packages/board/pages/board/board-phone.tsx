import { PERIOD_WORDS } from '@core/board/period'
import type { Board } from '@core/contract/board'
import type { CommunityAnswer } from '@core/contract/people'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { AppealPanel } from '../../../../features/response-board/appeal-panel'
import { CoverGrid } from '../../../../features/response-board/cover-grid'
import { HallList } from '../../../../features/response-board/hall-list'
import { HallMatterList } from '../../../../features/response-board/hall-matter-list'
import { hallMatters } from '../../../../features/response-board/hall-matters'
import { HallPlan } from '../../../../features/response-board/hall-plan'
import { Panel } from '../../../../features/response-board/panel'
import { PromiseRings } from '../../../../features/response-board/promise-rings'
import { RateStrip } from '../../../../features/response-board/rate-strip'
import { TodayBar } from '../../../../features/response-board/today-bar'
import { TrendPanel } from '../../../../features/response-board/trend-panel'
import { useTurns } from '../../../../features/response-board/use-turns'
import { ZoneRank } from '../../../../features/response-board/zone-rank'
import { Screen } from '../../../../features/screen/screen'
import { COMMUNITY_ID } from '../../../../platform/community-id'
import { useElder } from '../../../../platform/elder-mode'
import { openPage } from '../../../../platform/navigation'
import { Card } from '../../../../ui/card/card'
import { ListRow } from '../../../../ui/list-row/list-row'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { Segment } from '../../../../ui/segment/segment'
import { Text } from '../../../../ui/text/text'
import { type BoardHands, type BoardShapeProps, HELP_RATES, PERIODS } from './board-hands'
import { ZoneChosen } from './zone-chosen'
import './board-phone.scss'

const CASES = 5
const MATTERS = 3
const SHIFTS = 4

/** On a phone one column: figures, what waits for somebody, cases, plan, gaps, trend, zones. */
export function BoardPhone({ remote, community, now, hands, overlay }: BoardShapeProps) {
  return (
    <Screen kind='page' title='响应看板' overlay={overlay}>
      <View className='board-phone'>
        <Whose community={community} />
        <Segment name='看哪一段' choices={PERIODS} chosen={hands.period} onChoose={hands.choosePeriod} />
        <RemoteView remote={remote}>
          {({ data }) => (
            // Together: a plan that came later would push down what is being read.
            <RemoteView remote={community}>
              {(town) => <Parts board={data} community={town.data} now={now} hands={hands} />}
            </RemoteView>
          )}
        </RemoteView>
      </View>
    </Screen>
  )
}

/** From the street: whose board it is. The bar above it is WeChat's own, and the same for all. */
function Whose({ community }: Pick<BoardShapeProps, 'community'>) {
  if (community.status !== 'ready' || isOwn(community.data)) return null
  return <Text className='board-phone__whose'>{community.data.name}的看板</Text>
}

function isOwn({ id }: CommunityAnswer): boolean {
  return id === COMMUNITY_ID
}

interface PartsProps {
  readonly board: Board
  readonly community: CommunityAnswer
  readonly now: EpochMs
  readonly hands: BoardHands
}

function Parts({ board, community, now, hands }: PartsProps) {
  const elder = useElder()
  const { zones } = community
  const turn = useTurns(2)
  return (
    <>
      <ZoneChosen zones={zones} hands={hands} />
      <Sums board={board} hands={hands} />
      <HallMatterList matters={hallMatters(board, zones, now)} now={now} most={MATTERS} folds onPart={hands.onPart} />
      <HallList rows={board.open} now={now} most={CASES} folds />
      {turn > 0 && (
        <>
          <HallPlan board={board} community={community} now={now} dark={false} elder={elder} />
          <CoverGrid cover={board.cover} zones={zones} now={now} most={SHIFTS} />
        </>
      )}
      {turn > 1 && (
        <>
          <AppealPanel
            appeals={board.appeals}
            period={PERIOD_WORDS[hands.period]}
            elder={elder}
            onFigure={hands.onFigure}
            onPart={hands.onPart}
          />
          <TrendPanel trend={board.trend} elder={elder} />
          <ZoneRank lines={board.zones} zones={zones} period={PERIOD_WORDS[hands.period]} onZone={hands.chooseZone} />
          <Card flush>
            <ListRow
              icon='doc'
              title='月报'
              note='一个月的数，能下载表格'
              onPress={() => openPage('monthReport', isOwn(community) ? {} : { community: community.id })}
            />
          </Card>
        </>
      )}
    </>
  )
}

function Sums({ board: { figures, today }, hands: { onFigure, onPart } }: Pick<PartsProps, 'board' | 'hands'>) {
  return (
    <>
      <Panel>
        <RateStrip rates={figures.rates} shown={HELP_RATES} onFigure={onFigure} />
      </Panel>
      <Panel>
        <PromiseRings rates={figures.rates} lengths={figures.lengths} onFigure={onFigure} />
      </Panel>
      <Panel>
        <TodayBar today={today} onStanding={(id, words) => onPart({ of: 'standing', id }, words, { kind: 'today' })} />
      </Panel>
    </>
  )
}
