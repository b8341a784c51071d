import { mayTakeCalls } from '../people/permissions'
import type { Actor } from '../people/person'
import type { Appeal, AppealEntry } from './appeal'

/** What only somebody does who handles the case. */
const HANDLING: ReadonlySet<AppealEntry['move']> = new Set(['note', 'answer', 'cannotDo', 'proposeExtension'])

/** Whether somebody handles the case or ever did: nobody says of their own work that it is solved. */
export function hasHandled({ assignee, history }: Pick<Appeal, 'assignee' | 'history'>, personId: string): boolean {
  const handles = assignee?.people.some(({ id }) => id === personId) === true
  return handles || history.some(({ by, move }) => by === personId && HANDLING.has(move))
}

/**
 * Whether this actor may pass on the owner's word: the relative who wrote the case down, or, where the desk did, anybody at the desk, because
 * who rings again may reach another operator. Nobody once the owner has the case in their own hands.
 */
export function speaksForOwner(
  appeal: Pick<Appeal, 'recorder' | 'claimedAt' | 'assignee' | 'history'>,
  actor: Actor,
): boolean {
  const { recorder, claimedAt } = appeal
  if (recorder === null || claimedAt !== null || actor.kind !== 'person') return false
  const theirs = recorder.at === 'desk' ? mayTakeCalls(actor) : recorder.id === actor.id
  return theirs && !hasHandled(appeal, actor.id)
}
