import type { Post } from './post'
import type { SlotView, WeekView } from './week-view'

interface Member {
  readonly id: string
  readonly zoneId: string | null
}

/**
 * What a member may know of a week: who stands when in their own zone, where they stand themselves, and on the posts that look after everybody. No draft, no one
 * else's swaps and leaves, no workloads: colleagues are not each other's coordinator.
 */
export function memberView(published: WeekView, member: Member): WeekView {
  const own = new Set(published.slots.filter((slot) => standsOn(slot, member)).map(({ postId }) => postId))
  const posts = published.posts.filter((post) => own.has(post.id) || concerns(post, member))
  const ids = new Set(posts.map(({ id }) => id))
  const slots = published.slots.filter(({ postId }) => ids.has(postId))
  const seen = new Set(slots.flatMap(({ places }) => places.map(({ personId }) => personId)))
  return {
    ...published,
    mayEdit: false,
    posts,
    slots: slots.map((slot) => ({
      ...slot,
      places: slot.places.map((place) => ({ ...place, changed: false, problem: null, swapId: null })),
    })),
    people: published.people
      .filter(({ id }) => seen.has(id))
      .map((person) =>
        person.id === member.id ? person : { ...person, shifts: 0, workMs: 0, reachable: true, leaves: [] },
      ),
    edits: [],
    problems: [],
    swaps: published.swaps.filter(({ fromId, toId, takenById }) => [fromId, toId, takenById].includes(member.id)),
    affected: [],
    thin: published.thin.filter(({ zoneId }) => zoneId === member.zoneId),
    spread: 0,
  }
}

function concerns(post: Post, { zoneId }: Member): boolean {
  return post.zoneId === null || post.zoneId === zoneId
}

function standsOn({ places }: SlotView, { id }: Member): boolean {
  return places.some(({ personId }) => personId === id)
}
