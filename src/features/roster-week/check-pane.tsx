import type { EpochMs } from '@core/kit/time'
import type { Choice } from '@core/roster/choices'
import type { WeekView } from '@core/roster/week-view'
import { useState } from 'react'
import { DeskHeading, DeskPane } from '../../ui/desk-frame/desk-pane'
import { Text } from '../../ui/text/text'
import { CheckList } from './check-list'
import { CheckTiles } from './check-tiles'
import { type CheckKind, checksOf, countsOf } from './checks'
import { ChoiceList } from './choice-list'
import type { Carried, Picked } from './picked'
import { PickedCard } from './picked-card'
import { SwapCard } from './swap-card'
import './roster-pane.scss'

interface CheckPaneProps {
  readonly week: WeekView
  readonly now: EpochMs
  readonly picked: Picked | undefined
  readonly onPick: (picked: Picked | undefined) => void
  readonly onMark: (personId: string) => void
  readonly onPlace: (choice: Choice) => Promise<unknown>
  readonly onTakeDown: () => Promise<unknown>
  readonly onCarry: (carried: Carried | undefined) => void
  readonly onDecide: (swapId: string, approve: boolean) => Promise<void>
}

/** What is to be looked at before the week goes out; with a shift in hand, who could stand there. */
export function CheckPane(p: CheckPaneProps) {
  const { week, picked } = p
  const [kind, setKind] = useState<CheckKind>('gap')
  const checks = checksOf(week)
  const choose = (next: CheckKind) => {
    setKind(next)
    p.onPick(undefined)
  }
  const slot = week.slots.find(({ key }) => key === picked?.slot)
  return (
    <DeskPane title='发布前检查' foot={kind !== 'swap' && <FirstSwap {...p} />}>
      <CheckTiles counts={countsOf(checks)} chosen={kind} onChoose={choose} />
      {picked && (
        <PickedCard
          week={week}
          picked={picked}
          now={p.now}
          onTakeDown={p.onTakeDown}
          onLetGo={() => p.onPick(undefined)}
        />
      )}
      {!picked && (
        <CheckList week={week} checks={checks} kind={kind} onPick={p.onPick} onMark={p.onMark} onDecide={p.onDecide} />
      )}
      {picked && slot && slot.state !== 'over' && week.mayEdit && (
        <>
          <DeskHeading title={picked.personId === null ? '可以来的人' : '换成谁'} />
          <ChoiceList
            slot={picked.slot}
            version={week.version}
            exceptId={picked.personId}
            onPlace={p.onPlace}
            onCarry={p.onCarry}
          />
        </>
      )}
    </DeskPane>
  )
}

/** The swap that waits for the coordinator, wherever the eye is just now. */
function FirstSwap({ week, onDecide, onPick }: Pick<CheckPaneProps, 'week' | 'onDecide' | 'onPick'>) {
  const [first, ...others] = week.swaps.filter(({ state }) => state === 'accepted')
  if (!first || !week.mayEdit) return null
  return (
    <>
      <DeskHeading title='调班申请' aside={others.length > 0 ? `还有 ${others.length} 件` : undefined} />
      <SwapCard
        swap={first}
        today={week.today}
        mayDecide
        onDecide={(approve) => onDecide(first.id, approve)}
        onShow={({ slot }) => onPick({ slot, personId: first.fromId })}
      />
      {first.inReturn && <Text className='roster-pane__note'>同意后两个班对换，马上生效。</Text>}
    </>
  )
}
