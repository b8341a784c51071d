import type { Band, PlanDraft, Post, Rotation } from '@core/roster/post'

/** Names one band of a post. */
export interface BandAt {
  readonly postId: string
  readonly bandId: string
}

export function withPost(draft: PlanDraft, post: Post): PlanDraft {
  return { ...draft, posts: [...draft.posts, post] }
}

export function renamed(draft: PlanDraft, postId: string, name: string): PlanDraft {
  return { ...draft, posts: draft.posts.map((post) => (post.id === postId ? { ...post, name } : post)) }
}

/** Without a post and everybody's turns on it. */
export function withoutPost({ posts, rotations, rules }: PlanDraft, postId: string): PlanDraft {
  return {
    posts: posts.filter(({ id }) => id !== postId),
    rotations: rotations.filter((one) => one.postId !== postId),
    rules,
  }
}

export function withBand(draft: PlanDraft, postId: string, band: Band): PlanDraft {
  return withBands(draft, postId, (bands) => [...bands, band])
}

export function changedBand(draft: PlanDraft, { postId, bandId }: BandAt, change: Partial<Band>): PlanDraft {
  return withBands(draft, postId, (bands) => bands.map((band) => (band.id === bandId ? { ...band, ...change } : band)))
}

/** Without a band and everybody's turns on it. */
export function withoutBand(draft: PlanDraft, { postId, bandId }: BandAt): PlanDraft {
  const left = withBands(draft, postId, (bands) => bands.filter(({ id }) => id !== bandId))
  return { ...left, rotations: left.rotations.filter((one) => one.postId !== postId || one.bandId !== bandId) }
}

export function withRotation(draft: PlanDraft, rotation: Rotation): PlanDraft {
  return { ...draft, rotations: [...draft.rotations, rotation] }
}

export function changedRotation(draft: PlanDraft, rotationId: string, change: Partial<Rotation>): PlanDraft {
  return {
    ...draft,
    rotations: draft.rotations.map((one) => (one.id === rotationId ? { ...one, ...change } : one)),
  }
}

export function withoutRotation(draft: PlanDraft, rotationId: string): PlanDraft {
  return { ...draft, rotations: draft.rotations.filter(({ id }) => id !== rotationId) }
}

/** A band of the day that nobody has taken yet: from the end of the last one on, for at most four hours, until the first one begins anew. */
export function freeBand({ bands }: Pick<Post, 'bands'>, id: string): Band {
  const DAY = 24 * 60
  const first = Math.min(...bands.map(({ fromMinute }) => fromMinute))
  const last = Math.max(...bands.map(({ toMinute }) => toMinute))
  const room = first + DAY - last
  const fromMinute = room > 0 ? last % DAY : first
  return { id, name: '新', fromMinute, toMinute: fromMinute + Math.min(4 * 60, Math.max(room, 60)), needed: 1 }
}

function withBands(draft: PlanDraft, postId: string, how: (bands: readonly Band[]) => readonly Band[]): PlanDraft {
  return {
    ...draft,
    posts: draft.posts.map((post) => (post.id === postId ? { ...post, bands: how(post.bands) } : post)),
  }
}
