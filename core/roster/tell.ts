import type { Contact } from '../people/person'
import type { ShiftNotice } from './notice'
import type { RosterPlan } from './post'
import type { Affected } from './publish'
import type { RosterPerson } from './roster-person'
import { SHIFT_WORDS, type Words } from './shift-words'
import { type Slot, slotOf } from './slot'
import type { Swap, Week } from './week'

interface Telling {
  readonly plan: RosterPlan
  readonly people: readonly RosterPerson[]
  readonly coordinator: Contact
}

/** Tells those whose shifts a publication changed, each what is theirs, and nobody else. `first` when the week had not been published before. */
export function tellPublished(
  week: Week,
  affected: readonly Affected[],
  { plan, people, first }: Omit<Telling, 'coordinator'> & { readonly first: boolean },
): readonly ShiftNotice[] {
  return affected.flatMap(({ personId, come, gone }): readonly ShiftNotice[] => {
    const to = people.find(({ id }) => id === personId)
    const slots = inOrder(come, plan)
    const [soonest] = slots
    if (!to) return []
    const cause = `published:${week.sequence}`
    return first && soonest
      ? [{ kind: 'shiftPublished', to, cause, until: null, ...SHIFT_WORDS.published(slots.length, soonest) }]
      : [{ kind: 'shiftChanged', to, cause, until: null, ...SHIFT_WORDS.changed(slots, inOrder(gone, plan)) }]
  })
}

/** What a swap's new state gives reason to say, and to whom. `askable` are those an open offer goes to. */
export function tellSwap(swap: Swap, telling: Telling, askable: readonly RosterPerson[] = []): readonly ShiftNotice[] {
  const { plan, people } = telling
  const slot = slotOf(plan, swap.slot)
  const from = people.find(({ id }) => id === swap.fromId)
  const taker = people.find(({ id }) => id === swap.takenById)
  return slot && from
    ? SWAP_NOTICES[swap.state]({ swap, slot, from, taker, askable, coordinator: telling.coordinator })
    : []
}

interface SwapCast {
  readonly swap: Swap
  readonly slot: Slot
  readonly from: RosterPerson
  readonly taker: RosterPerson | undefined
  readonly askable: readonly RosterPerson[]
  readonly coordinator: Contact
}

const SWAP_NOTICES: Readonly<Record<Swap['state'], (cast: SwapCast) => readonly ShiftNotice[]>> = {
  offered: ({ swap, slot, from, askable }) =>
    askable.map((to) => ({
      ...{ kind: 'swapAsked', to, cause: `swap:${swap.id}:asked`, until: slot.from },
      ...SHIFT_WORDS.swapAsked(slot, from.name, swap.note),
    })),
  accepted: ({ swap, slot, from, taker, coordinator }) => [
    {
      ...{ kind: 'swapAccepted', to: from, cause: `swap:${swap.id}:accepted`, until: slot.from },
      ...SHIFT_WORDS.swapAgreed(slot, taker?.name ?? ''),
    },
    {
      ...{ kind: 'swapAccepted', to: coordinator, cause: `swap:${swap.id}:toDecide`, until: slot.from },
      ...SHIFT_WORDS.swapToDecide(slot, from.name, taker?.name ?? ''),
    },
  ],
  done: ({ swap, slot, from, taker }) =>
    [from, ...(taker ? [taker] : [])].map((to) => ({
      ...{ kind: 'swapApproved', to, cause: `swap:${swap.id}:done`, until: null },
      ...SHIFT_WORDS.swapDone(slot, taker?.name ?? ''),
    })),
  // A refusal by the coordinator disappoints two people, one by the other only whoever asked.
  refused: ({ swap, slot, from, taker }) =>
    [from, ...(taker ? [taker] : [])].map((to) => ({
      ...{ kind: 'swapRefused', to, cause: `swap:${swap.id}:refused`, until: slot.from },
      ...(to === from ? SHIFT_WORDS.swapRefused(slot, swap.reason) : SHIFT_WORDS.swapOff(slot, swap.reason)),
    })),
  // Before somebody took it there is nobody to tell: an offer taken back asks nobody any more.
  withdrawn: (cast) =>
    toTaker(cast, (slot, { name }) => SHIFT_WORDS.swapOff(slot, `${name}收回了`)).concat(
      toDesk(cast, SHIFT_WORDS.swapWithdrawn),
    ),
  expired: (cast) => {
    const { slot, from, taker } = cast
    const why = taker ? `${taker.name}答应了，开班前值班长没来得及定` : '开班前没人接'
    return [
      { ...endingOf(cast), to: from, ...SHIFT_WORDS.swapRefused(slot, why) },
      ...toTaker(cast, () => SHIFT_WORDS.swapOff(slot, '开班前值班长没来得及定')),
      ...toDesk(cast, SHIFT_WORDS.swapMissed),
    ]
  },
  // Whoever would have taken it may stand there all the same, by the coordinator's hand: only the week says whose it is.
  overtaken: (cast) => [
    { ...endingOf(cast), to: cast.from, ...SHIFT_WORDS.swapOvertaken(cast.slot) },
    ...toTaker(cast, SHIFT_WORDS.swapOvertaken),
  ],
}

function endingOf({ swap, slot }: SwapCast) {
  return { kind: 'swapRefused', cause: `swap:${swap.id}:${swap.state}`, until: slot.to } as const
}

/** What somebody who had said yes hears. */
function toTaker(cast: SwapCast, words: (slot: Slot, from: RosterPerson) => Words): readonly ShiftNotice[] {
  const { slot, from, taker } = cast
  return taker ? [{ ...endingOf(cast), to: taker, ...words(slot, from) }] : []
}

/** What the coordinator hears who was asked to decide. */
function toDesk(cast: SwapCast, words: (slot: Slot, from: string, taker: string) => Words): readonly ShiftNotice[] {
  const { swap, slot, from, taker, coordinator } = cast
  const cause = `swap:${swap.id}:notDecided`
  return taker ? [{ ...endingOf(cast), to: coordinator, cause, ...words(slot, from.name, taker.name) }] : []
}

/** Somebody filled a gap by themselves; the coordinator had it on a list. */
export function tellSignedUp(slot: Slot, person: RosterPerson, coordinator: Contact): ShiftNotice {
  const words = SHIFT_WORDS.signedUp(slot, person.name)
  return { kind: 'shiftChanged', to: coordinator, cause: `signedUp:${slot.key}:${person.id}`, until: slot.to, ...words }
}

/** A leave opens shifts that were filled. */
export function tellAway(
  leaveId: string,
  {
    person,
    slots,
    coordinator,
  }: { readonly person: RosterPerson; readonly slots: readonly Slot[]; readonly coordinator: Contact },
): readonly ShiftNotice[] {
  if (slots.length === 0) return []
  const words = SHIFT_WORDS.away(person.name, slots)
  return [{ kind: 'shiftGap', to: coordinator, cause: `away:${leaveId}`, until: null, ...words }]
}

function inOrder(keys: readonly string[], plan: RosterPlan): readonly Slot[] {
  const slots = keys.flatMap((key) => slotOf(plan, key) ?? [])
  return slots.sort((a, b) => a.from - b.from)
}
