import type { ChangeAnswer, SettingsAnswer } from '@core/contract/settings'
import { dateAndTime } from '@core/kit/local-time'
import { View } from '@tarojs/components'
import { useCommunity } from '../../platform/community'
import { SmallButton } from '../../ui/button/small-button'
import { Empty } from '../../ui/empty/empty'
import { Failed } from '../../ui/failed/failed'
import { SkeletonRows } from '../../ui/skeleton/skeleton-rows'
import { Text } from '../../ui/text/text'
import { planLines } from '../../words/plan-change-words'
import { differenceLines } from './difference-words'
import { type Names, namesOf } from './names'
import { PART_WORDS } from './part-words'
import type { useChanges } from './use-changes'
import './change-log.scss'
import './town-settings.scss'

interface ChangeLogProps {
  readonly answer: SettingsAnswer
  readonly changes: ReturnType<typeof useChanges>
}

/** Every change with what stood there before, who made it and when; newest first. */
export function ChangeLog({ answer, changes }: ChangeLogProps) {
  const { remote, more } = changes
  const community = useCommunity()
  if (remote.status === 'loading') return <SkeletonRows />
  if (remote.status === 'failed') return <Failed code={remote.code} onRetry={remote.reload} />
  if (remote.data.changes.length === 0)
    return <Empty title='还没有人改过设置' hint='谁在什么时候把什么改成了什么，以后都在这里' />
  const names = namesOf(answer)
  const buildings = community.status === 'ready' ? community.data.buildings : []
  const buildingOf = (id: string) => buildings.find((building) => building.id === id)?.name ?? names.zone(id)
  return (
    <View className='town-form'>
      <View className='town-card'>
        {remote.data.changes.map((change) => (
          <Change key={change.id} change={change} names={names} buildingOf={buildingOf} />
        ))}
      </View>
      {remote.data.more !== null && <SmallButton label='再往前看' onPress={more} />}
    </View>
  )
}

interface ChangeProps {
  readonly change: ChangeAnswer
  readonly names: Names
  readonly buildingOf: (id: string) => string
}

function Change({ change, names, buildingOf }: ChangeProps) {
  const { part, byName, at, differences } = change
  const title = part === 'plan' ? '责任区与楼栋' : PART_WORDS[part].title
  const lines =
    part === 'plan' ? planLines(differences, names.zone, buildingOf) : differenceLines(differences, { part, names })
  return (
    <View className='town-change'>
      <Text className='town-change__head'>{`${title} · ${byName || '有人'} · ${dateAndTime(at)}`}</Text>
      {lines.map(({ key, words }) => (
        <Text key={key} className='town-line'>
          {words}
        </Text>
      ))}
    </View>
  )
}
