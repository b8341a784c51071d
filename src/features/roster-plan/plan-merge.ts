import type { PlanDraft, Post, RosterRules, Rotation } from '@core/roster/post'
import { isSame } from './plan-changes'

interface Merge {
  readonly draft: PlanDraft
  /** My turns on a post or band that the other one has taken away: they have no place any more. */
  readonly homeless: readonly Rotation[]
}

interface Three<T> {
  /** What both began with. */
  readonly base: T
  readonly mine: T
  readonly theirs: T
}

/** Both people's changes over what they began with; where both changed the same thing, mine stays, and what only one of them removed but the other changed stays too. */
export function merged({ base, mine, theirs }: Three<PlanDraft>): Merge {
  const posts = mergedList({ base: base.posts, mine: mine.posts, theirs: theirs.posts }, mergedPost)
  const all = mergedList(
    { base: base.rotations, mine: mine.rotations, theirs: theirs.rotations },
    (three) => three.mine,
  )
  const housed = ({ postId, bandId }: Rotation) =>
    posts.some(({ id, bands }) => id === postId && bands.some((band) => band.id === bandId))
  return {
    draft: {
      posts,
      rotations: all.filter(housed),
      rules: mergedRules({ base: base.rules, mine: mine.rules, theirs: theirs.rules }),
    },
    homeless: all.filter((one) => !housed(one)),
  }
}

function mergedPost({ base, mine, theirs }: Three<Post>): Post {
  const bands = { base: base.bands, mine: mine.bands, theirs: theirs.bands }
  return {
    ...theirs,
    name: mergedPart({ base: base.name, mine: mine.name, theirs: theirs.name }),
    bands: mergedList(bands, (three) => three.mine),
  }
}

function mergedRules({ base, mine, theirs }: Three<RosterRules>): RosterRules {
  const part = <Key extends keyof RosterRules>(key: Key) =>
    mergedPart({ base: base[key], mine: mine[key], theirs: theirs[key] })
  return { restMs: part('restMs'), mostWeekMs: part('mostWeekMs'), swapApproval: part('swapApproval') }
}

function mergedPart<T>({ base, mine, theirs }: Three<T>): T {
  return isSame(mine, base) ? theirs : mine
}

type Lists<T> = Three<readonly T[]>

function mergedList<T extends { readonly id: string }>(lists: Lists<T>, both: (three: Three<T>) => T): readonly T[] {
  const ids = [...new Set([...lists.theirs, ...lists.mine].map(({ id }) => id))]
  const of = (list: readonly T[], id: string) => list.find((one) => one.id === id)
  return ids.flatMap((id) => {
    const [base, mine, theirs] = [of(lists.base, id), of(lists.mine, id), of(lists.theirs, id)]
    if (isSame(mine, base)) return theirs ? [theirs] : []
    if (isSame(theirs, base)) return mine ? [mine] : []
    if (base && mine && theirs) return [both({ base, mine, theirs })]
    return [mine ?? theirs].filter((one) => one !== undefined)
  })
}
