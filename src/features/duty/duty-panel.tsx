import type { WorkbenchAnswer } from '@core/contract/duty'
import { clockTime } from '@core/kit/local-time'
import { type EpochMs, MINUTE_MS, minutes } from '@core/kit/time'
import { nearestBuilding } from '@core/people/building-near'
import type { Building } from '@core/people/community'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { DutySwitch } from '../../ui/duty-switch/duty-switch'
import { Notice } from '../../ui/notice/notice'
import './duty.scss'

interface DutyPanelProps {
  readonly bench: WorkbenchAnswer
  readonly buildings: readonly Building[]
  readonly now: EpochMs
  readonly onSwitch: (on: boolean) => Promise<void>
  /** Tells the place anew: still here, or somewhere else. */
  readonly onStay: () => Promise<void>
  readonly onMove: () => void
}

/** A place older than this is asked about, well before the cloud stops believing it. */
const ASK_AFTER_MS = minutes(20)

/** On duty or off; whoever holds a case cannot leave. */
export function DutyPanel({ bench, buildings, now, onSwitch, onStay, onMove }: DutyPanelProps) {
  const place = bench.place && nearestBuilding(bench.place, buildings)
  const where = place ? `在 ${buildingWords(place.name)}旁边` : ''
  const on = bench.switchedAt === null ? '' : `${clockTime(bench.switchedAt)} 上岗`
  const age = bench.placedAt === null ? 0 : now - bench.placedAt
  const asks = bench.onDuty && bench.task === null && age > ASK_AFTER_MS
  return (
    <>
      <DutySwitch
        on={bench.onDuty}
        title={bench.onDuty ? '正在值班' : '没在值班'}
        note={bench.onDuty ? [on, where].filter(Boolean).join('，') : '打开就能收到附近的求助'}
        {...(bench.task ? { locked: '手上还有一件，办好再下岗' } : {})}
        onChange={onSwitch}
      />
      {asks && (
        <Notice tone='gold' icon='pin' title={`您还${where}吗？`}>
          <View className='duty-ask'>
            <View className='duty-ask__words'>位置是 {Math.floor(age / MINUTE_MS)} 分钟前的，太旧就派不到您</View>
            <View className='duty-ask__row'>
              <SmallButton label='还在这儿' onPress={onStay} />
              <SmallButton label='换位置' onPress={onMove} />
            </View>
          </View>
        </Notice>
      )}
    </>
  )
}
