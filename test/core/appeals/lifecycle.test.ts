import { APPEAL_MOVES, APPEAL_STATUSES, type AppealMove, type AppealStatus } from '@core/appeals/appeal'
import { approveDecline, proposeDecline } from '@core/appeals/deciding'
import { approveExtension, proposeExtension } from '@core/appeals/handling'
import { APPEAL_LIFECYCLE, movesOpenTo, permit, rolesOf } from '@core/appeals/lifecycle'
import { DAY_MS } from '@core/kit/time'
import { ENGINE } from '@core/people/person'
import { appealIn, calendar, filed, hand, recorded, START } from '../support/appeals'
import { granted } from '../support/cases'
import { as, chen, feng, he, qian, sun, wang, wu } from '../support/cast'

type Name = 'owner' | 'handler' | 'coordinator' | 'secretary' | 'operator' | 'member' | 'neighbour' | 'engine'

/** Chen filed it, Wang has it once somebody has; the others hold their office or none. */
const ACTORS = {
  owner: as(chen),
  handler: as(wang),
  coordinator: as(qian),
  secretary: as(wu),
  operator: as(he),
  member: as(sun),
  neighbour: as(feng),
  engine: ENGINE,
}
const NAMES = Object.keys(ACTORS) as Name[]

type Row = Partial<Record<AppealMove, readonly [AppealStatus, ...Name[]]>>

/** Everybody but the owner may follow: also whoever works on it. */
const OTHERS: readonly Name[] = ['handler', 'coordinator', 'secretary', 'operator', 'member', 'neighbour']

function open(to: AppealStatus): Row {
  return {
    follow: [to, ...OTHERS],
    urge: [to, 'owner'],
    supervise: [to, 'secretary'],
    withdraw: ['withdrawn', 'owner'],
    merge: ['merged', 'coordinator'],
    toHelp: ['closed', 'coordinator', 'operator'],
  }
}

/** The table of the product's own description, written down a second time with people instead of roles. */
const AGREED: Readonly<Record<AppealStatus, Row>> = {
  submitted: {
    ...open('submitted'),
    accept: ['accepted', 'coordinator'],
    proposeDecline: ['submitted', 'coordinator'],
  },
  accepted: {
    ...open('accepted'),
    proposeDecline: ['accepted', 'coordinator'],
    assign: ['assigned', 'coordinator', 'engine'],
    note: ['accepted', 'coordinator'],
    proposeExtension: ['accepted', 'coordinator'],
    answer: ['answered', 'coordinator'],
    cannotDo: ['answered', 'coordinator'],
  },
  assigned: {
    ...open('assigned'),
    reassign: ['assigned', 'coordinator'],
    note: ['assigned', 'handler', 'coordinator'],
    proposeExtension: ['assigned', 'handler', 'coordinator'],
    answer: ['answered', 'handler', 'coordinator'],
    cannotDo: ['answered', 'handler', 'coordinator'],
  },
  answered: {
    confirm: ['closed', 'owner'],
    silence: ['closed', 'engine'],
    reopen: ['reopened', 'owner'],
    publish: ['answered', 'coordinator', 'secretary'],
  },
  closed: { reopen: ['reopened', 'owner'], publish: ['closed', 'coordinator', 'secretary'] },
  reopened: {
    ...open('reopened'),
    proposeDecline: ['reopened', 'coordinator'],
    assign: ['assigned', 'coordinator'],
    note: ['reopened', 'coordinator'],
    proposeExtension: ['reopened', 'coordinator'],
    answer: ['answered', 'coordinator'],
    cannotDo: ['answered', 'coordinator'],
  },
  declined: { reopen: ['reopened', 'owner'] },
  withdrawn: {},
  merged: {},
}

describe.each(APPEAL_STATUSES)('in a %s case', (status) => {
  test.each(APPEAL_MOVES)('%s', (move) => {
    const appeal = appealIn(status)
    const allowed = AGREED[status][move]
    for (const name of NAMES) {
      const outcome = permit(appeal, move, { actor: ACTORS[name], now: START + 10 })
      const [to, ...by]: readonly (AppealStatus | Name | null)[] = allowed ?? [null]
      expect([name, outcome.ok ? outcome.value.to : null]).toEqual([name, by.includes(name) ? to : null])
    }
  })
})

describe('a move needs its occasion', () => {
  const declining = granted(proposeDecline(filed(), hand(qian), '不归社区管'))
  const extending = granted(proposeExtension(appealIn('assigned'), hand(wang, 3), { days: 5, reason: '等配件' }))

  test('whoever proposed to decline cannot approve it; another can, and then it stands', () => {
    expect(permit(declining, 'approveDecline', hand(qian, 1))).toEqual({ ok: false, code: 'SAME_PERSON' })
    expect(permit(declining, 'rejectDecline', hand(qian, 1))).toEqual({ ok: false, code: 'SAME_PERSON' })
    expect(permit(declining, 'approveDecline', hand(wu, 1)).ok).toBe(true)
    expect(granted(approveDecline(declining, hand(wu, 1))).status).toBe('declined')
    expect(permit(declining, 'accept', hand(qian, 1))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('nor can whoever asked for more time grant it', () => {
    const own = granted(proposeExtension(appealIn('assigned'), hand(qian, 3), { days: 5, reason: '等配件' }))
    expect(permit(own, 'approveExtension', hand(qian, 4))).toEqual({ ok: false, code: 'SAME_PERSON' })
    expect(permit(extending, 'approveExtension', hand(qian, 4)).ok).toBe(true)
  })

  test('an extension is asked for once a round, and before the limit', () => {
    const extended = granted(approveExtension(extending, hand(qian, 4), calendar))
    expect(permit(extended, 'proposeExtension', hand(wang, 5))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
    const assigned = appealIn('assigned')
    const late = { actor: as(wang), now: assigned.answerClock.by }
    expect(permit(assigned, 'proposeExtension', late)).toEqual({ ok: false, code: 'OVER_TIME' })
  })

  test('a case is reopened within its window, and not after it', () => {
    const closed = appealIn('closed')
    const answeredAt = closed.answer?.at ?? 0
    const at = (now: number) => permit(closed, 'reopen', { actor: as(chen), now })
    expect(at(answeredAt + 10 * DAY_MS - 1).ok).toBe(true)
    expect(at(answeredAt + 10 * DAY_MS)).toEqual({ ok: false, code: 'OVER_TIME' })
  })

  test('an anonymous one never becomes a request for help; where to is asked of whoever sends', () => {
    expect(permit(filed({ anonymous: true }), 'toHelp', hand(qian)).ok).toBe(false)
    expect(permit(filed({ address: null }), 'toHelp', hand(qian)).ok).toBe(true)
  })

  test('nothing is published that its owner did not allow', () => {
    expect(permit(appealIn('closed', filed({ mayPublish: false })), 'publish', hand(qian, 9)).ok).toBe(false)
  })
})

describe('whoever wrote it down for somebody else', () => {
  test('speaks for them from the desk, whoever sits there, until they have claimed it', () => {
    expect(rolesOf(recorded(), as(he))).toContain('recorder')
    expect(rolesOf(recorded(), as(qian))).toContain('recorder')
    expect(rolesOf({ ...recorded(), claimedAt: START }, as(he))).not.toContain('recorder')
  })

  test('speaks for them as a relative alone', () => {
    const byRelative = filed({ recorder: { ...feng, at: 'phone' } })
    expect(rolesOf(byRelative, as(feng))).toEqual(['recorder'])
    expect(rolesOf(byRelative, as(he))).not.toContain('recorder')
  })

  test('does not say of their own work that it is solved', () => {
    const mine = appealIn('assigned', recorded())
    const own = { ...mine, assignee: mine.assignee && { ...mine.assignee, people: [he] } }
    expect(rolesOf(own, as(he))).not.toContain('recorder')
  })
})

test('a button is drawn exactly when the cloud would agree', () => {
  for (const status of APPEAL_STATUSES) {
    const appeal = appealIn(status)
    for (const actor of Object.values(ACTORS)) {
      const at = { actor, now: START + 10 }
      expect(movesOpenTo(appeal, at)).toEqual(APPEAL_MOVES.filter((move) => permit(appeal, move, at).ok))
    }
  }
})

test('every move of the list stands somewhere in the table', () => {
  const inTable = new Set(Object.values(APPEAL_LIFECYCLE).flatMap((row) => Object.keys(row)))
  expect([...inTable].sort()).toEqual([...APPEAL_MOVES].sort())
})
