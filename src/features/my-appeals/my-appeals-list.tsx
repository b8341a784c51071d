import type { AppealRow } from '@core/contract/appeals-answers'
import type { EpochMs } from '@core/kit/time'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPage } from '../../platform/navigation'
import type { Remote } from '../../platform/remote'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Segment } from '../../ui/segment/segment'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Text } from '../../ui/text/text'
import { type AppealAudience, appealChip, promiseWords } from '../../words/appeal-words'
import { dayClock } from '../../words/day-words'
import { APPEAL_TABS, type AppealTab, firstTab, tabOf } from './appeal-tabs'
import type { MyAppeals } from './use-my-appeals'
import './my-appeals.scss'

interface MyAppealsListProps {
  readonly remote: Remote<MyAppeals>
  readonly now: EpochMs
}

/** The caller's own appeals, newest first, and those they follow. */
export function MyAppealsList({ remote, now }: MyAppealsListProps) {
  const [chosen, choose] = useState<AppealTab>()
  return (
    <RemoteView remote={remote}>
      {({ data: { rows, followed } }) => {
        const tab = chosen ?? firstTab(rows)
        return (
          <View>
            <View className='my-appeals__tabs'>
              <Segment name='看哪些' choices={APPEAL_TABS} chosen={tab} onChoose={choose} />
            </View>
            <Rows rows={rows.filter((row) => tabOf(row) === tab)} none={rows.length === 0} tab={tab} now={now} />
            {followed.length > 0 && (
              <>
                <SectionTitle title='我跟着的' />
                <View className='stack'>
                  {followed.map((row) => (
                    <AppealCard key={row.id} row={row} now={now} audience='staff' />
                  ))}
                </View>
              </>
            )}
          </View>
        )
      }}
    </RemoteView>
  )
}

interface RowsProps {
  readonly rows: readonly AppealRow[]
  /** There is none in any tab. */
  readonly none: boolean
  readonly tab: AppealTab
  readonly now: EpochMs
}

const NOTHING: Readonly<Record<AppealTab, string>> = {
  running: '没有在办的',
  toRate: '没有等您打分的',
  over: '还没有办结的',
}

function Rows({ rows, none, tab, now }: RowsProps) {
  if (rows.length === 0)
    return (
      <Empty
        title={none ? '还没有诉求' : NOTHING[tab]}
        hint='灯坏了、楼道堵了，或者有个好点子，都可以跟社区说'
        action={{ label: '说一件事', onPress: () => openPage('newAppeal') }}
        link={{ label: '看看邻居反映了什么', onPress: () => openPage('publishedAppeals') }}
      />
    )
  return (
    <View className='stack'>
      {rows.map((row) => (
        <AppealCard key={row.id} row={row} now={now} audience='owner' />
      ))}
    </View>
  )
}

interface AppealCardProps {
  readonly row: AppealRow
  readonly now: EpochMs
  readonly audience: AppealAudience
}

function AppealCard({ row, now, audience }: AppealCardProps) {
  const chip = appealChip(row, now, audience)
  const title = [row.category.name, row.buildingName === '' ? '' : buildingWords(row.buildingName)]
    .filter(Boolean)
    .join('，')
  const note = [row.handlerName === '' ? '' : `${row.handlerName}在办`, promiseWords(row)].filter(Boolean).join('，')
  return (
    <Card
      onPress={() => openPage('appeal', { id: row.id })}
      spoken={[title, chip.label, dayClock(row.startedAt, now), note].filter(Boolean).join('，')}
    >
      <View className='my-appeal'>
        <View className='my-appeal__top'>
          <StatusChip {...chip} />
          <Text className='muted'>{dayClock(row.startedAt, now)}</Text>
        </View>
        <Text className='my-appeal__title'>{title}</Text>
        {note !== '' && <Text className='muted'>{note}</Text>}
      </View>
    </Card>
  )
}
