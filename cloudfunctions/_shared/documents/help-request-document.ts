import * as z from 'zod'
import { roundsOf } from '../../../core/board/round'
import { PHOTO_STATES, WORD_STATES } from '../../../core/content/photo'
import { WIDTH_REASONS } from '../../../core/dispatch/choice'
import { ASK_REASONS } from '../../../core/dispatch/explanation'
import { LEFT_OUT_REASONS, SHORTFALLS } from '../../../core/dispatch/ranking'
import { CATEGORIES } from '../../../core/help/categories'
import { HELD_PARTS } from '../../../core/help/content'
import { HELP_MOVES, HELP_STATUSES, type HelpRequest, isOpen } from '../../../core/help/help-request'
import { CALL_BACK_WORDS, DESK_ACTS, EMERGENCY_ANSWERS } from '../../../core/help/hotline-call'
import { holdersOf, onTablesOf } from '../../../core/help/in-hand'
import { wakeAt } from '../../../core/help/keep-time'
import { callerIdOf } from '../callers/caller-id'
import { personIdsIn } from '../wechat/person-id'
import { messageSchema } from './message-document'
import { contactSchema, ladderSchema, pledgeSchema, policySchema, templatesSchema } from './people-documents'

const offerSchema = z.object({
  no: z.number().int(),
  member: contactSchema,
  askedAt: z.number(),
  answerBy: z.number().nullable(),
  distanceM: z.number(),
  travelMs: z.number(),
  transport: z.enum(['walk', 'ebike']),
  state: z.enum(['live', 'accepted', 'declined', 'silent', 'dropped']),
  reason: z.string(),
})

const responderSchema = z.object({
  member: contactSchema,
  acceptedAt: z.number(),
  distanceM: z.number().nullable(),
  travelMs: z.number().nullable(),
  questionedAt: z.number().nullable(),
  lifeAt: z.number(),
  checkAskedAt: z.number().nullable(),
})

const helperSchema = z.object({
  member: contactSchema,
  addedAt: z.number(),
  by: z.string(),
  state: z.enum(['asked', 'coming', 'arrived', 'left']),
})

const pauseSchema = z.object({
  at: z.number(),
  by: z.string(),
  reason: z.string(),
  until: z.number(),
  resumedAt: z.number().nullable(),
})

const starsSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
const shortfallSchema = z.enum(SHORTFALLS)
const leftOutReasonSchema = z.enum(LEFT_OUT_REASONS)
const leftOutSchema = z.object({ memberId: z.string(), reason: leftOutReasonSchema })
const askSchema = z.object({
  at: z.number(),
  wide: z.boolean(),
  width: z.number(),
  why: z.enum(WIDTH_REASONS),
  asked: z.array(
    z.object({ memberId: z.string(), distanceM: z.number(), travelMs: z.number(), because: z.enum(ASK_REASONS) }),
  ),
  leftOut: z.array(z.object({ reason: leftOutReasonSchema, count: z.number().int(), nearest: z.array(z.string()) })),
})
const callSchema = z.object({
  pickedUpAt: z.number(),
  emergency: z.enum(EMERGENCY_ANSWERS),
  wrongClaims: z.number().int(),
  calledBack: z
    .object({
      at: z.number(),
      by: z.string(),
      word: z.enum(CALL_BACK_WORDS),
      stars: starsSchema.nullable(),
      note: z.string(),
    })
    .nullable(),
})
const deskEntrySchema = z.object({ at: z.number(), by: z.string(), act: z.enum(DESK_ACTS), words: z.string() })
const alsoCalledSchema = z.object({
  at: z.number(),
  by: z.string(),
  name: z.string(),
  phone: z.string(),
  unit: z.string(),
  door: z.string(),
})
const photoSchema = z.object({ fileId: z.string(), by: z.string(), at: z.number(), state: z.enum(PHOTO_STATES) })
const heldSchema = z.object({ of: z.enum(HELD_PARTS), at: z.number(), state: z.enum(WORD_STATES) })
const recordingSchema = z.object({ fileId: z.string(), durationMs: z.number(), at: z.number() })
const placeSchema = z.object({
  lng: z.number(),
  lat: z.number(),
  buildingId: z.string(),
  buildingName: z.string(),
  zoneId: z.string(),
  unit: z.string(),
  door: z.string(),
})

export const helpRequestSchema = z.object({
  id: z.string(),
  communityId: z.string(),
  number: z.string(),
  version: z.number().int(),
  status: z.enum(HELP_STATUSES),
  door: z.enum(['app', 'hotline']),
  category: z.enum(CATEGORIES),
  text: z.string(),
  photos: z.array(photoSchema),
  /** Cases stored before voices were kept have none. */
  recording: recordingSchema.nullable().default(null),
  resident: contactSchema,
  recorder: contactSchema.nullable(),
  claimCode: z.string(),
  claimedAt: z.number().nullable(),
  call: callSchema.nullable(),
  deskLog: z.array(deskEntrySchema),
  /** Cases stored before second callers were kept have none. */
  alsoCalled: z.array(alsoCalledSchema).default([]),
  slot: z.number().int().nullable(),
  drill: z.boolean(),
  careNotes: z.string(),
  place: placeSchema,
  pledge: pledgeSchema,
  policy: policySchema,
  ladder: ladderSchema,
  templates: templatesSchema,
  coordinator: contactSchema,
  secretary: contactSchema,
  arrivalCode: z.string(),
  wrongCodes: z.number().int(),
  startedAt: z.number(),
  waitingAt: z.number(),
  searchedAt: z.number().nullable(),
  answersSeen: z.number().int(),
  shortfall: shortfallSchema.nullable(),
  leftOut: z.array(leftOutSchema),
  asks: z.array(askSchema),
  offers: z.array(offerSchema),
  offersMade: z.number().int(),
  excluded: z.array(z.string()),
  responder: responderSchema.nullable(),
  helpers: z.array(helperSchema),
  joinedTo: z.string().nullable(),
  joined: z.array(z.string()),
  tripHolds: z.array(z.string()),
  tripDueAt: z.number().nullable(),
  pauses: z.array(pauseSchema),
  arrivedAt: z.number().nullable(),
  arrivedBy: z.enum(['code', 'place']).nullable(),
  settledAt: z.number().nullable(),
  outcome: z.string(),
  settledPhotos: z.array(photoSchema),
  /** Cases stored before words were checked have none. */
  held: z.array(heldSchema).default([]),
  closedAt: z.number().nullable(),
  rating: z.object({ stars: starsSchema, note: z.string() }).nullable(),
  referredTo: z.string(),
  climbed: z.array(z.string()),
  owed: z.array(messageSchema),
  history: z.array(
    z.object({ at: z.number(), by: z.string(), move: z.enum([...HELP_MOVES, 'submit']), note: z.string() }),
  ),
}) satisfies z.ZodType<HelpRequest>

/**
 * What is stored beside the case only to be queried. `heldBy` carries a unique index: a member who holds a case cannot hold a second one,
 * whatever two phones do at the same instant; a case nobody holds is "held" by itself.
 */
export function derivedFields(request: HelpRequest) {
  const { id, resident, slot, communityId, alsoCalled } = request
  const alsoIds = alsoCalled.map(({ phone }) => callerIdOf(communityId, phone))
  const heldBy = [...holdersOf(request), ...(slot !== null && isOpen(request) ? [placeKey(resident.id, slot)] : [])]
  return {
    wakeAt: wakeAt(request),
    /** The engine sets it when a case fails; whoever can save the case takes it away again. */
    putOffUntil: null,
    open: isOpen(request),
    heldBy: heldBy.length > 0 ? heldBy : [`free:${id}`],
    tableIds: onTablesOf(request),
    residentId: resident.id,
    recorderId: request.recorder?.id ?? null,
    responderId: request.responder?.member.id ?? null,
    /** Everybody the case knows, by id or by number alone, in whatever part: how an account that is deleted finds its traces. */
    namedIds: [...new Set([...personIdsIn(request), ...alsoIds])],
    /** The days this case is counted on, and that they do not know yet of what has just been saved. */
    roundDays: [...new Set(roundsOf(request).map(({ date }) => date))],
    uncounted: true,
  }
}

/** What stands in `heldBy` while an open case takes one of its resident's places. */
export function placeKey(residentId: string, slot: number): string {
  return `open:${residentId}:${slot}`
}
