import fc from 'fast-check'
import { hours, minutes, seconds } from '../../../core/kit/time'
import { type Deed, type Schedule, WEATHERS } from './deed'
import { OPENINGS } from './openings'
import { CALL_NAMES } from './phone-calls'

const call: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('call' as const),
  call: fc.constantFrom(...CALL_NAMES),
  who: fc.nat({ max: 11 }),
  fits: fc.integer({ min: 0, max: 4 }).map((drawn) => drawn > 0),
  nth: fc.nat({ max: 3 }),
  whom: fc.nat({ max: 3 }),
  unheard: fc.integer({ min: 0, max: 7 }).map((drawn) => drawn === 0),
})

const usual: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('usual' as const),
  nth: fc.nat({ max: 3 }),
  who: fc.nat({ max: 11 }),
})

const pass: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(
    1,
    seconds(3),
    seconds(15),
    seconds(31),
    seconds(45),
    minutes(1),
    minutes(3),
    minutes(5),
    minutes(10),
  ),
  fc.constantFrom(hours(1), hours(25)),
  fc.integer({ min: 1, max: minutes(2) }),
)

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 12, arbitrary: call },
  { weight: 8, arbitrary: usual },
  { weight: 5, arbitrary: fc.nat({ max: 12 }).map((count): Deed => ({ do: 'steps', count })) },
  { weight: 4, arbitrary: fc.constant<Deed>({ do: 'drain' }) },
  { weight: 4, arbitrary: pass.map((ms): Deed => ({ do: 'pass', ms })) },
  { weight: 3, arbitrary: fc.constantFrom(1, 1, 2).map((runs): Deed => ({ do: 'engine', runs })) },
)

export const schedule: fc.Arbitrary<Schedule> = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  weather: fc.constantFrom(...WEATHERS),
  texts: fc.boolean(),
  opening: fc.oneof(
    { weight: 2, arbitrary: fc.constant<readonly Deed[]>([]) },
    { weight: 3, arbitrary: fc.constantFrom(...Object.values(OPENINGS)) },
  ),
  deeds: fc.array(deed, { minLength: 10, maxLength: 45, size: 'max' }),
})
