import { outcomeOf, priorityOf } from '@core/appeals/appeal'
import { follow, supervise, urge } from '@core/appeals/attention'
import { accept, approveDecline, assign, proposeDecline, reassign, rejectDecline } from '@core/appeals/deciding'
import { confirm, toHelp, withdraw } from '@core/appeals/ending'
import { answer, approveExtension, cannotDo, note, proposeExtension } from '@core/appeals/handling'
import type { Assignee } from '@core/appeals/parts'
import { HOUR_MS } from '@core/kit/time'
import { appealIn, calendar, filed, hand, owedBy, recorded, team, told } from '../support/appeals'
import { granted } from '../support/cases'
import { chen, feng, he, li, qian, sun, wang, wu } from '../support/cast'

const REPORT = { name: wang.name, words: '疏通好了', photos: [] }

describe('taking it on', () => {
  test('tells the owner, and hands it to whoever its route leads to in the same breath', () => {
    const accepted = granted(accept(told(filed()), hand(qian, 1), team))
    expect([accepted.status, accepted.history.map(({ by, move }) => `${move} ${by}`)]).toEqual([
      'assigned',
      ['submit chen', 'accept qian', 'assign engine'],
    ])
    expect(owedBy(accepted)).toEqual(['appealAccepted chen', 'appealAssigned wang', 'appealAssigned li'])
  })

  test('without a route leaves it with the coordinator', () => {
    expect(granted(accept(filed(), hand(qian, 1), null)).status).toBe('accepted')
  })

  test('leaves it there, too, where the route leads to its owner alone', () => {
    const own: Assignee = { kind: 'person', id: chen.id, name: chen.name, people: [chen] }
    expect(granted(accept(filed(), hand(qian, 1), own)).status).toBe('accepted')
    expect(assign(appealIn('accepted'), hand(qian, 2), own)).toEqual({ ok: false, code: 'MEMBER_UNAVAILABLE' })
  })

  test('or not, when two people say so; the owner reads why', () => {
    const proposed = granted(proposeDecline(told(filed()), hand(qian, 1), '不归社区管'))
    expect(owedBy(proposed)).toEqual(['declineProposed wu'])
    const declined = granted(approveDecline(told(proposed), hand(wu, 2)))
    expect(declined.owed.map(({ to, body }) => [to.id, body])).toEqual([
      ['chen', '不归社区管。不同意的话，10 天内可以写明理由，请我们重新办。'],
    ])
    expect(outcomeOf(declined)).toBe('declined')
  })

  test('or after all, when the second one says no', () => {
    const kept = granted(rejectDecline(granted(proposeDecline(filed(), hand(qian, 1), '不归')), hand(wu, 2), '该管'))
    expect([kept.status, kept.declining]).toEqual(['submitted', null])
    expect(accept(kept, hand(qian, 3), null).ok).toBe(true)
  })
})

describe('handling it', () => {
  test('passes from one to the other, and tells only those for whom something changes', () => {
    const alone: Assignee = { kind: 'unit', id: 'u1', name: '物业', people: [li, sun] }
    const passed = granted(reassign(told(appealIn('assigned')), hand(qian, 5), alone))
    expect(owedBy(passed)).toEqual(['appealAssigned sun', 'appealUnassigned wang'])
  })

  test('tells the owner of every step, and two taps are one', () => {
    const once = granted(note(told(appealIn('assigned')), hand(wang, 5), REPORT))
    expect(owedBy(once)).toEqual(['appealNoted chen'])
    expect(granted(note(once, hand(wang, 6), REPORT))).toBe(once)
    expect(granted(note(once, hand(li, 6), REPORT)).notes.map(({ no }) => no)).toEqual([1, 2])
  })

  test('a caller without the app and the relative who wrote it down both hear it', () => {
    const byRelative = appealIn('assigned', filed({ recorder: { ...feng, at: 'phone' } }))
    expect(owedBy(granted(note(told(byRelative), hand(wang, 5), REPORT)))).toEqual([
      'appealNoted chen',
      'appealNoted feng',
    ])
  })

  test('an answer is told to its owner and to everybody who follows, in words of their own', () => {
    const followed = granted(follow(appealIn('assigned'), hand(feng, 4), feng))
    const answered = granted(answer(told(followed), hand(wang, 5), REPORT))
    expect(answered.owed.map(({ to, title }) => [to.id, title])).toEqual([
      ['chen', '您的诉求有了答复'],
      ['feng', '您跟进的诉求有了答复'],
    ])
    expect(answered.owed[1]?.body).not.toContain('疏通好了')
  })

  test('an extension is asked of the others and told to owner and handlers', () => {
    const asked = granted(proposeExtension(told(appealIn('assigned')), hand(wang, 5), { days: 5, reason: '等配件' }))
    expect(owedBy(asked)).toEqual(['extensionProposed qian', 'extensionProposed wu'])
    const longer = granted(approveExtension(told(asked), hand(wu, 6), calendar))
    expect(owedBy(longer)).toEqual(['appealExtended chen', 'appealExtended wang', 'appealExtended li'])
    expect([longer.extendedDays, longer.answerClock.days]).toEqual([5, 15])
  })
})

describe('the last word', () => {
  const answered = appealIn('answered')
  const word = { solved: true, stars: 5, note: '谢谢' } as const

  test('is the owner’s, with stars; whoever took the call passes on the word and no stars', () => {
    expect(granted(confirm(answered, hand(chen, 9), word)).word).toMatchObject({ by: 'owner', solved: true, stars: 5 })
    const called = appealIn('answered', recorded())
    expect(granted(confirm(called, hand(he, 9), word)).word).toMatchObject({
      by: 'recorder',
      solved: true,
      stars: null,
    })
  })

  test('decides how the case counts', () => {
    expect(outcomeOf(granted(confirm(answered, hand(chen, 9), word)))).toBe('solved')
    expect(outcomeOf(granted(confirm(answered, hand(chen, 9), { ...word, solved: false })))).toBe('notSolved')
  })

  test('makes nothing solved that could not be done: that counts as answered, with reason and referral', () => {
    const cannot = granted(
      cannotDo(appealIn('assigned'), hand(wang, 5), { ...REPORT, words: '是市政管', referral: '12345' }),
    )
    expect([cannot.status, cannot.answer?.kind]).toEqual(['answered', 'cannotDo'])
    expect(outcomeOf(granted(confirm(cannot, hand(chen, 9), word)))).toBe('cannotDo')
  })
})

describe('urging', () => {
  test('is answered with the limit as it stands, raises the priority, and counts once a day', () => {
    const urged = granted(urge(told(appealIn('assigned')), hand(chen, 5)))
    expect(owedBy(urged)).toEqual(['appealUrged wang', 'appealUrged li'])
    expect(priorityOf(urged)).toBe(priorityOf(appealIn('assigned')) + 1)
    expect(urge(urged, hand(chen, 6))).toEqual({ ok: false, code: 'URGED_ALREADY' })
    expect(urge(urged, hand(chen, 5 + 24 * HOUR_MS - 1))).toEqual({ ok: false, code: 'URGED_ALREADY' })
    expect(granted(urge(urged, hand(chen, 5 + 24 * HOUR_MS))).urgedAt).toHaveLength(2)
  })

  test('goes to the coordinator while nobody has the case, and to nobody twice a day from several followers', () => {
    const followed = granted(follow(filed(), hand(feng, 1), feng))
    const urged = granted(urge(told(followed), hand(feng, 2)))
    expect(owedBy(urged)).toEqual(['appealUrged qian'])
    expect(urge(urged, hand(chen, 3))).toEqual({ ok: false, code: 'URGED_ALREADY' })
  })
})

test('a secretary’s eye is told to those who handle it and to the coordinator, and puts it before the others', () => {
  const watched = granted(supervise(told(appealIn('assigned')), hand(wu, 5), '两年了'))
  expect(owedBy(watched)).toEqual(['appealSupervised qian', 'appealSupervised wang', 'appealSupervised li'])
  expect(priorityOf(watched)).toBeGreaterThan(priorityOf(granted(urge(appealIn('assigned'), hand(chen, 5)))))
})

test('what becomes a request for help is closed and never counts as answered', () => {
  const turned = granted(toHelp(told(appealIn('assigned')), hand(he, 5), 'h1'))
  expect([turned.status, turned.toHelpId, outcomeOf(turned)]).toEqual(['closed', 'h1', 'toHelp'])
  expect(owedBy(turned)).toEqual(['appealToHelp chen', 'appealUnassigned wang', 'appealUnassigned li'])
})

test('whoever follows hears, in words of their own, that it ends without an answer, and what is left to them', () => {
  const running = told({ ...appealIn('assigned'), followers: [{ ...feng, at: 1 }] })
  const proposed = granted(
    proposeDecline(told({ ...filed(), followers: [{ ...feng, at: 1 }] }), hand(qian, 1), '不归社区管'),
  )
  const ends = [
    granted(toHelp(running, hand(he, 5), 'h1')),
    granted(withdraw(running, hand(chen, 5), '自己好了')),
    granted(approveDecline(told(proposed), hand(wu, 2))),
  ]
  expect(ends.map(({ owed }) => owed.filter(({ to }) => to.id === feng.id).map(({ title }) => title))).toEqual([
    ['您跟进的诉求转成了求助'],
    ['您跟进的诉求撤回了'],
    ['您跟进的诉求没有受理'],
  ])
  for (const { owed } of ends) {
    const body = owed.find(({ to }) => to.id === feng.id)?.body ?? ''
    expect(body).toContain('您那里还没好，可以自己再说一件')
    expect(body).not.toMatch(/自己好了|不归社区管/)
  }
})

test('what is withdrawn is no work any more for those who had it', () => {
  expect(owedBy(granted(withdraw(told(appealIn('assigned')), hand(chen, 5), '自己好了')))).toEqual([
    'appealWithdrawn wang',
    'appealWithdrawn li',
  ])
  expect(withdraw(appealIn('assigned'), hand(wu, 5), '')).toEqual({ ok: false, code: 'NOT_YOURS' })
})
