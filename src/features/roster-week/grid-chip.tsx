import { View } from '@tarojs/components'
import { dropOn, pickUp } from '../../ui/drag/drag-props'
import { RosterChip } from '../../ui/roster-chip/roster-chip'
import type { Carried, Picked } from './picked'
import type { ChipView } from './week-table'

export interface GridTouch {
  readonly picked: Picked | undefined
  /** Whose shifts stand out. */
  readonly markedId: string | null
  readonly onPick: (picked: Picked) => void
  /** Absent for those who may only look. */
  readonly onCarry?: (carried: Carried | undefined) => void
  readonly onDrop?: (onto: Picked) => void
  readonly onLift?: (what: Picked) => void
}

/** A chip with what a hand or a mouse may do to it. */
export function GridChip({ chip, touch }: { readonly chip: ChipView; readonly touch: GridTouch }) {
  const { slot, personId, look } = chip
  const fixed = look === 'past'
  const { onCarry, onDrop, onLift } = touch
  const carry =
    fixed || personId === null || !onCarry
      ? {}
      : pickUp(
          chip.words,
          () => onCarry({ personId, from: slot }),
          () => onCarry(undefined),
        )
  return (
    <View
      className='roster-grid__place'
      {...carry}
      {...deleteKey(fixed || personId === null || !onLift ? undefined : () => onLift({ slot, personId }))}
      {...dropOn(fixed || !onDrop ? undefined : () => onDrop({ slot, personId }))}
    >
      <RosterChip
        words={chip.words}
        look={look}
        edited={chip.edited}
        marked={personId !== null && personId === touch.markedId}
        selected={isPicked(chip, touch.picked)}
        spoken={chip.spoken}
        onPress={() => touch.onPick({ slot, personId })}
      />
    </View>
  )
}

const TAKES_DOWN: ReadonlySet<string> = new Set(['Delete', 'Backspace'])

/** The chip the keyboard stands on is the one meant, whether or not it was picked before. */
function deleteKey(onLift: (() => void) | undefined): Readonly<Record<string, unknown>> {
  if (process.env.TARO_ENV !== 'h5' || !onLift) return {}
  return { onKeyDown: ({ key = '' }: { readonly key?: string }) => TAKES_DOWN.has(key) && onLift() }
}

/** Of several free places of one shift the first is the one being filled. */
function isPicked({ key, slot, personId }: ChipView, picked: Picked | undefined): boolean {
  if (picked?.slot !== slot || picked.personId !== personId) return false
  return personId !== null || key.endsWith('free-0')
}
