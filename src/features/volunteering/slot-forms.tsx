import type { EpochMs } from '@core/kit/time'
import { townDateOf } from '@core/kit/town-date'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { nearDay } from '../../words/shift-words'
import { type DraftSlot, mayAddSlot, seatsFault, slotFault, slotOn } from './activity-draft'
import { SlotForm } from './slot-form'

interface SlotFormsProps {
  readonly slots: readonly DraftSlot[]
  readonly now: EpochMs
  readonly onChange: (next: (slots: readonly DraftSlot[]) => readonly DraftSlot[]) => void
}

/** The times of an activity. One is being written; of the others a line is enough, for eyes and for the mini-program's view. */
export function SlotForms({ slots, now, onChange }: SlotFormsProps) {
  const [openId, open] = useState<string>()
  const last = slots[slots.length - 1]
  const opened = slots.find(({ id }) => id === openId) ?? last
  const change = (part: Partial<DraftSlot>) =>
    onChange((all) => all.map((one) => (one.id === opened?.id ? { ...one, ...part } : one)))
  const add = () => {
    const more = slotOn(last?.day ?? townDateOf(now), slots)
    onChange((all) => [...all.filter(({ id }) => id !== more.id), more])
    open(more.id)
  }
  const several = slots.length > 1
  return (
    <>
      {slots.map((slot, nth) => {
        const name = several ? `第 ${nth + 1} 场` : ''
        if (slot !== opened) return <SlotLine key={slot.id} {...{ slot, name, now }} onOpen={() => open(slot.id)} />
        const remove = several ? () => onChange((all) => all.filter(({ id }) => id !== slot.id)) : undefined
        return <SlotForm key={slot.id} {...{ slot, name, now }} onChange={change} onRemove={remove} />
      })}
      {mayAddSlot(slots) && <Button kind='secondary' icon='plus' label='再加一场' onPress={add} />}
    </>
  )
}

interface SlotLineProps {
  readonly slot: DraftSlot
  readonly name: string
  readonly now: EpochMs
  readonly onOpen: () => void
}

function SlotLine({ slot, name, now, onOpen }: SlotLineProps) {
  const fault = slotFault(slot, now) ?? seatsFault(slot)
  const when = `${nearDay(slot.day, townDateOf(now))} ${slot.from}–${slot.to}，${slot.seats} 人`
  return (
    <Card flush>
      <ListRow title={`${name} ${when}`} note={fault} onPress={onOpen} />
    </Card>
  )
}
