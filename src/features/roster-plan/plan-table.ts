import type { Zone } from '@core/people/community'
import { wrongBands } from '@core/roster/plan-check'
import type { Band, PlanDraft, Post, Rotation } from '@core/roster/post'
import { inZoneOrder } from '@core/roster/post-order'
import { ROSTER_PROBLEM_WORDS, type RosterProblem } from '@core/roster/problem'
import { bandHours } from '../../words/shift-words'
import { isSame } from './plan-changes'
import { orderOf, rotationWords, spanWords, todayIn } from './rotation-words'

/** One turn of a band as a line of the table. */
export interface RotationLine {
  readonly id: string
  readonly words: string
  readonly span: string
  /** Who comes after whom; those of one day belong together. */
  readonly order: readonly RotationStep[]
}

export interface RotationStep {
  readonly names: string
  /** Whose turn it is today. */
  readonly today: boolean
}

export interface PlanRow {
  readonly band: Band
  readonly hours: string
  readonly rotations: readonly RotationLine[]
  /** What is wrong, in words. */
  readonly faults: readonly string[]
  readonly changed: boolean
}

export interface PlanBlock {
  readonly post: Post
  readonly faults: readonly string[]
  readonly changed: boolean
  readonly rows: readonly PlanRow[]
}

interface Looking {
  readonly zones: readonly Zone[]
  readonly today: string
  /** What is saved: what differs from it is marked. */
  readonly saved: PlanDraft
  readonly problems: readonly RosterProblem[]
  readonly nameOf: (personId: string) => string
}

/** The plan as rows: the posts of the zones first, in the order of the zones, then those of the whole community. */
export function planBlocks(draft: PlanDraft, looking: Looking): readonly PlanBlock[] {
  return inZoneOrder(draft.posts, looking.zones).map((post) => {
    const before = looking.saved.posts.find(({ id }) => id === post.id)
    return {
      post,
      faults: problemsAt(looking.problems, draft.posts.indexOf(post) + 1, looking.nameOf).filter(isOfPost),
      changed: before?.name !== post.name,
      rows: post.bands.map((band) => rowOf(post, band, { draft, looking, before })),
    }
  })
}

interface Row {
  readonly draft: PlanDraft
  readonly looking: Looking
  readonly before: Post | undefined
}

function rowOf(post: Post, band: Band, { draft, looking, before }: Row): PlanRow {
  const own = rotationsOn(draft, post.id, band.id)
  const old = rotationsOn(looking.saved, post.id, band.id)
  return {
    band,
    hours: bandHours(band),
    rotations: own.map((one) => ({
      id: one.id,
      words: rotationWords(one),
      span: spanWords(one, looking.today),
      order: stepsOf(one, looking),
    })),
    faults: [...bandFaults(post, band.id), ...own.flatMap((one) => faultsOf(one, draft, looking))],
    changed:
      !isSame(
        before?.bands.find(({ id }) => id === band.id),
        band,
      ) || !isSame(old, own),
  }
}

function stepsOf(rotation: Rotation, { today, nameOf }: Looking): readonly RotationStep[] {
  const now = todayIn(rotation, today)
  return orderOf(rotation).map((people, place) => ({
    names: people.map(nameOf).join('、') || '没人',
    today: now.includes(place),
  }))
}

/** What is wrong with the times of a band, in words. */
export function bandFaults(post: Pick<Post, 'bands'>, bandId: string): readonly string[] {
  return wrongBands(post)
    .filter((one) => one.bandId === bandId)
    .map(({ code }) => ROSTER_PROBLEM_WORDS[code])
}

export function rotationsOn({ rotations }: Pick<PlanDraft, 'rotations'>, postId: string, bandId: string) {
  return rotations.filter((one) => one.postId === postId && one.bandId === bandId)
}

/** What is wrong with one turn, in words; the check counts turns after the posts. */
export function faultsOf(
  rotation: Rotation,
  { posts, rotations }: PlanDraft,
  { problems, nameOf }: Pick<Looking, 'problems' | 'nameOf'>,
): readonly string[] {
  return problemsAt(problems, posts.length + rotations.indexOf(rotation) + 1, nameOf)
}

function problemsAt(problems: readonly RosterProblem[], row: number, nameOf: Looking['nameOf']): readonly string[] {
  return problems
    .filter((one) => one.row === row)
    .map(({ words, personId }) => (personId === null ? words : `${nameOf(personId)}：${words}`))
}

/** What is wrong with a band stands at the band. */
function isOfPost(words: string): boolean {
  return words !== ROSTER_PROBLEM_WORDS.BAD_BAND && words !== ROSTER_PROBLEM_WORDS.BANDS_OVERLAP
}
