import type { Zone } from '../people/community'
import { type Band, type Post, ROLE_OF_POST, type RosterPlan, type Rotation } from './post'
import { problem, type RosterProblem, type RosterProblemCode } from './problem'
import type { Staff } from './roster-person'

const DAY_MINUTES = 24 * 60

interface PlanGrounds {
  readonly people: readonly Pick<Staff, 'id' | 'roles'>[]
  readonly zones: readonly Zone[]
}

/**
 * What keeps posts and rotations from being a plan: times that are none, bands of one post that overlap, ids used twice, posts and bands that do not
 * exist, rotations without people or with people who may not stand there. Rows count the posts first and the rotations after them, from 1.
 */
export function checkPlan(
  { posts, rotations }: Pick<RosterPlan, 'posts' | 'rotations'>,
  { people, zones }: PlanGrounds,
): readonly RosterProblem[] {
  return [
    ...posts.flatMap((post, index) => listed(postProblems(post, index, { posts, zones }), index + 1)),
    ...rotations.flatMap((rotation, index) =>
      listed(rotationProblems(rotation, index, { posts, rotations, people }), posts.length + index + 1),
    ),
  ]
}

interface Fault {
  readonly code: RosterProblemCode
  readonly personId?: string
}

function listed(faults: readonly Fault[], row: number): readonly RosterProblem[] {
  return faults.map(({ code, personId = null }) => problem(code, { row, personId }))
}

function postProblems(
  post: Post,
  index: number,
  { posts, zones }: { readonly posts: readonly Post[]; readonly zones: readonly Zone[] },
): readonly Fault[] {
  const faults: Fault[] = []
  const { bands, zoneId } = post
  if (posts.findIndex(({ id }) => id === post.id) !== index || hasDouble(bands.map(({ id }) => id))) {
    faults.push({ code: 'SAME_ID' })
  }
  if (zoneId !== null && !zones.some(({ id }) => id === zoneId)) faults.push({ code: 'NO_SUCH_POST' })
  const wrong = wrongBands(post)
  const worst = wrong.find(({ code }) => code === 'BAD_BAND') ?? wrong[0]
  if (worst) faults.push({ code: worst.code })
  return faults
}

/** The bands of a post that are no times, or overlap another one; a post is one line of a plan, so its check names the gravest only. */
export function wrongBands({ bands }: Pick<Post, 'bands'>): readonly BandFault[] {
  return bands.flatMap((band): readonly BandFault[] => {
    if (!isBand(band)) return [{ bandId: band.id, code: 'BAD_BAND' }]
    const meets = bands.some((other) => other !== band && isBand(other) && bandsMeet(band, other))
    return meets ? [{ bandId: band.id, code: 'BANDS_OVERLAP' }] : []
  })
}

interface BandFault {
  readonly bandId: string
  readonly code: 'BAD_BAND' | 'BANDS_OVERLAP'
}

function isBand({ fromMinute, toMinute }: Band): boolean {
  return fromMinute >= 0 && fromMinute < DAY_MINUTES && toMinute > fromMinute && toMinute <= fromMinute + DAY_MINUTES
}

/** What crosses midnight meets the morning of the following day. */
function bandsMeet(a: Band, b: Band): boolean {
  return [-DAY_MINUTES, 0, DAY_MINUTES].some(
    (shift) => a.fromMinute < b.toMinute + shift && b.fromMinute + shift < a.toMinute,
  )
}

interface Beside {
  readonly posts: readonly Post[]
  readonly rotations: readonly Rotation[]
  readonly people: readonly Pick<Staff, 'id' | 'roles'>[]
}

function rotationProblems(rotation: Rotation, index: number, { posts, rotations, people }: Beside): readonly Fault[] {
  const post = posts.find(({ id }) => id === rotation.postId)
  if (rotations.findIndex(({ id }) => id === rotation.id) !== index) return [{ code: 'SAME_ID' }]
  if (!post) return [{ code: 'NO_SUCH_POST' }]
  if (!post.bands.some(({ id }) => id === rotation.bandId)) return [{ code: 'NO_SUCH_BAND' }]
  const named = rotation.turn === 'custom' ? rotation.cycle.flat() : rotation.people
  if (named.length === 0 || (rotation.endOn !== null && rotation.endOn < rotation.startOn)) {
    return [{ code: 'BAD_ROTATION' }]
  }
  return [...new Set(named)].flatMap((personId): readonly Fault[] => {
    const person = people.find(({ id }) => id === personId)
    if (!person) return [{ code: 'UNKNOWN_PERSON', personId }]
    return person.roles.includes(ROLE_OF_POST[post.kind]) ? [] : [{ code: 'LACKS_ROLE', personId }]
  })
}

function hasDouble(ids: readonly string[]): boolean {
  return new Set(ids).size !== ids.length
}
