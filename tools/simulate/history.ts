import * as z from 'zod'
import { CATEGORIES } from '../../core/help/categories'
import type { Community } from '../../core/people/community'
import type { Habits } from './habits'
import type { RowProblem } from './table-rows'
import type { Answers, Trouble } from './trouble'

/** As much of a stored case as a replay needs. */
const pastSchema = z.object({
  startedAt: z.number(),
  category: z.enum(CATEGORIES),
  place: z.object({ buildingId: z.string() }),
  drill: z.boolean().optional(),
  arrivedAt: z.number().nullable(),
  settledAt: z.number().nullable(),
  offers: z.array(z.object({ member: z.object({ id: z.string() }), askedAt: z.number(), state: z.string() })),
  history: z.array(z.object({ at: z.number(), by: z.string(), move: z.string() })),
})

type Past = z.infer<typeof pastSchema>

/** The community's own past: its calls, and how its members answered. */
export interface History {
  readonly calls: readonly Trouble[]
  readonly habits: Habits
  /** Answers the habits were learned from; with fewer than `ENOUGH` they stay as assumed. */
  readonly answersSeen: number
}

/** Fewer answers than this say more about chance than about people. */
const ENOUGH = 30

/** Reads exported cases, one JSON document a line. Drills count nowhere; a line that cannot be read is named, and then nothing is used. */
export function readHistory(
  text: string,
  community: Community,
  assumed: { readonly habits: Habits; readonly answers: Answers },
): { readonly ok: true; readonly value: History } | { readonly ok: false; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = []
  const past: Past[] = []
  for (const [nth, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const one = readLine(line, community)
    if (typeof one === 'string') problems.push({ row: nth + 1, words: one })
    else if (one.drill !== true) past.push(one)
  }
  if (past.length === 0 && problems.length === 0) problems.push({ row: 1, words: '一条求助也没有' })
  if (problems.length > 0) return { ok: false, problems }
  past.sort((a, b) => a.startedAt - b.startedAt)
  const calls = past.flatMap((one, no) => callOf(one, no, { community, answers: assumed.answers }))
  return { ok: true, value: { calls, ...habitsOf(past, assumed.habits) } }
}

function readLine(line: string, { buildings }: Community): Past | string {
  const parsed = pastSchema.safeParse(jsonOrNull(line))
  if (!parsed.success) return `不是一条完整的求助：${parsed.error.issues[0]?.path.join('.') || '不是 JSON'}`
  const known = buildings.some(({ id }) => id === parsed.data.place.buildingId)
  return known ? parsed.data : `社区里没有 ${parsed.data.place.buildingId} 这栋楼`
}

function callOf(
  { startedAt: at, category, place, arrivedAt, settledAt }: Past,
  no: number,
  { community, answers }: { readonly community: Community; readonly answers: Answers },
): readonly Trouble[] {
  const building = community.buildings.find(({ id }) => id === place.buildingId)
  const known = arrivedAt !== null && settledAt !== null && settledAt > arrivedAt
  return building
    ? [{ no, at, building, category, onSiteMs: known ? settledAt - arrivedAt : answers.onSiteMs(no) }]
    : []
}

/** How people really answered, where there are enough answers to say so. */
function habitsOf(past: readonly Past[], assumed: Habits): { readonly habits: Habits; readonly answersSeen: number } {
  const offers = past.flatMap(({ offers, history }) => offers.map((offer) => ({ ...offer, history })))
  const answered = offers.filter(({ state }) => state === 'accepted' || state === 'declined' || state === 'silent')
  if (answered.length < ENOUGH) return { habits: assumed, answersSeen: answered.length }
  const share = (wanted: string) => answered.filter(({ state }) => state === wanted).length / answered.length
  const delays = offers.flatMap(({ member, askedAt, history }) => {
    const answer = history.find(
      ({ at, by, move }) => by === member.id && at >= askedAt && (move === 'accept' || move === 'decline'),
    )
    return answer ? [answer.at - askedAt] : []
  })
  const mean = delays.reduce((sum, one) => sum + one, 0) / Math.max(1, delays.length)
  const answerMs = delays.length < ENOUGH ? assumed.answerMs : Math.max(mean, assumed.quickestMs + 1)
  return {
    habits: { ...assumed, accepting: share('accepted'), declining: share('declined'), answerMs },
    answersSeen: answered.length,
  }
}

function jsonOrNull(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
