import type { DispatchPolicy } from '@core/dispatch/policy'
import type { Candidate } from '@core/dispatch/ranking'
import type { HelpMove, HelpRequest } from '@core/help/help-request'
import { isInHandsOf, missingPeople } from '@core/help/in-hand'
import { keepTime } from '@core/help/keep-time'
import { permit } from '@core/help/lifecycle'
import type { HelpMessage } from '@core/help/message'
import * as onSite from '@core/help/on-site'
import type { Hand } from '@core/help/step'
import * as taking from '@core/help/taking'
import { minutes } from '@core/kit/time'
import type { Contact } from '@core/people/person'
import { community, filed, handedOver, turn } from './cases'
import { as, CAST, li, onCall, qian, START, sun, wang, zhao } from './cast'
import type { Deed, DutyDeed, MoveDeed, MoveName } from './deeds'
import { MOVES } from './random-moves'

/** One change of one case, as an observer sees it. */
export interface Change {
  readonly before: HelpRequest
  readonly after: HelpRequest
  readonly now: number
  readonly candidates: readonly Candidate[]
  readonly byEngine: boolean
}

export interface Observer {
  changed(change: Change): void
  delivered(messages: readonly HelpMessage[]): void
}

interface Life {
  now: number
  readonly cases: HelpRequest[]
  readonly roster: Map<string, Candidate>
  readonly observer: Observer
}

/** Two have to come, and are asked after ten minutes whether all is well. */
const FOR_TWO: Partial<DispatchPolicy> = { people: 2, checkInMs: minutes(10) }

const MEMBERS: readonly Contact[] = [wang, li, zhao, sun, qian]

/** Two cases of one town (the second resident is a member on duty, and needs two to come) live through whatever happens. */
export function live(deeds: readonly Deed[], observer: Observer, policy = community.policy): readonly HelpRequest[] {
  const alone = filed({ id: 'case-aaa', community: { ...community, policy } })
  const forTwo = { ...filed({ id: 'case-bbb', resident: wang }), policy: { ...policy, ...FOR_TWO } }
  const life: Life = {
    now: START,
    cases: [alone, forTwo],
    roster: new Map(MEMBERS.map((one, index) => [one.id, onCall(one, { at: 100 * (index + 1) })])),
    observer,
  }
  for (const one of deeds) {
    happen(life, one)
    // A person needs a moment for each deed; the engine, refusals and the roster may share a millisecond.
    if (one.do === 'race' || (one.do === 'move' && one.move !== 'decline')) life.now += 1
  }
  deliver(life)
  return life.cases
}

function happen(life: Life, deed: Deed): void {
  if (deed.do === 'pass') life.now += deed.ms
  else if (deed.do === 'engine') runEngine(life)
  else if (deed.do === 'deliver') deliver(life)
  else if (deed.do === 'race') race(life)
  else if (deed.do === 'move') act(life, deed)
  else if (deed.do === 'duty') turnSwitch(life, deed)
  else showLife(life, deed.who)
}

function runEngine(life: Life): void {
  for (const [nth, request] of life.cases.entries()) {
    const seenAt = life.roster.get(request.responder?.member.id ?? '')?.presence.seenAt ?? null
    const candidates = candidatesFor(life, nth)
    const after = turn(request, life.now, { candidates, seenAt })
    expect(after).toEqual(keepTime(request, life.now, { candidates, responderSeenAt: seenAt, ladder: null }))
    save(life, nth, { after, byEngine: true })
  }
}

function deliver(life: Life): void {
  for (const [nth, request] of life.cases.entries()) {
    life.observer.delivered(request.owed)
    life.cases[nth] = handedOver(request)
  }
}

/** Two phones read the same case and both accept; the second finds out at saving, reads again and is refused. */
function race(life: Life): void {
  for (const [nth, read] of life.cases.entries()) {
    const free = MEMBERS.filter((one) => holdings(life, one.id).length === 0)
    const [first, second] = free.filter((one) => permit(read, 'accept', as(one)).ok)
    if (!first || !second) continue
    const outcome = taking.accept(read, { actor: as(first), now: life.now })
    if (outcome.ok) save(life, nth, { after: outcome.value, byEngine: false })
    const known = life.cases[nth] ?? read
    const again = taking.accept(known, { actor: as(second), now: life.now })
    if (missingPeople(known) === 0) expect(again).toEqual({ ok: false, code: 'ALREADY_TAKEN' })
    else if (again.ok) save(life, nth, { after: again.value, byEngine: false })
  }
}

function act(life: Life, { move, who, nth, whom }: MoveDeed): void {
  const request = life.cases[nth]
  const person = who === null ? CAST.find((one) => request && opens(request, move, one)) : CAST[who]
  if (!request || !person) return
  const way = { member: MEMBERS[whom] ?? sun, distanceM: 100, travelMs: minutes(2) }
  // The edge's own rules: nobody takes a second case, and nobody is sent to their own door.
  const takes = move === 'accept' || move === 'helperAccept'
  if (takes && holdings(life, person.id).length > 0) return
  const sent = move === 'assign' || move === 'takeOver' || move === 'addHelper'
  if (sent && way.member.id === request.resident.id) return
  if (sent && move !== 'addHelper' && holdings(life, way.member.id).some((one) => one !== nth)) return
  const hand = { actor: as(person), now: life.now }
  if ((move === 'arrive' || move === 'mistype') && !takesTry(life, nth, hand)) return
  const outcome = MOVES[move](life.cases[nth] ?? request, hand, way)
  if (outcome.ok) save(life, nth, { after: outcome.value, byEngine: false })
  const greedy = CAST.find((one) => holdings(life, one.id).length > 1)
  if (greedy) throw new Error(`${greedy.id} holds two cases`)
}

/** The edge saves the try before the code is compared; false when there is none left. */
function takesTry(life: Life, nth: number, hand: Hand): boolean {
  const request = life.cases[nth]
  const tried = request ? onSite.takeTry(request, hand) : null
  if (tried?.ok && tried.value !== request) save(life, nth, { after: tried.value, byEngine: false })
  return tried?.ok ?? false
}

function turnSwitch(life: Life, { who, onDuty, at }: DutyDeed): void {
  const member = MEMBERS[who] ?? sun
  life.roster.set(member.id, onCall(member, { at, onDuty, placedAt: life.now, transport: 'ebike' }))
}

function showLife(life: Life, who: number): void {
  const before = life.roster.get(MEMBERS[who]?.id ?? '')
  if (!before) return
  const presence = { ...before.presence, seenAt: life.now, placedAt: life.now }
  life.roster.set(presence.member.id, { ...before, presence })
}

function save(
  life: Life,
  nth: number,
  { after, byEngine }: { readonly after: HelpRequest; readonly byEngine: boolean },
) {
  const before = life.cases[nth]
  if (!before) throw new Error(`no case ${nth}`)
  const candidates = candidatesFor(life, nth)
  life.cases[nth] = after
  life.observer.changed({ before, after, now: life.now, candidates, byEngine })
}

function candidatesFor(life: Life, nth: number): readonly Candidate[] {
  const others = (id: string) => holdings(life, id).filter((one) => one !== nth)
  return [...life.roster.values()].map((one) => ({ ...one, busy: others(one.presence.member.id).length > 0 }))
}

/** Which cases somebody holds, by their place in the list. */
function holdings(life: Life, id: string): readonly number[] {
  return life.cases.flatMap((request, nth) => (isInHandsOf(request, id) ? [nth] : []))
}

function opens(request: HelpRequest, move: MoveName, person: Contact): boolean {
  const asked: HelpMove = move === 'mistype' || move === 'reach' ? 'arrive' : move
  return permit(request, asked, as(person)).ok
}
