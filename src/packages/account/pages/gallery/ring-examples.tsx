import { minutes, seconds } from '@core/kit/time'
import { View } from '@tarojs/components'
import { ActionRow } from '../../../../ui/action-row/action-row'
import { Card } from '../../../../ui/card/card'
import { HalfHourRail } from '../../../../ui/half-hour-rail/half-hour-rail'
import { AcceptRing } from '../../../../ui/ring/accept-ring'
import { ArriveRing } from '../../../../ui/ring/arrive-ring'
import { ARRIVE, SETTLE } from '../../../../ui/ring/ring.shared'
import { RingLabel } from '../../../../ui/ring/ring-label'
import { RingLine } from '../../../../ui/ring/ring-line'
import { SettleRing } from '../../../../ui/ring/settle-ring'
import { ShareRing } from '../../../../ui/ring/share-ring'
import { Slip } from '../../../../ui/slip/slip'
import { SlipColumns } from '../../../../ui/slip/slip-columns'
import { StatusChip } from '../../../../ui/status-chip/status-chip'
import { Text } from '../../../../ui/text/text'
import { afternoon, nothing } from './example'

const { startAt, arriveDueAt, settleDueAt, onTheWay, nearlyLate, late, arrivedAt, doneAt } = afternoon
const arrive = { startAt, dueAt: arriveDueAt }
const settle = { startAt, dueAt: settleDueAt }
const offer = { startAt, dueAt: startAt + seconds(45) }

export function RingExamples() {
  return (
    <View className='gallery__stack'>
      <LiveSlip />
      <Slip flush>
        <SlipColumns
          left={
            <>
              <ArriveRing {...arrive} now={onTheWay} size='large' spoken='最晚 14:30 到您家，还有 6 分钟' />
              <RingLabel title='到您家' note='最晚 14:30' />
            </>
          }
          right={
            <>
              <SettleRing {...settle} now={onTheWay} spoken='14:50 前办好，还有 26 分钟' />
              <RingLabel title='事办好' note='最晚 14:50' />
            </>
          }
        />
      </Slip>
      <States />
      <TaskSlip />
      <HalfHourRail {...afternoon} now={onTheWay} arrivedAt={undefined} doneAt={undefined} spoken='在路上' />
      <HalfHourRail {...afternoon} now={startAt + minutes(24)} doneAt={undefined} spoken='快到时间' />
      <HalfHourRail {...afternoon} now={late} arrivedAt={undefined} doneAt={undefined} spoken='超时' />
      <HalfHourRail {...afternoon} now={doneAt} spoken='办好了' />
    </View>
  )
}

function States() {
  return (
    <Card>
      <View className='gallery__row'>
        <ArriveRing {...arrive} now={nearlyLate} spoken='还有 2 分钟' />
        <ArriveRing {...arrive} now={late} spoken='超时 1 分钟' />
        <ArriveRing {...arrive} doneAt={arrivedAt} now={doneAt} spoken='用了 7 分钟' />
        <ArriveRing {...arrive} doneAt={late} now={doneAt} spoken='晚了 1 分钟' />
        <SettleRing {...settle} now={startAt + minutes(23)} spoken='还有 7 分钟' />
        <SettleRing {...settle} now={settleDueAt + seconds(66)} spoken='超时 1 分钟' />
        <SettleRing {...settle} doneAt={doneAt} now={doneAt} spoken='用了 22 分钟' />
        <AcceptRing {...offer} now={startAt + seconds(13)} size='small' spoken='还有 32 秒' />
        <AcceptRing {...offer} now={startAt + seconds(50)} size='small' spoken='已问下一位' />
        <AcceptRing {...offer} now={startAt + seconds(13)} size='dot' spoken='等回话' />
        <ShareRing kind='arrive' share={0.92} digits='10' caption='分钟' spoken='10 分到场率 92%' />
        <ShareRing kind='settle' share={undefined} digits='30' caption='分钟' spoken='30 分办好率，样本不足' />
      </View>
    </Card>
  )
}

function LiveSlip() {
  return (
    <Slip
      below={
        <ActionRow
          actions={[
            { id: 'call', label: '打电话', icon: 'phone', onPress: nothing },
            { id: 'track', label: '看进度', leads: true, onPress: nothing },
          ]}
        />
      }
    >
      <View className='gallery__live'>
        <ArriveRing {...arrive} now={onTheWay} spoken='最晚 14:30 到您家，还有 6 分钟' />
        <View className='gallery__words'>
          <StatusChip status='coming' />
          <Text className='gallery__title'>林建平正往您家赶</Text>
          <Text className='gallery__line'>约 3 分钟到，14:50 前办好</Text>
        </View>
      </View>
    </Slip>
  )
}

function TaskSlip() {
  const actions = [
    { id: 'map', label: '导航', icon: 'nav', onPress: nothing },
    { id: 'call', label: '打电话', icon: 'phone', onPress: nothing },
    { id: 'mate', label: '叫帮手', icon: 'users', onPress: nothing },
    { id: 'hand', label: '转专业', icon: 'handoff', onPress: nothing },
  ] as const
  return (
    <Slip
      below={
        <>
          <SlipColumns
            left={<RingLine spec={ARRIVE} {...arrive} now={onTheWay} icon='home' spoken='还有 6 分钟到家' />}
            right={<RingLine spec={SETTLE} {...settle} now={onTheWay} icon='check' spoken='还有 26 分钟' />}
          />
          <ActionRow actions={actions} />
        </>
      }
    >
      <StatusChip status='coming' label='赶过去' />
      <View className='gallery__words'>
        <Text className='gallery__title'>7 栋 2 单元 301，漏水堵水</Text>
        <Text className='gallery__line'>周阿姨，72 岁，一个人住</Text>
      </View>
    </Slip>
  )
}
