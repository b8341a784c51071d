import { hours, minutes, seconds } from '@core/kit/time'
import fc from 'fast-check'

/** `mistype` and `reach` are arriving with a wrong code and by place. */
const MOVE_NAMES = [
  'accept',
  'decline',
  'assign',
  'release',
  'reassure',
  'arrive',
  'mistype',
  'reach',
  'settle',
  'confirm',
  'reopen',
  'takeOver',
  'addHelper',
  'helperAccept',
  'helperArrive',
  'helperLeave',
  'pause',
  'resume',
  'allWell',
  'drill',
  'clearDanger',
  'withdraw',
  'refer',
] as const

export type MoveName = (typeof MOVE_NAMES)[number]

export interface MoveDeed {
  readonly do: 'move'
  readonly move: MoveName
  /** Somebody of the cast, or null for the first person to whom the move is open. */
  readonly who: number | null
  readonly nth: number
  /** For the coordinator: whom to send. */
  readonly whom: number
}

export interface DutyDeed {
  readonly do: 'duty'
  readonly who: number
  readonly onDuty: boolean
  readonly at: number
}

/** One thing that happens in the town. */
export type Deed =
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'engine' }
  | { readonly do: 'deliver' }
  | { readonly do: 'race' }
  | { readonly do: 'seen'; readonly who: number }
  | DutyDeed
  | MoveDeed

export const CAST_SIZE = 9
export const MEMBER_COUNT = 5

const member = fc.nat({ max: MEMBER_COUNT - 1 })

const pass: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(1, seconds(15), seconds(45), minutes(1), minutes(2), minutes(3), minutes(5), hours(1), hours(24)),
  fc.integer({ min: 1, max: minutes(4) }),
)

const duty: fc.Arbitrary<DutyDeed> = fc.record({
  do: fc.constant('duty' as const),
  who: member,
  onDuty: fc.boolean(),
  at: fc.constantFrom(50, 400, 900, 2_999, 3_100),
})

/** Ends that close a case for good come seldom, so that the lives are long. */
const move: fc.Arbitrary<MoveDeed> = fc.record({
  do: fc.constant('move' as const),
  move: fc.constantFrom(...MOVE_NAMES, ...MOVE_NAMES.slice(0, -2), ...MOVE_NAMES.slice(0, -2)),
  who: fc.option(fc.nat({ max: CAST_SIZE - 1 }), { freq: 2 }),
  nth: fc.nat({ max: 1 }),
  whom: member,
})

export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: pass.map((ms): Deed => ({ do: 'pass', ms })) },
  { weight: 6, arbitrary: fc.constant<Deed>({ do: 'engine' }) },
  { weight: 2, arbitrary: fc.constant<Deed>({ do: 'deliver' }) },
  { weight: 1, arbitrary: fc.constant<Deed>({ do: 'race' }) },
  { weight: 2, arbitrary: member.map((who): Deed => ({ do: 'seen', who })) },
  { weight: 2, arbitrary: duty },
  { weight: 10, arbitrary: move },
)
