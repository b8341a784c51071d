import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../ui/button/button'
import { SmallButton } from '../../../../ui/button/small-button'
import { Choices } from '../../../../ui/choices/choices'
import { DeskFrame } from '../../../../ui/desk-frame/desk-frame'
import { DeskHeading, DeskPane } from '../../../../ui/desk-frame/desk-pane'
import { DeskRail } from '../../../../ui/desk-frame/desk-rail'
import { RosterChip, type RosterChipLook } from '../../../../ui/roster-chip/roster-chip'
import { Segment } from '../../../../ui/segment/segment'
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

/** The frame of a wide screen; on a narrow one its columns stand below one another. */
export function DeskExamples() {
  const [look, setLook] = useState<'zone' | 'person'>('zone')
  return (
    <DeskFrame
      rail={<DeskRail name='民声驿站' entries={ENTRIES} onHome={nothing} />}
      title='排班'
      beside={<Text>11 月 16 日 – 22 日</Text>}
      actions={
        <>
          <SmallButton label='照抄上周' onPress={nothing} />
          <Button width='fit' label='发布并通知 4 人' onPress={nothing} />
        </>
      }
      aside={
        <DeskPane title='发布前检查' foot={<SmallButton label='同意' onPress={nothing} />}>
          <DeskHeading title='可以来的人' aside='3 人' />
          <Text>这里滚动，下面的按钮不动。</Text>
        </DeskPane>
      }
    >
      <Segment
        name='怎么看'
        choices={[
          { id: 'zone', label: '按网格' },
          { id: 'person', label: '按人' },
        ]}
        chosen={look}
        onChoose={setLook}
      />
      <View className='gallery__chips'>
        {LOOKS.map((one) => (
          <RosterChip key={one.look} {...one} spoken={one.words} onPress={nothing} />
        ))}
        <RosterChip look='planned' words='新改的' edited spoken='新改的' onPress={nothing} />
        <RosterChip look='planned' words='这个人' marked spoken='这个人' onPress={nothing} />
        <RosterChip look='gap' words='选中的' selected spoken='选中的' onPress={nothing} />
      </View>
      <Choices
        label='请多久'
        choices={[
          { id: '1', label: '1 天' },
          { id: '2', label: '2 天' },
        ]}
        chosen='1'
        onChoose={nothing}
      />
    </DeskFrame>
  )
}
