import { type HelpView, viewOf } from '../help/views'
import { mayApprove, mayOversee, mayTakeCalls } from '../people/permissions'
import { type Actor, actorOf, ROLES, type Role } from '../people/person'
import { CASE_FACTS, type CaseFact, MARKS, probeCase } from './probe-case'

/** Everybody who might look at a case beside its resident, nearest first. */
export const VIEWERS = ['responder', 'helper', 'asked', 'member', 'coordinator', 'operator', 'secretary'] as const

/** One way of standing to somebody else's case. */
export type Viewer = (typeof VIEWERS)[number]

/** Who sees a fact of somebody's case: while it runs, and once it has ended. */
export interface Sight {
  readonly running: readonly Viewer[]
  readonly ended: readonly Viewer[]
}

const ACTORS: Readonly<Record<Viewer, Actor>> = {
  responder: actorOf({ id: 'responder', roles: ['member'] }),
  helper: actorOf({ id: 'helper', roles: ['member'] }),
  asked: actorOf({ id: 'asked', roles: ['member'] }),
  member: actorOf({ id: 'another', roles: ['member'] }),
  coordinator: actorOf({ id: 'somebody', roles: ['coordinator'] }),
  operator: actorOf({ id: 'somebody', roles: ['operator'] }),
  secretary: actorOf({ id: 'somebody', roles: ['secretary'] }),
}

/** Asked of the very function that makes every answer about a case: a rule that changes there has changed here. */
export function whoSees(): Readonly<Record<CaseFact, Sight>> {
  const asked = probeCase('waiting', 0)
  const coming = probeCase('accepted', 0)
  const ended = probeCase('closed', 0)
  const seenIn = (probe: typeof asked, fact: CaseFact) =>
    VIEWERS.filter((viewer) => probe !== null && sees(viewOf(probe, ACTORS[viewer]), fact))
  const sights = CASE_FACTS.map((fact) => {
    const running = new Set([...seenIn(asked, fact), ...seenIn(coming, fact)])
    return [fact, { running: VIEWERS.filter((viewer) => running.has(viewer)), ended: seenIn(ended, fact) }]
  })
  return Object.fromEntries(sights)
}

/** A photo is seen by whoever may open it: that there is one is no secret. */
function sees(view: HelpView | null, fact: CaseFact): boolean {
  if (fact === 'voice') return view !== null && view.recording !== null
  if (fact === 'photos') return view?.photos.some(({ open }) => open) === true
  return JSON.stringify(view).includes(MARKS[fact])
}

/** Who sees where a member on duty stands, and whether they can be reached. */
export function whoSeesPresence(): readonly Role[] {
  return rolesWho(mayOversee)
}

/** Who finds somebody's name, home and care notes by their number, while that person is on the telephone. */
export function whoLooksUp(): readonly Role[] {
  return rolesWho(mayTakeCalls)
}

/** Who sees volunteers on the roll of whatever activity, and wishes as they were filed. */
export function whoSupervises(): readonly Role[] {
  return rolesWho(mayApprove)
}

function rolesWho(may: (actor: Actor) => boolean): readonly Role[] {
  return ROLES.filter((role) => may(actorOf({ id: '', roles: [role] })))
}
