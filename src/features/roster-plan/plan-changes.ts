import type { Band, PlanDraft, Post, RosterRules, Rotation } from '@core/roster/post'
import { bandHours } from '../../words/shift-words'
import { bandTitle, rotationWords, ruleWords } from './rotation-words'

/** One difference between two plans, in words; `key` is the same for whoever touches the same thing. */
export interface PlanChange {
  readonly key: string
  readonly words: string
}

/** Everything that is different, in the order of the plan: posts, their bands, the turns, the rules. */
export function changesBetween(
  before: PlanDraft,
  after: PlanDraft,
  nameOf: (personId: string) => string,
): readonly PlanChange[] {
  const rotations = { before: before.rotations, after: after.rotations }
  return [
    ...pairsOf(before.posts, after.posts).flatMap(postChanges),
    ...pairsOf(rotations.before, rotations.after).flatMap((pair) => rotationChanges(pair, { before, after, nameOf })),
    ...ruleChanges(before.rules, after.rules),
  ]
}

/** Whether two parts of a plan say the same, in whatever order their fields came. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [mine, theirs] = [Object.entries(a), new Map(Object.entries(b))]
  return mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
}

interface Pair<T> {
  readonly before: T | undefined
  readonly after: T | undefined
}

function pairsOf<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  const of = (list: readonly T[], id: string) => list.find((one) => one.id === id)
  return ids
    .map((id) => ({ before: of(before, id), after: of(after, id) }))
    .filter((pair) => !isSame(pair.before, pair.after))
}

function postChanges({ before, after }: Pair<Post>): readonly PlanChange[] {
  const key = `post.${(before ?? after)?.id}`
  if (!before) return after ? [{ key, words: `添了岗位“${after.name}”` }] : []
  if (!after) return [{ key, words: `撤了岗位“${before.name}”` }]
  const bands = pairsOf(before.bands, after.bands).flatMap((pair) => bandChanges(pair, after))
  return before.name === after.name ? bands : [{ key, words: `“${before.name}”改叫“${after.name}”` }, ...bands]
}

function bandChanges({ before, after }: Pair<Band>, post: Post): readonly PlanChange[] {
  const key = `band.${post.id}.${(before ?? after)?.id}`
  if (!before)
    return after
      ? [{ key, words: `${bandTitle(post, after)}：新添，${bandHours(after)} 点，要 ${after.needed} 人` }]
      : []
  if (!after) return [{ key, words: `${bandTitle(post, before)}：撤了` }]
  const parts = [
    before.name !== after.name && `改叫${after.name}班`,
    bandHours(before) !== bandHours(after) && `${bandHours(before)} 点改成 ${bandHours(after)} 点`,
    before.needed !== after.needed && `要 ${before.needed} 人改成 ${after.needed} 人`,
  ].filter(Boolean)
  return [{ key, words: `${bandTitle(post, before)}：${parts.join('，')}` }]
}

interface Sides {
  readonly before: PlanDraft
  readonly after: PlanDraft
  readonly nameOf: (personId: string) => string
}

function rotationChanges({ before, after }: Pair<Rotation>, sides: Sides): readonly PlanChange[] {
  const one = after ?? before
  const post = one && postOf(one, sides)
  const band = post?.bands.find(({ id }) => id === one?.bandId)
  // Turns come and go with their post or band: that it came or went says it all.
  if (!one || !post || !band) return []
  const key = `turn.${one.id}`
  const title = bandTitle(post, band)
  if (!before) return [{ key, words: `${title}：新添轮班，${rotationWords(one)}` }]
  if (!after) return stillThere(one, sides.after) ? [{ key, words: `${title}：撤了轮班` }] : []
  return [{ key, words: `${title}轮班：${rotationParts(before, after, sides.nameOf).join('，')}` }]
}

function postOf({ postId }: Rotation, { before, after }: Sides): Post | undefined {
  return [...after.posts, ...before.posts].find(({ id }) => id === postId)
}

function stillThere({ postId, bandId }: Rotation, { posts }: PlanDraft): boolean {
  return posts.some(({ id, bands }) => id === postId && bands.some((band) => band.id === bandId))
}

function rotationParts(before: Rotation, after: Rotation, nameOf: Sides['nameOf']): readonly string[] {
  const [had, has] = [peopleIn(before), peopleIn(after)]
  const come = has.filter((id) => !had.includes(id)).map(nameOf)
  const gone = had.filter((id) => !has.includes(id)).map(nameOf)
  const reordered =
    come.length === 0 && gone.length === 0 && !isSame([before.people, before.cycle], [after.people, after.cycle])
  return [
    come.length > 0 && `加了${come.join('、')}`,
    gone.length > 0 && `去掉了${gone.join('、')}`,
    rotationWords(before) !== rotationWords(after) && `改成${rotationWords(after)}`,
    rotationWords(before) === rotationWords(after) && reordered && '换了先后',
    before.startOn !== after.startOn && `从 ${after.startOn} 起`,
    before.endOn !== after.endOn && (after.endOn === null ? '一直轮下去' : `到 ${after.endOn} 为止`),
  ].filter((part) => part !== false)
}

function peopleIn({ turn, people, cycle }: Rotation): readonly string[] {
  return [...new Set(turn === 'custom' ? cycle.flat() : people)]
}

function ruleChanges(before: RosterRules, after: RosterRules): readonly PlanChange[] {
  const old = ruleWords(before)
  return ruleWords(after)
    .map((words, index) => ({ key: `rule.${index}`, words: `规矩：${words}` }))
    .filter((_, index) => old[index] !== ruleWords(after)[index])
}
