import { unfollow } from '@core/appeals/attention'
import { claim } from '@core/appeals/claim'
import { confirm, reopen, withdraw } from '@core/appeals/ending'
import { answer } from '@core/appeals/handling'
import { awaitsCall, calledBack, carryBy, keepPlace, merge, owedCalls, takeIn } from '@core/appeals/merging'
import { viewOf } from '@core/appeals/views'
import { wakeAt } from '@core/appeals/wake-at'
import { minutes } from '@core/kit/time'
import { appealIn, calendar, filed, hand, other, owedBy, recorded, START, told } from '../support/appeals'
import { granted } from '../support/cases'
import { chen, feng, he, li, qian, sun, wu } from '../support/cast'
import { A, answered, B, C, CALLER, followedBy, following, joined, REPORT, running } from '../support/merging'

describe('merging', () => {
  test('tells its owner and whoever follows where it goes on, and whoever handled it that they need not', () => {
    const from = followedBy(told(appealIn('assigned')), feng)
    const merged = granted(merge(from, hand(qian, 1), other))
    expect([merged.mergedInto?.id, owedBy(merged)]).toEqual([
      other.id,
      ['appealMerged chen', 'appealUnassigned wang', 'appealUnassigned li', 'appealMerged feng'],
    ])
    expect(merged.owed.filter(({ kind }) => kind === 'appealMerged').map(({ title }) => title)).toEqual([
      '您的诉求和同一件事并在一起办',
      '您跟进的诉求和同一件事并在一起办',
    ])
  })

  test('tells whoever handles it and follows it that they need not go on; where they follow on, it is another’s case', () => {
    const from = followedBy(told(appealIn('assigned')), li)
    expect(owedBy(granted(merge(from, hand(qian, 1), other)))).toEqual([
      'appealMerged chen',
      'appealUnassigned wang',
      'appealUnassigned li',
    ])
    const over = answered(followedBy(running(), li))
    expect(over.owed.find(({ to }) => to.id === li.id)?.title).toMatch(/^您跟进的/)
  })

  test('is not into itself, another community’s, or one that has ended; nor is a place kept there', () => {
    const from = filed()
    for (const target of [
      from,
      { ...other, communityId: 'elsewhere' },
      appealIn('answered', filed({ id: C, owner: wu })),
    ]) {
      expect(merge(from, hand(qian, 1), target)).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
      expect(keepPlace(target, from, START)).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
    }
  })

  test('of two that are merged into each other at once only one gives way, and a place that nobody filled holds nobody up', () => {
    const [small, great] = [filed({ id: A }), filed({ id: B, owner: wu })]
    const [both, too] = [granted(keepPlace(small, great, START + 1)), granted(keepPlace(great, small, START + 1))]
    expect(merge(both, hand(qian, 1), too)).toEqual({ ok: false, code: 'CONFLICT' })
    expect(merge(too, hand(qian, 1), both).ok).toBe(true)
    expect(merge(both, hand(qian, 1 + minutes(1)), too).ok).toBe(true)
    expect(granted(keepPlace(both, great, START + 2))).toBe(both)
  })
})

describe('whoever a merged case concerns', () => {
  test('follows the one it goes on in, each once: not who brought that one, nor who follows it already', () => {
    const [merged, into] = joined(followedBy(told(filed()), wu, feng, sun), followedBy(running(), sun))
    expect(following(into)).toEqual(['sun', 'chen', 'feng'])
    expect(into.followers.every(({ name, phone }) => name === '' && phone === '')).toBe(true)
    expect(takeIn(into, merged, START + 99)).toBe(into)
  })

  test('comes along through a row of merges, and hears the answer once', () => {
    const [, second] = joined(followedBy(told(filed({ id: A })), feng), running(B, li))
    const [merged, third] = joined(told(second), running(C))
    expect([...following(third)].sort()).toEqual(['chen', 'feng', 'li'])
    expect(third.mergedFrom.map(({ id, here }) => [id, here])).toEqual([
      [B, true],
      [A, true],
    ])
    expect([...owedBy(answered(third))].sort()).toEqual([
      'appealAnswered chen',
      'appealAnswered feng',
      'appealAnswered li',
      'appealAnswered wu',
    ])
    expect(takeIn(third, merged, START + 99)).toBe(third)
  })

  test('who has stopped following since is not brought back', () => {
    const [merged, into] = joined(followedBy(told(filed()), feng), running())
    const left = granted(unfollow(into, hand(feng, 11)))
    expect(following(takeIn(left, merged, START + 12))).toEqual(['chen'])
  })

  test('who comes late, because the other one has ended by then, is told how, and nobody else again', () => {
    const from = followedBy(told(filed()), feng)
    const kept = granted(keepPlace(running(), from, START + 10))
    const merged = granted(merge(from, hand(qian, 10), kept))
    const over = told(answered(followedBy(kept, feng)))
    expect(owedBy(takeIn(over, merged, START + 30))).toEqual(['appealAnswered chen'])
    const gone = told(granted(withdraw(kept, hand(wu, 12), '')))
    expect(owedBy(takeIn(gone, merged, START + 30))).toEqual(['appealWithdrawn chen', 'appealWithdrawn feng'])
  })

  test('sees which one it is, and nothing of what is written there', () => {
    const [merged, into] = joined(followedBy(told(filed()), feng), running())
    for (const person of [chen, feng]) {
      expect(viewOf(merged, hand(person, 11), into)?.mergedInto).toEqual({ id: into.id, number: into.number })
      expect(viewOf(into, hand(person, 11))).toMatchObject({ roles: ['follower'], inside: null, owner: null })
    }
  })
})

describe('an owner without the app', () => {
  const desk = () => told(recorded({ id: A, owner: CALLER }))

  test('stands among those to ring once the other one has ended, until somebody has told them', () => {
    const [merged, into] = joined(desk(), running())
    expect([following(into), owedCalls(into), awaitsCall(merged, into)]).toEqual([[], [], false])
    expect(calledBack(into, merged, START + 15)).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
    const over = answered(into)
    expect([owedCalls(over).map(({ id }) => id), awaitsCall(merged, over)]).toEqual([[A], true])
    expect(viewOf(merged, hand(he, 21), over)?.toCallBack).toBe(true)
    expect(viewOf(merged, hand(wu, 21), over)?.toCallBack).toBe(false)
    const rung = granted(calledBack(over, merged, START + 30))
    expect([owedCalls(rung), awaitsCall(merged, rung)]).toEqual([[], false])
    expect(granted(calledBack(rung, merged, START + 31))).toBe(rung)
  })

  test('is not rung without a number, nor once it was taken back', () => {
    const [merged, into] = joined(told(recorded({ id: A, owner: { ...CALLER, phone: '' } })), running())
    expect(owedCalls(answered(into))).toEqual([])
    const [later, over] = joined(desk(), running())
    const without = { ...later, owner: { ...later.owner, phone: '' } }
    expect([merged, without].map((one) => awaitsCall(one, answered(over)))).toEqual([false, false])
    expect(
      viewOf(told(answered(told(appealIn('assigned', recorded({ owner: { ...CALLER, phone: '' } }))))), hand(he, 21)),
    ).toMatchObject({ toCallBack: false })
  })

  test('still does when its owner has closed it, and anew when it came back and was answered again', () => {
    const [merged, into] = joined(desk(), running())
    const over = answered(into)
    const closed = granted(confirm(over, hand(wu, 25), { solved: true, stars: 5, note: '' }))
    expect(owedCalls(closed)).toHaveLength(1)
    const rung = granted(calledBack(closed, merged, START + 30))
    const back = granted(reopen(told(rung), hand(wu, 40), { reason: '又坏了', calendar }))
    expect(owedCalls(back)).toEqual([])
    const again = granted(answer(told(back), hand(qian, 50), REPORT))
    expect(owedCalls(again)).toHaveLength(1)
  })

  test('is rung once for all the cases they had, and not for one that is their own', () => {
    const [one, into] = joined(desk(), running())
    const [two, both] = joined(told(recorded({ id: B, owner: CALLER })), into)
    const over = answered(both)
    expect(owedCalls(over)).toHaveLength(1)
    const rung = granted(calledBack(over, two, START + 30))
    expect([owedCalls(rung), awaitsCall(one, rung)]).toEqual([[], false])
    const [, own] = joined(desk(), told(appealIn('assigned', recorded({ id: C, owner: CALLER }))))
    expect(owedCalls(answered(own))).toEqual([])
  })

  test('is not rung where two meant different cases, and theirs went to the other one', () => {
    const [merged] = joined(desk(), running(C))
    const elsewhere = granted(keepPlace(running(B, li), desk(), START + 10))
    expect(awaitsCall(merged, answered(elsewhere))).toBe(false)
  })

  test('hears through the relative who wrote it down, until they claim it and come in their place', () => {
    const relative = told(filed({ id: A, owner: CALLER, recorder: { ...feng, at: 'phone' }, claimCode: '834201' }))
    const [merged, into] = joined(relative, running())
    expect([following(into), owedCalls(answered(into))]).toEqual([['feng'], []])
    const theirs = granted(claim(merged, { person: chen, now: START + 15 }, '834201'))
    expect([carryBy(theirs) !== null, following(takeIn(into, theirs, START + 15))]).toEqual([true, ['chen']])
  })

  test('follows from when they claim it, is told the answer that was given before, and is rung no more', () => {
    const [merged, into] = joined(desk(), running())
    const over = told(answered(into))
    const theirs = granted(claim(merged, { person: sun, now: START + 30 }, '834201'))
    const come = takeIn(over, theirs, START + 30)
    expect([following(come), owedBy(come), owedCalls(come)]).toEqual([['sun'], ['appealAnswered sun'], []])
    expect(takeIn(come, theirs, START + 31)).toBe(come)
    const [, ofTheirs] = joined(desk(), running(C, sun))
    expect(following(takeIn(ofTheirs, theirs, START + 30))).toEqual([])
  })
})

test('whoever merged it brings its people along at once; the engine does half a minute later', () => {
  const [merged] = joined(told(filed()), running())
  expect(wakeAt(merged)).toBe(START + 10 + 30_000)
  const carried = { ...merged, mergedInto: merged.mergedInto && { ...merged.mergedInto, carried: true } }
  expect(wakeAt(carried)).toBeNull()
})

test('a relative who wrote down the case and follows it as well reads the answer in the owner’s words', () => {
  const relative = { ...running(), recorder: { ...feng, at: 'phone' as const } }
  const [, into] = joined(followedBy(told(filed({ id: A })), feng), relative)
  const told_ = answered(into).owed.filter(({ to }) => to.id === 'feng')
  expect(told_.map(({ title }) => title)).toEqual(['您的诉求有了答复'])
})
