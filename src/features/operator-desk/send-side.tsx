import type { AroundAnswer, NearMember } from '@core/contract/desk'
import type { CommunityAnswer } from '@core/contract/people'
import type { Pledge } from '@core/help/pledge'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { surnameOf } from '../../ui/avatar/avatar.shared'
import { Button } from '../../ui/button/button'
import { CommunityPlan } from '../../ui/community-plan/community-plan'
import { DeskPane } from '../../ui/desk-frame/desk-pane'
import { Icon } from '../../ui/icon/icon'
import { role } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import { spelledOut } from '../../words/durations'
import { type CallDraft, GAP_WORDS, gapIn } from './call-draft'
import { NearRow } from './near-row'
import type { CallHandles } from './use-call'
import './operator-desk.scss'

interface SendSideProps {
  readonly community: CommunityAnswer
  readonly call: CallHandles
  readonly draft: CallDraft
  readonly promise: Pledge | null
  readonly now: EpochMs
  readonly onGiveUp: () => void
}

/** Right of the form: who could come, by what time, and the one button. */
export function SendSide({ community, call, draft, promise, now, onGiveUp }: SendSideProps) {
  const { around, place } = call
  const wanted = around?.nearest.find(({ memberId }) => memberId === draft.askFirst)
  return (
    <DeskPane title='派给谁' foot={<SendFoot {...{ call, draft, promise, now, wanted }} onGiveUp={onGiveUp} />}>
      {around && place.building ? (
        <>
          <Near community={community} around={around} call={call} draft={draft} />
          <AfterWords around={around} wanted={wanted} />
        </>
      ) : (
        <Text className='muted'>{place.building ? '正在看谁离得近' : '问到在哪儿，这里就列出最近的三位。'}</Text>
      )}
    </DeskPane>
  )
}

interface SendFootProps extends Omit<SendSideProps, 'community'> {
  readonly wanted: NearMember | undefined
}

function SendFoot({ call, draft, promise, now, wanted, onGiveUp }: SendFootProps) {
  const gap = gapIn(draft, call.place.address, now)
  const label = wanted ? `派给${wanted.name}` : '派单，问最近的'
  return (
    <View className='send-foot'>
      <View className='send-foot__line'>
        <Text className='muted'>从接起电话算</Text>
        <Text className='send-foot__by'>
          {promise
            ? `最晚 ${clockTime(draft.pickedUpAt + promise.arriveMs)} 到，${clockTime(draft.pickedUpAt + promise.settleMs)} 办好`
            : '选好什么事，就知道几点到'}
        </Text>
      </View>
      {gap === 'call' ? (
        <Button label='超过 15 分钟了，从现在重新计时' onPress={() => call.change({ pickedUpAt: now })} />
      ) : gap ? (
        <Button label={label} off={GAP_WORDS[gap]} />
      ) : (
        <Button
          label={label}
          keySign='Ctrl Enter'
          busyLabel='正在派'
          busy={call.sending}
          onPress={call.send}
          spoken={`${label}，Ctrl Enter`}
        />
      )}
      <Button kind='secondary' label='不用派，挂了' onPress={onGiveUp} />
    </View>
  )
}

interface NearProps extends Pick<SendSideProps, 'community' | 'call' | 'draft'> {
  readonly around: AroundAnswer
}

/** Metres across the plan at least: the neighbouring buildings say where one is. */
const LEAST_SPAN_M = 420

function Near({ community, around, call, draft }: NearProps) {
  const { building } = call.place
  const view = useMemo(() => building && { lng: building.lng, lat: building.lat, spanM: LEAST_SPAN_M }, [building])
  if (!building) return null
  const home = { id: building.id, lng: building.lng, lat: building.lat, tone: 'home' as const }
  const markers = around.nearest.map(({ memberId, name, place, state }) => ({
    ...{ id: memberId, lng: place.lng, lat: place.lat, label: surnameOf(name) },
    tone: state === 'free' ? ('member' as const) : ('other' as const),
  }))
  return (
    <>
      <View className='send-plan'>
        <CommunityPlan
          plan={community.plan}
          shape='band'
          view={view}
          highlightId={building.id}
          markers={[home, ...markers]}
          spoken={`平面图，${buildingWords(building.name)}和最近的党员`}
        />
      </View>
      <View className='near' aria-label='派给谁' {...role('radiogroup')}>
        <NearRow member={null} chosen={draft.askFirst === null} onChoose={() => call.change({ askFirst: null })} />
        {around.nearest.map((member) => (
          <NearRow
            key={member.memberId}
            member={member}
            chosen={draft.askFirst === member.memberId}
            onChoose={() => call.change({ askFirst: member.memberId })}
          />
        ))}
      </View>
    </>
  )
}

/** What happens when the one who is asked does not answer: nobody is left waiting for a name. */
function AfterWords({ around, wanted }: { readonly around: AroundAnswer; readonly wanted: NearMember | undefined }) {
  const free = around.nearest.filter(({ state }) => state === 'free')
  const next = free.find(({ memberId }) => memberId !== wanted?.memberId)
  const wait = spelledOut(around.nextAfterMs)
  const first = wanted
    ? `${wanted.name} ${wait}没接，自动问${next?.name ?? '下一位'}`
    : `同时问最近的几位，${wait}没接自动问下一位`
  const words =
    free.length === 0
      ? `这会儿没有空着的人。派了以后，值班长${around.coordinatorName}马上安排。`
      : `${first}；都没接，值班长${around.coordinatorName}安排。`
  return (
    <View className='send-after'>
      <Icon name='info' size='small' />
      <Text className='muted'>{words}</Text>
    </View>
  )
}
