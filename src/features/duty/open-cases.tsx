import type { OpenRow } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import { SHORTFALL_WORDS } from '@core/help/shortfall-words'
import { clockTime } from '@core/kit/local-time'
import { type EpochMs, seconds } from '@core/kit/time'
import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { openPage } from '../../platform/navigation'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { HalfHourRail } from '../../ui/half-hour-rail/half-hour-rail'
import { RemoteList } from '../../ui/remote-view/remote-list'
import { SectionTitle } from '../../ui/section-title/section-title'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { emergencyWord } from '../../words/emergency-words'
import { spotWords } from '../../words/place-words'
import { heldUntil, latestWords, stepChip } from '../../words/step-words'
import './duty.scss'

const RENEW_MS = seconds(5)

/** Every open case of the community with both its clocks on one line, for those who oversee. */
export function OpenCases({ now }: { readonly now: EpochMs }) {
  const remote = useRemote(
    async () => emergenciesFirst((await callCloud('help', 'open', { communityId: COMMUNITY_ID })).rows),
    [],
  )
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  const count = remote.status === 'ready' ? `${remote.data.length} 件` : undefined
  return (
    <>
      <SectionTitle title='正在办的求助' {...(count ? { aside: count } : {})} />
      <View className='stack'>
        <RemoteList remote={remote} empty={<Empty title='现在没有求助' hint='有人求助，这里马上看得到' />}>
          {(row) => <OpenCase key={row.id} row={row} now={now} />}
        </RemoteList>
      </View>
    </>
  )
}

function OpenCase({ row, now }: { readonly row: OpenRow; readonly now: EpochMs }) {
  const spot = spotWords({ ...row, door: null })
  const chip = stepChip(row, now)
  const due = row.arrivedAt === null ? row.arriveBy : row.settleBy
  const who = row.responderName ?? (row.shortfall ? SHORTFALL_WORDS[row.shortfall] : '还没有人接')
  const held = heldUntil(row)
  const danger = emergencyWord(row)
  const latest = held === undefined ? latestWords(due, now) : `计时停到 ${clockTime(held)}`
  return (
    <Card
      onPress={() => openPage('track', { id: row.id })}
      spoken={`${danger === '' ? '' : `${danger}，`}${spot}，${CATEGORY_WORDS[row.category]}，${chip.label}，${who}，${latest}`}
    >
      <View className='open-case'>
        <View className='open-case__top'>
          <View className='open-case__tags'>
            {danger !== '' && <Tag label={danger} tone='alert' />}
            <StatusChip {...chip} />
          </View>
          <Text className='muted'>{latest}</Text>
        </View>
        <Text className='open-case__title'>
          {spot}，{CATEGORY_WORDS[row.category]}
        </Text>
        <HalfHourRail
          startAt={row.startedAt}
          arriveDueAt={row.arriveBy}
          settleDueAt={row.settleBy}
          arrivedAt={row.arrivedAt ?? undefined}
          doneAt={row.settledAt ?? undefined}
          heldUntil={held}
          now={now}
          spoken={latest}
        />
        <Text className='muted'>{who}</Text>
      </View>
    </Card>
  )
}

function emergenciesFirst(rows: readonly OpenRow[]): readonly OpenRow[] {
  return [
    ...rows.filter(({ emergency }) => emergency.length > 0),
    ...rows.filter(({ emergency }) => emergency.length === 0),
  ]
}
