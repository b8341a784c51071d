import type { EpochMs } from '../kit/time'
import type { Community } from '../people/community'
import { type Contact, contactOf } from '../people/person'
import { mondaysTouching, publishedStints, type Roster } from './on-call'
import type { PostSpell } from './post-spell'
import type { RosterPerson } from './roster-person'
import { covers, overlap, type Span, withoutLeaves } from './slot'

/** The spells of every office between two instants, leaves cut out of them; somebody unknown to the people has none. */
export function spellsOf(roster: Roster, people: readonly RosterPerson[], span: Span): readonly PostSpell[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return publishedStints(roster, mondaysTouching(span))
    .flatMap(({ slot, personId }) => {
      const person = known.get(personId)
      const { kind } = slot.post
      if (!person || kind === 'responder') return []
      const holder = contactOf(person)
      return withoutLeaves(slot, roster.plan.leaves, personId).map(({ from, to }) => ({ kind, from, to, holder }))
    })
    .filter((spell) => overlap(spell, span))
    .sort((a, b) => a.from - b.from || (a.holder.id < b.holder.id ? -1 : 1))
}

/** Who has an office at an instant: of several the one who came last, because a handover is to somebody. */
export function holderAt(spells: readonly PostSpell[], kind: PostSpell['kind'], at: EpochMs): Contact | null {
  return spells.findLast((spell) => spell.kind === kind && covers(spell, at))?.holder ?? null
}

/** Who stands on the ladder at an instant; where the roster names nobody, whom the community always named. */
export function ladderAt(
  community: Pick<Community, 'coordinator' | 'secretary' | 'onPost'>,
  at: EpochMs,
): { readonly coordinator: Contact; readonly secretary: Contact } {
  return {
    coordinator: holderAt(community.onPost, 'coordinator', at) ?? community.coordinator,
    secretary: holderAt(community.onPost, 'secretary', at) ?? community.secretary,
  }
}
