import { View } from '@tarojs/components'
import { Avatar } from '../../../../ui/avatar/avatar'
import { SmallButton } from '../../../../ui/button/small-button'
import { Card } from '../../../../ui/card/card'
import { CodeDigits } from '../../../../ui/code-digits/code-digits'
import { DateLeaf } from '../../../../ui/date-leaf/date-leaf'
import { DutySwitch } from '../../../../ui/duty-switch/duty-switch'
import { FigureRow } from '../../../../ui/figure-row/figure-row'
import { FillBar } from '../../../../ui/fill-bar/fill-bar'
import { GoodsCard } from '../../../../ui/goods-card/goods-card'
import { HelpButton } from '../../../../ui/help-button/help-button'
import { ListRow } from '../../../../ui/list-row/list-row'
import { NavBar } from '../../../../ui/nav-bar/nav-bar'
import { Notice } from '../../../../ui/notice/notice'
import { SectionTitle } from '../../../../ui/section-title/section-title'
import { Slip } from '../../../../ui/slip/slip'
import { StatusChip } from '../../../../ui/status-chip/status-chip'
import { CHIP_LOOKS, type ChipStatus } from '../../../../ui/status-chip/status-chip.shared'
import { Switch } from '../../../../ui/switch/switch'
import { Tag } from '../../../../ui/tag/tag'
import { Text } from '../../../../ui/text/text'
import { StepBar } from '../../../../ui/timeline/step-bar'
import { Timeline } from '../../../../ui/timeline/timeline'
import { nothing } from './example'

const STATUSES = Object.keys(CHIP_LOOKS) as readonly ChipStatus[]

export function CardExamples() {
  return (
    <View className='gallery__stack'>
      <NavBar kind='brand' title='民声驿站' />
      <NavBar kind='root' title='我的' />
      <HelpButton title='一键求助' lines={['党员志愿者 10 分钟到家', '半小时帮您办好']} onPress={nothing} />
      <HelpButton title='打电话求助' lines={['网断了，电话照样能打']} state='offline' onPress={nothing} />
      <SmallMarks />
      <DutySwitch on title='正在值班' note='今天 13:00–18:00，3 网格清河里' onChange={nothing} />
      <DutySwitch on={false} title='没在值班' note='打开后才会接到求助' onChange={nothing} />
      <DutySwitch on title='正在值班' note='3 网格清河里' locked='手上还有一件，办好再下岗' onChange={nothing} />
      <Notice tone='alert' icon='st-over' title='对不起，10 分钟没能到'>
        <Text>清河路口临时封路，林建平在绕行，还要约 2 分钟。</Text>
      </Notice>
      <Notice tone='gold' icon='info'>
        <Text>耳朵背，敲门重一点，多等一会儿</Text>
      </Notice>
      <SectionTitle title='到哪一步了' action={{ label: '全部', onPress: nothing }} />
      <TimelineCard />
      <Card>
        <StepBar
          steps={[
            { id: 'accept', label: '14:20 接单', state: 'done' },
            { id: 'go', label: '去她家', state: 'current' },
            { id: 'done', label: '办好', state: 'future' },
          ]}
        />
      </Card>
      <RowsCard />
      <ShelfCards />
      <Slip urgent>
        <CodeDigits code='4826' caption='到门口报给他' />
      </Slip>
    </View>
  )
}

function ShelfCards() {
  return (
    <>
      <Card>
        <View className='gallery__stack'>
          <DateLeaf weekday='周六' day={21} />
          <FillBar filled={0} of={20} unit='人' />
          <FillBar filled={12} of={20} unit='人' />
          <FillBar filled={20} of={20} unit='人' />
        </View>
      </Card>
      <GoodsCard name='大米 5 斤' note='惠民粮油' price='60 分' act='换' onChoose={nothing} />
      <GoodsCard name='鸡蛋一板' note='惠民粮油' price='40 分' act='换' why='还差 12 分' onChoose={nothing} />
      <GoodsCard name='毛巾两条' note='便民超市' price='20 分' act='换' why='补货中' onChoose={nothing} />
    </>
  )
}

function SmallMarks() {
  return (
    <View className='gallery__row'>
      {STATUSES.map((status) => (
        <StatusChip key={status} status={status} />
      ))}
      <StatusChip status='coming' tone='gold' label='赶来中，剩 2 分' />
      <Tag label='党员' tone='brand' />
      <Tag label='停水' tone='gold' />
      <Tag label='便民' tone='green' />
      <Tag label='设施维修' />
    </View>
  )
}

function TimelineCard() {
  return (
    <Card>
      <Timeline
        steps={[
          { id: 'sent', title: '您的求助已收到', when: '14:20', state: 'done' },
          { id: 'accepted', title: '林建平接单', when: '14:20', note: '38 秒接单，离您最近', state: 'done' },
          { id: 'late', title: '到家超时，已报值班长', when: '14:30', state: 'overdue' },
          { id: 'coming', title: '正在赶来', when: '现在', note: '约 3 分钟到，带了生料带和扳手', state: 'current' },
          { id: 'home', title: '到您家', when: '最晚 14:30', note: '到门口会给您打电话', state: 'future' },
          { id: 'done', title: '您点头才算办完', state: 'future' },
        ]}
      />
    </Card>
  )
}

function RowsCard() {
  return (
    <>
      <Card flush>
        <FigureRow
          figures={[
            { id: 'asked', value: '4', caption: '我的求助', onPress: nothing },
            { id: 'said', value: '2', unit: '件', caption: '我的诉求', onPress: nothing },
            { id: 'points', value: '1,280', caption: '积分' },
          ]}
        />
      </Card>
      <Card tone='gold' flush>
        <ListRow
          icon='textsize'
          title='大字版'
          note='字大、按钮大，能读出声'
          trailing={<Switch on={false} onChange={nothing} spoken='大字版' />}
        />
      </Card>
      <Card flush>
        <ListRow icon='bell' title='消息提醒' badge={2} onPress={nothing} />
        <ListRow icon='pin' title='我的地址' value='2 个' onPress={nothing} />
        <ListRow
          avatar={<Avatar name='赵明远' />}
          title='值班长赵明远在盯'
          strong
          note='14:30 已发提醒'
          trailing={<SmallButton label='换一位' onPress={nothing} />}
        />
        <ListRow avatar={<Avatar />} title='最近的一位' strong note='320 米，会修水电' value='等回话' />
        <ListRow icon='shield' title='读给我听' trailing={<Switch on onChange={nothing} spoken='读给我听' />} />
      </Card>
    </>
  )
}
