import fc from 'fast-check'
import { type Entry, openOrderedList, WHOLE_RANGE } from '../../../emulator/database/indexes/ordered-list'

const entry = (key: string, order: number): Entry => ({ key, order, documentKey: String(order) })
const letters = fc.constantFrom('a', 'b', 'c', 'd')
const key = fc.string({ unit: letters, maxLength: 2 })
const step = fc.oneof(fc.record({ op: fc.constant('add'), key }), fc.record({ op: fc.constant('remove'), key }))

describe('an ordered list', () => {
  test('holds what a sorted array would hold, through any additions and removals', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), key, key, (steps, low, high) => {
        const list = openOrderedList()
        let plain: Entry[] = []
        for (const [order, { op, key: name }] of steps.entries()) {
          if (op === 'add') {
            list.add(entry(name, order))
            plain.push(entry(name, order))
          }
          const victim = op === 'remove' ? plain.find((candidate) => candidate.key === name) : undefined
          if (victim) {
            list.remove(victim)
            plain = plain.filter((candidate) => candidate !== victim)
          }
        }
        plain.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.order - b.order))
        const inRange = plain.filter((candidate) => candidate.key >= low && candidate.key < high)
        expect([...list.walk(WHOLE_RANGE)]).toEqual(plain)
        expect([...list.walk({ low, high })]).toEqual(inRange)
        expect(list.count({ low, high })).toBe(inRange.length)
        expect(list.firstWithKey(low)).toEqual(plain.find((candidate) => candidate.key === low))
      }),
      { seed: 3 },
    )
  })

  test('walks backwards by key, yet leaves equal keys in the order they came', () => {
    const list = openOrderedList()
    list.load([entry('b', 1), entry('a', 2), entry('b', 0), entry('a', 3)])
    expect([...list.walk(WHOLE_RANGE, true)].map(({ order }) => order)).toEqual([0, 1, 2, 3])
  })

  test('stays sorted through thousands of insertions and removals across its blocks', () => {
    const list = openOrderedList()
    const name = (i: number) => String((i * 7919) % 5000).padStart(4, '0')
    for (let i = 0; i < 5000; i++) list.add(entry(name(i), i))
    for (let i = 0; i < 5000; i += 2) list.remove(entry(name(i), i))
    const left = [...list.walk(WHOLE_RANGE)]
    expect(left).toHaveLength(2500)
    expect(left.every((found, i) => i === 0 || (left[i - 1]?.key ?? '') < found.key)).toBe(true)
    expect([...list.walk(WHOLE_RANGE, true)]).toEqual([...left].reverse())
  })
})
