import { LONGEST_PAUSE_MS, openPause, widenAt } from '@core/help/clocks'
import { type HelpRequest, type HelpStatus, holderOf, isOpen, liveOffers } from '@core/help/help-request'
import { handOf, holdersOf, isInHandsOf, missingPeople } from '@core/help/in-hand'
import { keepTime, wakeAt } from '@core/help/keep-time'
import { LIFECYCLE } from '@core/help/lifecycle'
import { MAX_WRONG_CODES } from '@core/help/on-site'
import { viewOf } from '@core/help/views'
import type { DurationMs } from '@core/kit/time'
import { CARE, DOOR, handedOver } from './cases'
import { as, CAST } from './cast'
import type { Change } from './random-town'

/** What has to be true of every case after everything that can happen to it, each by name. */
export const INVARIANTS: Readonly<Record<string, (change: Change) => boolean>> = {
  'somebody is responder from acceptance on, and nobody while the case waits': ({ after }) =>
    ({ waiting: false, accepted: true, arrived: true, settled: true, closed: true })[after.status as string] ===
      (after.responder !== null) ||
    after.status === 'withdrawn' ||
    after.status === 'referred',
  'the case is held exactly while it is accepted or arrived': ({ after }) =>
    (holderOf(after) !== null) === (after.status === 'accepted' || after.status === 'arrived'),
  'offers live only while somebody is missing, one to a member': ({ after }) =>
    unique(liveOffers(after).map((offer) => offer.member.id)) &&
    (missingPeople(after) > 0 || liveOffers(after).length === 0),
  'nobody is asked while the clocks stand still': (change) =>
    openPause(change.after) === null || freshOffers(change).length === 0,
  'nobody comes twice': ({ after }) =>
    unique([...after.helpers.filter((one) => one.state !== 'left').map((one) => one.member.id), holderOf(after)?.id]),
  'whoever has it in hand holds it, and nobody else does': ({ after }) =>
    CAST.every((person) => isInHandsOf(after, person.id) === holdersOf(after).includes(person.id)),
  'a pause has an end, and no two of them overlap': ({ after }) =>
    after.pauses.every(({ at, until, resumedAt }, nth) => {
      const next = after.pauses[nth + 1]
      return until <= at + LONGEST_PAUSE_MS && (next === undefined || (resumedAt !== null && resumedAt <= next.at))
    }),
  'of those who accepted in a round no more are not let go than have to come': ({ before, after }) =>
    before.history.concat(after.history).some((entry) => entry.move === 'takeOver') ||
    after.offers.filter((one) => one.state === 'accepted' && !after.excluded.includes(one.member.id)).length <=
      after.policy.people,
  'offer numbers only grow and none is used twice': ({ before, after }) => {
    const numbers = after.offers.map((offer) => offer.no)
    const fresh = numbers.filter((no) => !before.offers.some((offer) => offer.no === no))
    return unique(numbers) && fresh.every((no) => no > before.offersMade && no <= after.offersMade)
  },
  'the history only grows, in time, and says how the status came about': ({ before, after, now }) =>
    before.history.every((entry, index) => entry === after.history[index]) &&
    after.history.slice(before.history.length).every((entry) => entry.at === now) &&
    replay(after) === after.status,
  'the version is the repository’s alone': ({ before, after }) => before.version === after.version,
  'the promise and the policy stay as filed': ({ before, after }) =>
    before.pledge === after.pledge && before.policy === after.policy && before.number === after.number,
  'the clocks start anew by reopening alone': ({ before, after }) =>
    before.startedAt === after.startedAt || after.history.at(-1)?.move === 'reopen',
  'rungs once climbed stay climbed, each once': ({ before, after }) =>
    before.climbed.every((key) => after.climbed.includes(key) || key.includes(':again:')) && unique(after.climbed),
  'an hourly rung leaves one key, however long the case is open': ({ after }) =>
    after.climbed.filter((key) => key.startsWith(`settle:${after.startedAt}:again:`)).length <= 1,
  'owed messages have a key each': ({ after }) => unique(after.owed.map((message) => message.key)),
  'an open or settled case always has a next look, an ended one none': ({ after }) =>
    (wakeAt(handedOver(after)) !== null) === (isOpen(after) || after.status === 'settled'),
  'after the engine the next look is ahead, and a second turn changes nothing': (change) =>
    !change.byEngine || (isAhead(change) && isSettledFor(change)),
  'only those are asked who may be': (change) =>
    freshOffers(change).every((offer) => mayBeAsked(change, offer.member.id)),
  'before everybody is asked no more than the width are': ({ after, now }) =>
    now >= widenAt(after) ||
    // Where two have to come, the offers to everybody outlive the first who let go; whoever had time enough may still answer beside the next.
    liveOffers(after).filter((one) => one.askedAt >= after.waitingAt && now < one.askedAt + pressesFor(after)).length <=
      Math.max(after.policy.width, after.asks.at(-1)?.width ?? 0),
  'wrong codes are counted up to the limit': ({ after }) =>
    after.wrongCodes >= 0 && after.wrongCodes <= MAX_WRONG_CODES,
  'every fresh offer is told to its member, and no other offer is': (change) => {
    const known = new Set(change.before.owed.map((message) => message.key))
    const told = change.after.owed.filter((one) => one.kind === 'helpOffered' && !known.has(one.key))
    const asked = freshOffers(change).map((offer) => `${change.after.id}:offer:${offer.no}:${offer.member.id}`)
    return told.map((message) => message.key).join() === asked.join()
  },
  'no message carries the door, the phone or the care notes of the resident': ({ after }) =>
    after.owed.every(
      ({ title, body }) => ![DOOR, CARE, after.resident.phone].some((secret) => (title + body).includes(secret)),
    ),
  'the resident never reads the name of somebody who is not coming': ({ after }) =>
    !namesOthers(after, JSON.stringify(viewOf(after, as(after.resident)))),
  'strangers see nothing, and those who were only asked no door': ({ after }) =>
    CAST.every((person) => keepsQuiet(after, person)),
}

function isAhead({ after, now }: Change): boolean {
  const at = wakeAt(handedOver(after))
  return at === null || at > now
}

function isSettledFor({ after, now, candidates }: Change): boolean {
  const again = keepTime(after, now, { candidates, responderSeenAt: null, ladder: null })
  return JSON.stringify(again) === JSON.stringify(after)
}

function freshOffers({ before, after }: Change) {
  return after.offers.filter((offer) => offer.no > before.offersMade)
}

function mayBeAsked({ before, after, now, candidates }: Change, id: string): boolean {
  const candidate = candidates.find((one) => one.presence.member.id === id)
  const earlier = before.offers.filter((offer) => offer.member.id === id)
  const wide = now >= widenAt(after)
  return (
    candidate?.presence.onDuty === true &&
    !candidate.busy &&
    id !== after.resident.id &&
    !after.excluded.includes(id) &&
    earlier.every((offer) => offer.state !== 'declined') &&
    (wide || earlier.every((offer) => offer.state === 'dropped' || offer.state === 'accepted'))
  )
}

function replay(request: HelpRequest): HelpStatus | 'impossible' {
  return request.history
    .slice(1)
    .reduce<HelpStatus | 'impossible'>(
      (status, { move }) =>
        status === 'impossible' || move === 'submit' ? 'impossible' : (LIFECYCLE[status][move]?.to ?? 'impossible'),
      'waiting',
    )
}

/** The ladder is named by rights: the resident may call the coordinator. */
function namesOthers(request: HelpRequest, text: string): boolean {
  const beside = request.helpers.filter((one) => one.state === 'coming' || one.state === 'arrived')
  const named = [
    ...beside.map((one) => one.member.id),
    request.resident.id,
    request.responder?.member.id,
    request.coordinator.id,
  ]
  return CAST.some(
    (person) => !named.includes(person.id) && (text.includes(person.name) || text.includes(person.phone)),
  )
}

function keepsQuiet(request: HelpRequest, person: (typeof CAST)[number]): boolean {
  const view = viewOf(request, as(person))
  const oversees = ['qian', 'wu'].includes(person.id)
  // The desk sees every case, and its door and telephone only for a stated reason.
  if (person.id === 'he' && request.resident.id !== 'he') return view !== null && view.place.door === null
  const invited = handOf(request, person.id)?.state === 'asked'
  const asked = invited || liveOffers(request).some((offer) => offer.member.id === person.id)
  const taken =
    request.responder?.member.id === person.id ||
    handOf(request, person.id)?.state === 'arrived' ||
    isInHandsOf(request, person.id)
  if (request.resident.id === person.id) return view !== null && view.place.door === DOOR
  // Those on the ladder find help for as long as any is needed.
  if (oversees) return view !== null && view.place.door === (ENDED.includes(request.status) ? null : DOOR)
  if (!view) return !asked && !taken
  return (view.place.door !== null) === (taken && isOpen(request)) && view.arrivalCode === null && (asked || taken)
}

const ENDED: readonly HelpStatus[] = ['closed', 'withdrawn', 'referred']

function unique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length
}

function pressesFor({ policy }: HelpRequest): DurationMs {
  return policy.nextAfterMs ?? policy.answerMs
}
