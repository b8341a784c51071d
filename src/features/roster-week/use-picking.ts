import type { Choice } from '@core/roster/choices'
import type { WeekView } from '@core/roster/week-view'
import { useRef, useState } from 'react'
import { withEdit, withMove } from './edits'
import type { GridTouch } from './grid-chip'
import type { Carried, Picked } from './picked'
import type { WeekHands } from './use-week'

export interface Picking {
  readonly picked: Picked | undefined
  readonly markedId: string | null
  readonly touch: GridTouch
  pick(picked: Picked | undefined): void
  mark(personId: string): void
  carry(carried: Carried | undefined): void
  place(choice: Pick<Choice, 'personId'>): Promise<void>
  takeDown(): Promise<void>
  key(name: string): void
}

/** What the hand has picked, and what it does with it: by taps, by keys, with a mouse. */
export function usePicking(week: WeekView, hands: WeekHands): Picking {
  const [picked, setPicked] = useState<Picked>()
  const [markedId, setMarkedId] = useState<string | null>(null)
  const carried = useRef<Carried>(undefined)
  const carry = (what: Carried | undefined) => {
    carried.current = what
  }
  const pick = (next: Picked | undefined) => {
    setPicked(next)
    if (next?.personId) setMarkedId(next.personId)
  }
  const put = async (held: Carried, onto: Picked) => {
    if (!(await hands.change((edits) => dropped(edits, held, onto)))) return
    setPicked(undefined)
    setMarkedId(held.personId)
  }
  const place = async ({ personId }: Pick<Choice, 'personId'>) => {
    if (picked) await put({ personId, from: null }, picked)
  }
  const lift = async (what: Picked | undefined) => {
    if (!what?.personId) return
    const { slot, personId } = what
    if (await hands.change((edits) => withEdit(edits, { slot, out: personId, in: null })))
      setPicked({ slot, personId: null })
  }
  const drop = async (onto: Picked) => {
    const held = carried.current
    carry(undefined)
    if (held) await put(held, onto)
  }
  const onDrop = (onto: Picked) => void drop(onto)
  const onLift = (what: Picked) => void lift(what)
  const reach = week.mayEdit && !hands.busy ? { onCarry: carry, onDrop, onLift } : {}
  return {
    ...{ picked, markedId, pick, carry, place, takeDown: () => lift(picked) },
    touch: { picked, markedId, onPick: pick, ...reach },
    mark: (personId) => setMarkedId((before) => (before === personId ? null : personId)),
    key: (name) => name === 'Escape' && setPicked(undefined),
  }
}

type Edits = Parameters<typeof withEdit>[0]

function dropped(edits: Edits, { personId, from }: Carried, onto: Picked): Edits {
  if (from !== null) return withMove(edits, { slot: from, personId }, onto)
  return withEdit(edits, { slot: onto.slot, out: onto.personId, in: personId })
}
