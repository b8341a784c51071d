import type { WeekView } from '@core/roster/week-view'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DeskLine } from '../../ui/desk-frame/desk-line'
import { Text } from '../../ui/text/text'
import { shiftHours, workWords } from '../../words/shift-words'
import type { CheckKind, Checks } from './checks'
import type { Picked } from './picked'
import { problemTitle, slotLine } from './problem-words'
import { SwapCard } from './swap-card'
import { thinLines } from './thin-words'

interface CheckListProps {
  readonly week: WeekView
  readonly checks: Checks
  readonly kind: CheckKind
  readonly onPick: (picked: Picked) => void
  readonly onMark: (personId: string) => void
  readonly onDecide: (swapId: string, approve: boolean) => Promise<void>
}

const ALL_WELL: Readonly<Record<CheckKind, string>> = {
  gap: '每个班都有人，不缺岗',
  conflict: '没有冲突',
  swap: '没有人想调班',
  silent: '排了班的人都通知得到',
}

/** The lines behind one count. */
export function CheckList(p: CheckListProps) {
  const lines = LINES[p.kind](p)
  if (lines.length === 0) return <Text className='roster-pane__note'>{ALL_WELL[p.kind]}</Text>
  return (
    <>
      <View className='roster-lines'>{lines}</View>
      {p.kind === 'gap' && <ThinHours week={p.week} />}
    </>
  )
}

/** The same gaps by the hour, as everybody has been told of them: a shift may be short for a part of it only. */
function ThinHours({ week }: Pick<CheckListProps, 'week'>) {
  const lines = thinLines(week)
  if (lines.length === 0) return null
  return (
    <View className='roster-lines'>
      <Text className='roster-pane__note'>按钟点看（已发布的）</Text>
      {lines.map(({ key, title, note, bare }) => (
        <DeskLine key={key} title={title} note={note} alert={bare} />
      ))}
    </View>
  )
}

const LINES: Readonly<Record<CheckKind, (p: CheckListProps) => readonly ReactNode[]>> = {
  gap: ({ week, checks, onPick }) =>
    checks.gaps.map(({ key, missing, from, to }) => (
      <DeskLine
        key={key}
        title={slotLine(key, week)}
        note={`${shiftHours({ from, to })} 点，缺 ${missing} 人`}
        onPress={() => onPick({ slot: key, personId: null })}
      />
    )),
  conflict: ({ week, checks, onPick }) =>
    checks.conflicts.map((problem) => (
      <DeskLine
        key={`${problem.code}-${problem.slot}-${problem.personId}`}
        alert={problem.blocks}
        title={problemTitle(problem, week)}
        note={problem.blocks ? `${problem.words}，换个人才能发布` : `${problem.words}，您看合不合适`}
        onPress={() => problem.slot !== null && onPick({ slot: problem.slot, personId: problem.personId })}
      />
    )),
  swap: ({ week, checks, onPick, onDecide }) =>
    checks.swaps.map((swap) => (
      <SwapCard
        key={swap.id}
        swap={swap}
        today={week.today}
        mayDecide={week.mayEdit}
        onDecide={(approve) => onDecide(swap.id, approve)}
        onShow={({ slot }) => onPick({ slot, personId: swap.fromId })}
      />
    )),
  silent: ({ checks, onMark }) =>
    checks.silent.map(({ id, name, shifts, workMs }) => (
      <DeskLine
        key={id}
        alert
        title={name}
        note={`本周 ${shifts} 个班，${workWords(workMs)}。没有提醒次数，也没有能打通的电话`}
        onPress={() => onMark(id)}
      />
    )),
}
