import { CONFIRM_MS } from '@core/help/clocks'
import { reopen } from '@core/help/ending'
import { HELP_MOVES, HELP_STATUSES, type HelpMove, type HelpStatus } from '@core/help/help-request'
import { LIFECYCLE, movesOpenTo, partsOf, permit } from '@core/help/lifecycle'
import { accept, assign, decline, release } from '@core/help/taking'
import { minutes } from '@core/kit/time'
import { type Actor, ENGINE } from '@core/people/person'
import { asking, caseIn, granted, turn } from '../support/cases'
import { as, chen, feng, he, li, qian, START, wang, wu, zhao } from '../support/cast'

type Name = 'chen' | 'wang' | 'li' | 'qian' | 'engine' | 'wu' | 'he' | 'feng'

/** Wang and Li were asked; Wang is the one who accepted wherever somebody has. */
const ACTORS: Readonly<Record<Name, Actor>> = {
  chen: as(chen),
  wang: as(wang),
  li: as(li),
  qian: as(qian),
  engine: ENGINE,
  wu: as(wu),
  he: as(he),
  feng: as(feng),
}
const NAMES = Object.keys(ACTORS) as Name[]

type Row = Partial<Record<HelpMove, { readonly to: HelpStatus; readonly by: readonly Name[] }>>

function anyOpen(to: HelpStatus): Row {
  return { pause: { to, by: ['qian'] }, drill: { to, by: ['qian'] }, repoint: { to, by: ['engine'] } }
}

/** The table of the product's own description, written down a second time with people instead of parts. */
const AGREED: Readonly<Record<HelpStatus, Row>> = {
  waiting: {
    offer: { to: 'waiting', by: ['engine', 'qian'] },
    accept: { to: 'accepted', by: ['wang', 'li'] },
    decline: { to: 'waiting', by: ['wang', 'li'] },
    silence: { to: 'waiting', by: ['engine'] },
    assign: { to: 'accepted', by: ['qian'] },
    takeOver: { to: 'accepted', by: ['qian'] },
    join: { to: 'waiting', by: ['qian'] },
    ...anyOpen('waiting'),
    withdraw: { to: 'withdrawn', by: ['chen'] },
    refer: { to: 'referred', by: ['qian'] },
  },
  accepted: {
    question: { to: 'accepted', by: ['engine'] },
    reassure: { to: 'accepted', by: ['wang'] },
    release: { to: 'waiting', by: ['wang', 'qian', 'engine'] },
    takeOver: { to: 'accepted', by: ['qian'] },
    join: { to: 'accepted', by: ['qian'] },
    addHelper: { to: 'accepted', by: ['qian'] },
    ...anyOpen('accepted'),
    arrive: { to: 'arrived', by: ['wang'] },
    withdraw: { to: 'withdrawn', by: ['chen'] },
    refer: { to: 'referred', by: ['wang', 'qian'] },
  },
  arrived: {
    addHelper: { to: 'arrived', by: ['qian'] },
    ...anyOpen('arrived'),
    settle: { to: 'settled', by: ['wang'] },
    refer: { to: 'referred', by: ['wang', 'qian'] },
  },
  settled: { confirm: { to: 'closed', by: ['chen', 'engine'] }, reopen: { to: 'waiting', by: ['chen'] } },
  closed: { reopen: { to: 'waiting', by: ['chen'] } },
  withdrawn: {},
  referred: {},
}

/** What a member who was asked hears who comes too late. */
const LATE: Readonly<Record<HelpStatus, 'ALREADY_TAKEN' | 'OFFER_OVER'>> = {
  waiting: 'OFFER_OVER',
  accepted: 'ALREADY_TAKEN',
  arrived: 'ALREADY_TAKEN',
  settled: 'ALREADY_TAKEN',
  closed: 'ALREADY_TAKEN',
  withdrawn: 'OFFER_OVER',
  referred: 'OFFER_OVER',
}

function expected(status: HelpStatus, move: HelpMove, name: Name) {
  const cell = AGREED[status][move]
  if (cell?.by.includes(name)) return { ok: true, to: cell.to }
  const wasAsked = name === 'wang' || name === 'li'
  if (wasAsked && (move === 'accept' || move === 'decline')) return { ok: false, code: LATE[status] }
  return { ok: false, code: cell ? 'NOT_YOURS' : 'NO_SUCH_MOVE' }
}

function answered(status: HelpStatus, move: HelpMove, name: Name) {
  const outcome = permit(caseIn(status), move, ACTORS[name])
  return outcome.ok ? { ok: true, to: outcome.value.to } : outcome
}

const CELLS = HELP_STATUSES.flatMap((status) => HELP_MOVES.map((move) => [status, move] as const))

describe('the lifecycle', () => {
  test.each(CELLS)('answers everybody about a %s case and the move %s as agreed', (status, move) => {
    const seen = Object.fromEntries(NAMES.map((name) => [name, answered(status, move, name)]))
    expect(seen).toEqual(Object.fromEntries(NAMES.map((name) => [name, expected(status, move, name)])))
  })

  test.each(HELP_STATUSES)('opens to everybody exactly the moves that permit grants in a %s case', (status) => {
    const request = caseIn(status)
    for (const name of NAMES) {
      // A case that nobody has is not to be lost from sight: the table grants the pause, the case refuses it.
      const granted = HELP_MOVES.filter((move) => AGREED[status][move]?.by.includes(name))
      const open = granted.filter((move) => !(move === 'pause' && status === 'waiting'))
      expect([name, movesOpenTo(request, ACTORS[name])]).toEqual([name, open])
    }
  })

  test('has no move in its table that the list of moves has forgotten, and no status without a row', () => {
    const inTable = new Set(Object.values(LIFECYCLE).flatMap((row) => Object.keys(row)))
    expect([...inTable].sort()).toEqual([...HELP_MOVES].sort())
    expect(Object.keys(LIFECYCLE).sort()).toEqual([...HELP_STATUSES].sort())
  })

  test.each(HELP_STATUSES)('brings a case really into the status %s', (status) => {
    expect(caseIn(status).status).toBe(status)
  })
})

test('a case that a day’s silence has closed offers no reopening any more', () => {
  const settled = caseIn('settled')
  const silent = turn(settled, (settled.settledAt ?? 0) + CONFIRM_MS, { candidates: [] })
  expect([silent.status, movesOpenTo(silent, as(chen))]).toEqual(['closed', []])
  expect(movesOpenTo(caseIn('closed'), as(chen))).toEqual(['reopen'])
})

describe('the parts of a person', () => {
  test('are none for a stranger, for the secretary and for the operator', () => {
    expect([feng, wu, he].map((person) => partsOf(caseIn('accepted'), as(person)))).toEqual([[], [], []])
  })

  test('can be several at once: a coordinator who was asked, and then holds the case', () => {
    const given = granted(
      assign(asking(), { actor: as(qian), now: START + 1 }, { member: qian, distanceM: null, travelMs: null }),
    )
    expect(partsOf(given, as(qian))).toEqual(['responder', 'coordinator'])
    const own = ['release', 'reassure', 'arrive', 'refer', 'takeOver', 'addHelper', 'join', 'pause', 'drill']
    expect(movesOpenTo(given, as(qian))).toEqual(own.sort(byMove))
  })

  test('the engine is the engine and nothing else', () => {
    expect(partsOf(caseIn('waiting'), ENGINE)).toEqual(['engine'])
  })
})

describe('an answer that comes too late', () => {
  const at = (minute: number, actor: Actor) => ({ actor, now: START + minutes(minute) })

  test('hears ALREADY_TAKEN when somebody else accepted', () => {
    const taken = caseIn('accepted')
    expect(accept(taken, at(1, as(li)))).toEqual({ ok: false, code: 'ALREADY_TAKEN' })
    expect(decline(taken, at(1, as(li)), '忙')).toEqual({ ok: false, code: 'ALREADY_TAKEN' })
  })

  test('hears OFFER_OVER when the member has declined before', () => {
    const declined = granted(decline(asking(), at(0.1, as(li)), '在上班'))
    expect(accept(declined, at(0.2, as(li)))).toEqual({ ok: false, code: 'OFFER_OVER' })
  })

  test('hears OFFER_OVER when the responder gave the case back and it waits for others', () => {
    const released = granted(release(caseIn('accepted'), at(2, as(wang)), '车坏了'))
    expect(accept(released, at(3, as(wang)))).toEqual({ ok: false, code: 'OFFER_OVER' })
    expect(accept(released, at(3, as(li)))).toEqual({ ok: false, code: 'OFFER_OVER' })
  })

  test('hears NOT_YOURS when the member was never asked, and NO_SUCH_MOVE when there is nothing left to accept', () => {
    expect(accept(asking(), at(1, as(zhao)))).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(accept(caseIn('accepted'), at(1, as(zhao)))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('belongs to a round that reopening has ended: the old offer is nobody’s any more', () => {
    const reopened = granted(
      reopen(caseIn('settled'), at(30, as(chen)), { reason: '又漏了', arrivalCode: '0815', posts: null }),
    )
    expect(accept(reopened, at(31, as(li)))).toEqual({ ok: false, code: 'NOT_YOURS' })
  })
})

function byMove(a: string, b: string): number {
  return HELP_MOVES.indexOf(a as HelpMove) - HELP_MOVES.indexOf(b as HelpMove)
}
