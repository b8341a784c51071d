import { View } from '@tarojs/components'
import { useState } from 'react'
import { BlockName, BlockTable, TableBlock } from '../../../../ui/block-table/block-table'
import { Button } from '../../../../ui/button/button'
import { SmallButton } from '../../../../ui/button/small-button'
import { Choices } from '../../../../ui/choices/choices'
import { Counter } from '../../../../ui/counter/counter'
import { DeskFrame } from '../../../../ui/desk-frame/desk-frame'
import { DeskLine } from '../../../../ui/desk-frame/desk-line'
import { DeskHeading, DeskPane } from '../../../../ui/desk-frame/desk-pane'
import { DeskRail } from '../../../../ui/desk-frame/desk-rail'
import { DeskState } from '../../../../ui/desk-frame/desk-state'
import { DeskTools, LegendItem, Sample } from '../../../../ui/desk-frame/desk-tools'
import { Field } from '../../../../ui/field/field'
import { MoveTiles } from '../../../../ui/move-tiles/move-tiles'
import { Question } from '../../../../ui/question/question'
import { RateSheet } from '../../../../ui/rate-sheet/rate-sheet'
import { ReadOnly } from '../../../../ui/read-only/read-only'
import { RosterChip, type RosterChipLook } from '../../../../ui/roster-chip/roster-chip'
import { Segment } from '../../../../ui/segment/segment'
import { Text } from '../../../../ui/text/text'
import { nothing } from './example'

const ENTRIES = [
  { id: 'room', icon: 'hands', label: '调度台', current: false, onPress: nothing },
  { id: 'roster', icon: 'cal', label: '排班', current: true, onPress: nothing },
] as const

const LOOKS: readonly { readonly look: RosterChipLook; readonly words: string }[] = [
  { look: 'past', words: '冯丽' },
  { look: 'planned', words: '钱志刚' },
  { look: 'gap', words: '缺 1 人' },
  { look: 'conflict', words: '丁国良' },
  { look: 'swap', words: '林建平' },
  { look: 'unreachable', words: '于海涛' },
]

const LENGTHS = [
  { id: '1', label: '1 天' },
  { id: '2', label: '2 天' },
] as const

const TILES = [
  { id: 'accept', label: '受理', icon: 'check', first: true },
  { id: 'assign', label: '交给谁办', icon: 'handoff', first: false },
  { id: 'decline', label: '不予受理', icon: 'minus', first: false, shut: '已经有人提了' },
] as const

function Rating({ onClose }: { readonly onClose: () => void }) {
  const confirm = async () => {
    onClose()
    return true
  }
  return (
    <RateSheet
      title='办得怎么样？'
      question='您满意吗'
      action='提交评价'
      keptAs='gallery:rate'
      onConfirm={confirm}
      onClose={onClose}
    />
  )
}

// Over 40 lines: an example of each part, one below the other.
/** The frame of a wide screen; on a narrow one its columns stand below one another. */
export function DeskExamples() {
  const [look, setLook] = useState<'zone' | 'person'>('zone')
  const [rating, rate] = useState(false)
  return (
    <DeskFrame
      rail={<DeskRail name='民声驿站' entries={ENTRIES} onHome={nothing} />}
      title='排班'
      back={{ label: '回值班台', onPress: nothing }}
      beside={<DeskState tone='open' words='改了 4 处，还没发布' action={UNDO} />}
      actions={
        <>
          <SmallButton label='照抄上周' onPress={nothing} />
          <Button width='fit' label='发布并通知 4 人' onPress={nothing} />
        </>
      }
      aside={<Pane />}
    >
      <DeskTools keys='方向键走动' legend={<Legend />}>
        <Segment
          name='怎么看'
          choices={[
            { id: 'zone', label: '按网格' },
            { id: 'person', label: '按人' },
          ]}
          chosen={look}
          onChoose={setLook}
        />
      </DeskTools>
      <Table />
      <Chips />
      <Choices label='请多久' choices={LENGTHS} chosen='1' onChoose={nothing} />
      <Counter label='要几人' value={2} unit='人' least={0} most={50} onChange={nothing} />
      <Question title='哪方面的事？' aside='不选也行'>
        <SmallButton label='问满不满意' onPress={() => rate(true)} />
      </Question>
      <MoveTiles tiles={TILES} onPress={nothing} />
      {rating && <Rating onClose={() => rate(false)} />}
      <Counter label='一次几人' value={1} unit='人' least={1} most={20} onChange={nothing} />
    </DeskFrame>
  )
}

function Pane() {
  return (
    <DeskPane title='发布前检查' foot={<SmallButton label='同意' onPress={nothing} />}>
      <DeskHeading title='可以来的人' aside='3 人' />
      <View>
        <DeskLine title='河湾里 今天晚班' note='18–22 点，缺 1 人' onPress={nothing} />
        <DeskLine title='丁国良' note='这段时间请了假，换个人才能发布' alert />
      </View>
      <ReadOnly on>
        <Field label='只能看的' value='写着什么，就读到什么' onInput={nothing} />
      </ReadOnly>
      <Text>这里滚动，下面的按钮不动。</Text>
    </DeskPane>
  )
}

function Chips() {
  return (
    <View className='gallery__chips'>
      {LOOKS.map((one) => (
        <RosterChip key={one.look} {...one} spoken={one.words} onPress={nothing} />
      ))}
      <RosterChip look='planned' words='新改的' edited spoken='新改的' onPress={nothing} />
      <RosterChip look='planned' words='这个人' marked spoken='这个人' onPress={nothing} />
      <RosterChip look='gap' words='选中的' selected spoken='选中的' onPress={nothing} />
    </View>
  )
}

const UNDO = { label: '撤回上一处', spoken: '撤回上一处', onPress: nothing }

function Legend() {
  return (
    <>
      <LegendItem words='缺岗'>
        <Sample look='gap' />
      </LegendItem>
      <LegendItem words='今天轮到'>
        <Sample look='today' />
      </LegendItem>
      <LegendItem words='新改的'>
        <Sample look='edited' />
      </LegendItem>
    </>
  )
}

function Table() {
  return (
    <BlockTable head={<Text>班次</Text>}>
      <TableBlock lead={<BlockName name='清河里' />}>
        <Text>早 8–13</Text>
        <View>午 13–18</View>
        <View>晚 18–22</View>
      </TableBlock>
      <TableBlock lead={<BlockName name='值班长' flat='8–8' chosen onPress={nothing} />}>
        <Text>赵明远</Text>
      </TableBlock>
    </BlockTable>
  )
}
