import { done, type Outcome, refuse } from '../kit/outcome'
import { type DurationMs, type EpochMs, minutes } from '../kit/time'
import { HAND_OVER_MS } from '../message/hand-over'
import type { Contact } from '../people/person'
import { GONE } from '../privacy/without-person'
import { type Appeal, isOpen } from './appeal'
import type { Hand } from './lifecycle'
import type { AppealMessageKind } from './message'
import { owe, tellFollowers, tellHandlers, tellOwner } from './messages'
import type { MergedCase } from './parts'
import { type MovedAppeal, step } from './step'

/** A merge is under way as long as somebody at the desk waits for its answer; a place kept longer than this is of one whose writer died. */
const UNDER_WAY_MS: DurationMs = minutes(1)

/**
 * The same trouble as another case, which goes on for both; whoever it concerns is brought along by `takeIn`. Refuses with NO_SUCH_MOVE for another
 * community's, for itself and for one that has ended, and with CONFLICT while another case is just being merged into this one: of cases that are
 * merged in a ring at the same instant, the one with the smallest id stays.
 */
export function merge(appeal: Appeal, hand: Hand, into: Appeal): MovedAppeal {
  if (!goesOnIn(appeal, into)) return refuse('NO_SUCH_MOVE')
  if (appeal.mergedFrom.some((one) => one.id > appeal.id && isComing(one, hand.now))) return refuse('CONFLICT')
  return step(appeal, { move: 'merge', hand, note: into.number }, (moved) => {
    const mergedInto = { id: into.id, number: into.number, carried: false }
    const merged = { ...moved, mergedInto, closedAt: hand.now, declining: null, extending: null }
    const notice = { kind: 'appealMerged', at: hand.now, cause: 'merged' } as const
    // Whoever handles it and follows it hears above all that they need not go on.
    const handled = merged.assignee ? tellHandlers(merged, { ...notice, kind: 'appealUnassigned' }) : []
    return owe(merged, [...tellOwner(merged, notice), ...handled, ...tellFollowers(merged, notice)])
  })
}

/**
 * Writes down that a case is about to be merged into this one, so that two that are merged into each other at once both know. The same case where
 * it stands already. Refuses with NO_SUCH_MOVE what `merge` would.
 */
export function keepPlace(into: Appeal, from: Appeal, now: EpochMs): Outcome<Appeal, 'NO_SUCH_MOVE'> {
  if (!goesOnIn(from, into)) return refuse('NO_SUCH_MOVE')
  const there = into.mergedFrom.find(({ id }) => id === from.id)
  if (there && (there.here || isComing(there, now))) return done(into)
  return done(withEntry(into, { ...entryOf(from, now), here: false }))
}

/**
 * A case that was merged into this one is here: everybody who would have heard of it follows this one, and so do those of the cases merged into it
 * before. Whoever has stopped following since is not brought back; whoever has claimed the case in the meantime comes in place of who spoke for them.
 * A repeated call changes nothing. Where this one has ended by now, those who come late are told how.
 */
export function takeIn(into: Appeal, merged: Appeal, now: EpochMs): Appeal {
  const found = into.mergedFrom.find(({ id }) => id === merged.id)
  const before = found?.here ? found : null
  const hearers = hearersOf(merged)
  const coming = hearers.filter(({ id }) => !before?.brought.includes(id) && !hears(into, id))
  const known = new Set(into.mergedFrom.filter(({ here }) => here).map(({ id }) => id))
  const earlier = merged.mergedFrom.filter(({ id, here }) => here && !known.has(id))
  if (before?.ownerId === merged.owner.id && coming.length === 0 && earlier.length === 0) return into
  const claimed = !lacksApp(merged)
  const gone = claimed ? (before?.speakerId ?? null) : null
  const brought = [...new Set([...(before?.brought ?? []), ...hearers.map(({ id }) => id)])]
  const speaker = claimed ? null : coming.find(({ id }) => id === merged.recorder?.id)
  const speakerId = speaker?.id ?? (claimed ? null : (before?.speakerId ?? null))
  const entry = { ...entryOf(merged, before?.at ?? now), brought, speakerId, toldAt: before?.toldAt ?? null }
  const followers = [
    ...into.followers.filter(({ id }) => id !== gone),
    ...coming.map(({ id, openid }) => ({ id, openid, name: '', phone: '', at: now })),
  ]
  const joined = earlier.reduce(withEntry, withEntry({ ...into, followers }, entry))
  return isOpen(joined) ? joined : tellHowItEnded(joined, coming, { now, cause: `joined:${merged.id}` })
}

/** Those whose case was merged into this one, who have no app, and have not been told yet how this one ended; one case of each. */
export function owedCalls(appeal: Appeal): readonly MergedCase[] {
  const ended = endedAt(appeal)
  if (ended === null) return []
  const owed = appeal.mergedFrom.filter(
    ({ here, byPhone, ownerId, toldAt }) =>
      here && byPhone && ownerId !== appeal.owner.id && (toldAt === null || toldAt < ended),
  )
  return owed.filter(({ ownerId }, at) => owed.findIndex((one) => one.ownerId === ownerId) === at)
}

/**
 * The desk has told the owner of a case merged into this one how it ended; twice is once. Refuses with NO_SUCH_MOVE while it has not, and for a case
 * whose owner hears by themselves.
 */
export function calledBack(into: Appeal, merged: Appeal, now: EpochMs): Outcome<Appeal, 'NO_SUCH_MOVE'> {
  const ended = endedAt(into)
  const found = into.mergedFrom.find(({ id, here }) => id === merged.id && here)
  if (ended === null || !found?.byPhone) return refuse('NO_SUCH_MOVE')
  if (found.toldAt !== null && found.toldAt >= ended) return done(into)
  // One call is of all the cases somebody had.
  const mergedFrom = into.mergedFrom.map((one) => (one.ownerId === found.ownerId ? { ...one, toldAt: now } : one))
  return done({ ...into, mergedFrom })
}

/** Whether the owner of the merged case has to be told by telephone how the one it went on in ended. */
export function awaitsCall(merged: Pick<Appeal, 'id' | 'status' | 'mergedInto' | 'owner'>, into: Appeal): boolean {
  const next = merged.mergedInto?.id
  // Two at the desk may have meant to merge it into different cases: it went where it says.
  const there = next === into.id || into.mergedFrom.some(({ id, here }) => here && id === next)
  return merged.status === 'merged' && hasNumber(merged) && there && owedCalls(into).some(({ id }) => id === merged.id)
}

/** Nobody rings somebody who left no number, has taken it back, or is gone: they come by and ask. */
export function hasNumber({ owner }: Pick<Appeal, 'owner'>): boolean {
  return owner.phone !== ''
}

/** When somebody else brings along those whose case was merged, because whoever merged it died before; null when they are there. */
export function carryBy({ mergedInto, closedAt, claimedAt }: Appeal): EpochMs | null {
  if (!mergedInto || mergedInto.carried) return null
  return Math.max(closedAt ?? 0, claimedAt ?? 0) + HAND_OVER_MS
}

/** Whether the owner hears by telephone only, or through whoever wrote the case down. */
export function lacksApp({ recorder, claimedAt }: Pick<Appeal, 'recorder' | 'claimedAt'>): boolean {
  return recorder !== null && claimedAt === null
}

function goesOnIn(appeal: Appeal, into: Appeal): boolean {
  return into.id !== appeal.id && into.communityId === appeal.communityId && isOpen(into)
}

function isComing({ here, at }: MergedCase, now: EpochMs): boolean {
  return !here && now - at < UNDER_WAY_MS
}

function entryOf(merged: Appeal, at: EpochMs): MergedCase {
  const { id, number, owner, recorder } = merged
  const byPhone = lacksApp(merged) && recorder?.at === 'desk' && hasNumber(merged)
  return { id, number, at, here: true, ownerId: owner.id, byPhone, toldAt: null, speakerId: null, brought: [] }
}

function withEntry(into: Appeal, entry: MergedCase): Appeal {
  return { ...into, mergedFrom: [...into.mergedFrom.filter(({ id }) => id !== entry.id), entry] }
}

/** Whoever is told what becomes of a case, each once; in place of an owner without the app the relative who wrote it down. */
function hearersOf(merged: Appeal): readonly Pick<Contact, 'id' | 'openid'>[] {
  const { owner, recorder, followers } = merged
  const own = !lacksApp(merged) ? [owner] : recorder?.at === 'phone' ? [recorder] : []
  const all = [...own, ...followers].filter(({ id }) => id !== GONE.id)
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at)
}

function hears({ owner, followers }: Appeal, id: string): boolean {
  return owner.id === id || followers.some((one) => one.id === id)
}

/** When it ended, for those who wait to hear of it; null while it runs. */
function endedAt(appeal: Appeal): EpochMs | null {
  if (isOpen(appeal) || appeal.status === 'merged') return null
  return appeal.answer?.at ?? appeal.declinedAt ?? appeal.closedAt
}

interface Late {
  readonly now: EpochMs
  readonly cause: string
}

function tellHowItEnded(into: Appeal, late: readonly Pick<Contact, 'id'>[], { now, cause }: Late): Appeal {
  const kind = endOf(into)
  const notices = tellFollowers(into, { kind, at: now, cause })
  return owe(
    into,
    notices.filter(({ to }) => late.some(({ id }) => id === to.id)),
  )
}

function endOf({ status, toHelpId }: Appeal): AppealMessageKind {
  if (status === 'declined') return 'appealDeclined'
  if (status === 'withdrawn') return 'appealWithdrawn'
  return toHelpId === null ? 'appealAnswered' : 'appealToHelp'
}
