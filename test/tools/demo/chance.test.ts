import { chanceFrom } from '../../../tools/demo/chance'

const draws = (seed: number) =>
  Array.from(
    { length: 5 },
    (
      (chance) => () =>
        chance.below(1_000)
    )(chanceFrom(seed)),
  )

describe('chance', () => {
  test('repeats itself under the same seed and differs under another', () => {
    expect(draws(7)).toEqual(draws(7))
    expect(draws(7)).not.toEqual(draws(8))
  })

  test('covers both ends of a range and nothing beyond', () => {
    const chance = chanceFrom(1)
    const seen = new Set(Array.from({ length: 400 }, () => chance.between(3, 6)))
    expect([...seen].sort()).toEqual([3, 4, 5, 6])
  })

  test('shuffles without losing or adding anything, and leaves the original alone', () => {
    const cards = [1, 2, 3, 4, 5, 6, 7, 8]
    const shuffled = chanceFrom(3).shuffle(cards)
    expect(shuffled).not.toEqual(cards)
    expect([...shuffled].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(cards).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('hits about as often as asked', () => {
    const chance = chanceFrom(5)
    const hits = Array.from({ length: 2_000 }, () => chance.hits(0.3)).filter(Boolean).length
    expect(Math.abs(hits / 2_000 - 0.3)).toBeLessThan(0.04)
  })

  test('refuses to pick from nothing', () => {
    expect(() => chanceFrom(1).pick([])).toThrow('nothing to pick from')
  })
})
