import type { Edit } from '@core/roster/week'
import { type Step, withEdit, withMove, withoutStep } from '@src/features/roster-week/edits'
import fc from 'fast-check'

const A = 'a.early'
const B = 'b.noon'
const edit = (slot: string, out: string | null, come: string | null): Edit => ({ slot, out, in: come })

test('a second thought about the same name is still one change', () => {
  const once = withEdit([], edit(A, 'lin', 'yao'))
  expect(withEdit(once, edit(A, 'yao', 'sun'))).toEqual([edit(A, 'lin', 'sun')])
})

test('what leads back to where it began is no change', () => {
  expect(withEdit([edit(A, 'lin', 'yao')], edit(A, 'yao', 'lin'))).toEqual([])
  expect(withEdit([edit(A, 'lin', null)], edit(A, null, 'lin'))).toEqual([])
  expect(withEdit([edit(A, null, 'lin')], edit(A, 'lin', null))).toEqual([])
})

test('a place that was emptied is filled by the same change', () => {
  expect(withEdit([edit(A, 'lin', null)], edit(A, null, 'sun'))).toEqual([edit(A, 'lin', 'sun')])
})

test('a change of another shift stays beside it', () => {
  expect(withEdit([edit(A, 'lin', 'yao')], edit(B, 'yao', 'lin'))).toHaveLength(2)
})

test('somebody moved onto a free place leaves a free place', () => {
  expect(withMove([], { slot: A, personId: 'lin' }, { slot: B, personId: null })).toEqual([
    edit(A, 'lin', null),
    edit(B, null, 'lin'),
  ])
})

test('somebody moved onto somebody changes places with them', () => {
  expect(withMove([], { slot: A, personId: 'lin' }, { slot: B, personId: 'yao' })).toEqual([
    edit(A, 'lin', 'yao'),
    edit(B, 'yao', 'lin'),
  ])
})

test('somebody let go where they were picked up changes nothing', () => {
  expect(withMove([], { slot: A, personId: 'lin' }, { slot: A, personId: 'yao' })).toEqual([])
})

/** One shift as the draft would have it; undefined when an edit takes away somebody who is not there, or adds somebody twice. */
function applied(start: readonly string[], edits: readonly Edit[]): readonly string[] | undefined {
  return edits.reduce<readonly string[] | undefined>((there, { out, in: come }) => {
    if (!there || (out !== null && !there.includes(out))) return undefined
    const left = there.filter((one) => one !== out)
    if (come !== null && left.includes(come)) return undefined
    return come === null ? left : [...left, come]
  }, start)
}

test('whatever a hand does to a shift, the shortened draft leads to the same people', () => {
  const people = ['lin', 'yao', 'sun', 'he']
  const maybe = fc.option(fc.constantFrom(...people), { nil: null })
  const deeds = fc.array(fc.tuple(maybe, maybe), { maxLength: 12 })
  fc.assert(
    fc.property(deeds, (tried) => {
      const start = ['lin', 'yao']
      let [plain, short]: [readonly Edit[], readonly Edit[]] = [[], []]
      for (const [out, come] of tried) {
        const next = edit(A, out, come)
        if ((out === null && come === null) || out === come || !applied(start, [...plain, next])) continue
        plain = [...plain, next]
        short = withEdit(short, next)
      }
      const [long, brief] = [applied(start, plain), applied(start, short)]
      expect([...(brief ?? ['not possible'])].sort()).toEqual([...(long ?? [])].sort())
      expect(short.length).toBeLessThanOrEqual(plain.length)
    }),
    { seed: 1, numRuns: 500 },
  )
})

describe('taking back', () => {
  const [mine, theirs, third] = [edit('a', null, 'lin'), edit('b', null, 'sun'), edit('c', 'yao', 'he')]
  const step = (before: readonly Edit[], after: readonly Edit[]): Step => ({ before, after })

  test('takes one’s own change and leaves what somebody else did after it', () => {
    expect(withoutStep([mine, theirs], step([], [mine]))).toEqual([theirs])
  })

  test('takes nothing when one’s own change is not there any more', () => {
    expect(withoutStep([theirs], step([], [mine]))).toBeUndefined()
    expect(withoutStep([edit('a', null, 'he'), theirs], step([], [mine]))).toBeUndefined()
    expect(withoutStep([], step([], [mine]))).toBeUndefined()
  })

  test('takes a whole table away at once and leaves what was there before it and came after it', () => {
    const table = step([theirs], [theirs, mine, third])
    expect(withoutStep([theirs, mine, third], table)).toEqual([theirs])
    const later = edit('d', null, 'sun')
    expect(withoutStep([theirs, mine, third, later], table)).toEqual([theirs, later])
    expect(withoutStep([theirs, mine, later], table)).toBeUndefined()
  })

  test('brings back, in its place, what one’s own change had replaced', () => {
    const again = edit('a', null, 'yao')
    expect(withoutStep([again, theirs], step([mine], [again]))).toEqual([mine, theirs])
    expect(withoutStep([theirs], step([mine], []))).toEqual([theirs, mine])
  })

  test('goes back step by step, whatever is between', () => {
    const first = step([], [mine])
    const second = step([mine, theirs], [mine, theirs, third])
    const once = withoutStep([mine, theirs, third], second) ?? []
    expect(once).toEqual([mine, theirs])
    expect(withoutStep(once, first)).toEqual([theirs])
  })

  test('of two alike takes one', () => {
    expect(withoutStep([mine, mine, theirs], step([mine], [mine, mine]))).toEqual([mine, theirs])
  })
})
