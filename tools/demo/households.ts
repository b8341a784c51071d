import type { Chance } from './chance'
import { DEMO_YEAR } from './demo-person'
import { type Gender, givenNameFor, surnameFor } from './names'

/** A person before a home is found. */
export interface Inhabitant {
  readonly name: string
  readonly gender: Gender
  readonly birthYear: number
  readonly careNotes?: string
}

type Kind = 'lone-elder' | 'elder-couple' | 'couple' | 'family' | 'three-generations' | 'single'

/** Shares out of 100 doors; an old town-centre estate, where about three in ten are 65 or older. */
const SHARES: readonly (readonly [Kind, number])[] = [
  ['lone-elder', 13],
  ['elder-couple', 19],
  ['couple', 15],
  ['family', 28],
  ['three-generations', 7],
  ['single', 18],
]

const LONE_NOTES = [
  '一个人住，耳朵背，敲门重一点。',
  '一个人住，腿脚不便，开门慢，请等一等。',
  '一个人住，高血压，药在床头柜。',
  '一个人住，眼睛不好，请先报名字。',
  '一个人住，坐轮椅，门没有门槛。',
] as const

const ELDER_NOTES = ['老两口，一位心脏装了支架。', '老两口，一位卧床，请轻声。', '老两口，都怕狗。'] as const

/** Draws who lives behind one door; a name already used is drawn again and then remembered. */
export function drawHousehold(chance: Chance, used: Set<string>): readonly Inhabitant[] {
  const kind = drawKind(chance)
  const husband = surnameFor(chance)
  const wife = surnameFor(chance)
  const person = (surname: string, gender: Gender, birthYear: number): Inhabitant => {
    for (;;) {
      const name = surname + givenNameFor(chance, { gender, birthYear })
      if (used.has(name)) continue
      used.add(name)
      return { name, gender, birthYear }
    }
  }
  const couple = (age: number) => {
    const born = DEMO_YEAR - age
    return [person(husband, 'male', born), person(wife, 'female', born + chance.between(-1, 4))]
  }
  const child = (age: number) => person(husband, chance.hits(0.5) ? 'male' : 'female', DEMO_YEAR - age)
  const households: Readonly<Record<Kind, () => readonly Inhabitant[]>> = {
    'lone-elder': () => noted(chance, [child(chance.between(68, 91))], { notes: LONE_NOTES, p: 0.7 }),
    'elder-couple': () => noted(chance, couple(chance.between(67, 86)), { notes: ELDER_NOTES, p: 0.25 }),
    couple: () => couple(chance.between(27, 63)),
    // The young ones are those old enough for a phone of their own; smaller children are nobody's account.
    family: () => [...couple(chance.between(40, 55)), ...(chance.hits(0.7) ? [child(chance.between(14, 25))] : [])],
    'three-generations': () => [
      ...couple(chance.between(40, 50)),
      person(husband, 'female', DEMO_YEAR - chance.between(67, 80)),
    ],
    single: () => [child(chance.between(21, 44))],
  }
  return households[kind]()
}

function drawKind(chance: Chance): Kind {
  let rest = chance.below(100)
  for (const [kind, share] of SHARES) {
    if (rest < share) return kind
    rest -= share
  }
  return 'single'
}

function noted(
  chance: Chance,
  household: readonly Inhabitant[],
  { notes, p }: { notes: readonly string[]; p: number },
): readonly Inhabitant[] {
  if (!chance.hits(p)) return household
  const careNotes = chance.pick(notes)
  return household.map((inhabitant) => ({ ...inhabitant, careNotes }))
}
