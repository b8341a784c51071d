import type { Zone } from '@core/people/community'
import { type PlanDraft, type Post, ROLE_OF_POST } from '@core/roster/post'
import type { Staff } from '@core/roster/roster-person'
import { bandTitle, orderOf } from './rotation-words'

/** Somebody who may take turns on a post. */
export interface Joiner {
  readonly id: string
  readonly name: string
  /** `本网格，已轮清河里早班`: where they live, and what they do already. */
  readonly note: string
}

interface Looking {
  readonly people: readonly Staff[]
  readonly zones: readonly Zone[]
  readonly draft: PlanDraft
}

/** Those with the role who are not in the turn yet: own zone first, then whoever has fewer turns; the name settles the rest. */
export function joinersOf(post: Post, inIt: readonly string[], { people, zones, draft }: Looking): readonly Joiner[] {
  const own = ({ zoneId }: Staff) => post.zoneId !== null && zoneId === post.zoneId
  return people
    .filter(({ id, roles }) => roles.includes(ROLE_OF_POST[post.kind]) && !inIt.includes(id))
    .map((person) => ({ person, turns: rotationsOf(person.id, draft) }))
    .sort(
      (a, b) =>
        Number(own(b.person)) - Number(own(a.person)) ||
        a.turns.length - b.turns.length ||
        a.person.name.localeCompare(b.person.name, 'zh-CN'),
    )
    .map(({ person, turns }) => {
      const home = own(person) ? '本网格' : (zones.find(({ id }) => id === person.zoneId)?.name ?? '')
      return { id: person.id, name: person.name, note: [home, rotationNote(turns)].filter(Boolean).join('，') }
    })
}

function rotationNote(titles: readonly string[]): string {
  if (titles.length === 0) return '还没有轮班'
  return titles.length > 2 ? `已轮${titles[0]}等 ${titles.length} 个班` : `已轮${titles.join('、')}`
}

function rotationsOf(personId: string, { posts, rotations }: PlanDraft): readonly string[] {
  return rotations
    .filter((one) => orderOf(one).some((day) => day.includes(personId)))
    .flatMap(({ postId, bandId }) => {
      const post = posts.find(({ id }) => id === postId)
      const band = post?.bands.find(({ id }) => id === bandId)
      return post && band ? [bandTitle(post, band)] : []
    })
}
