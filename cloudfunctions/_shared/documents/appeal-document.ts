import * as z from 'zod'
import {
  APPEAL_ACTS,
  APPEAL_MOVES,
  APPEAL_STATUSES,
  type Appeal,
  type AppealPart,
  DOORS,
  handlersOf,
  isOpen,
  priorityOf,
} from '../../../core/appeals/appeal'
import { owedCalls } from '../../../core/appeals/merging'
import { APPEAL_MESSAGE_KINDS, type AppealMessage } from '../../../core/appeals/message'
import { APPEAL_KINDS, APPEAL_LADDER_KINDS, APPEAL_LADDER_ROLES } from '../../../core/appeals/settings'
import { wakeAt } from '../../../core/appeals/wake-at'
import { appealRoundsOf } from '../../../core/board/appeal-round'
import { PHOTO_STATES, WORD_STATES } from '../../../core/content/photo'
import { personIdsIn } from '../wechat/person-id'
import { answerDaysSchema, appealLadderSchema } from './appeal-settings-document'
import { messageFields } from './message-document'
import { contactSchema, templatesSchema } from './people-documents'

const photosSchema = z.array(
  z.object({ fileId: z.string(), by: z.string(), at: z.number(), state: z.enum(PHOTO_STATES) }),
)

const partSchema = z.string().regex(/^(text|answer|note:\d+)$/) as unknown as z.ZodType<AppealPart>

const clockSchema = z.object({
  startedAt: z.number(),
  days: z.number().int(),
  by: z.number(),
  certain: z.boolean(),
  marks: z.array(
    z.object({
      key: z.string(),
      at: z.number(),
      everyMs: z.number().nullable(),
      kind: z.enum(APPEAL_LADDER_KINDS),
      tell: z.array(z.enum(APPEAL_LADDER_ROLES)),
    }),
  ),
})

const proposal = { by: z.string(), at: z.number(), reason: z.string() }
const starsSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

const placeSchema = z.object({
  ...{ lng: z.number(), lat: z.number(), buildingId: z.string(), buildingName: z.string() },
  ...{ zoneId: z.string(), unit: z.string(), door: z.string() },
})

const messageSchema = z.object({
  ...messageFields,
  kind: z.enum(APPEAL_MESSAGE_KINDS),
}) satisfies z.ZodType<AppealMessage>

/** What stands in a case because somebody brought it. */
const broughtFields = {
  id: z.string(),
  communityId: z.string(),
  number: z.string(),
  version: z.number().int(),
  status: z.enum(APPEAL_STATUSES),
  door: z.enum(DOORS),
  category: z.object({
    ...{ id: z.string(), name: z.string(), kind: z.enum(APPEAL_KINDS) },
    answerDays: answerDaysSchema,
  }),
  text: z.string(),
  answers: z.array(z.object({ ask: z.string(), words: z.string() })),
  photos: photosSchema,
  place: placeSchema.nullable(),
  owner: contactSchema,
  anonymous: z.boolean(),
  mayPublish: z.boolean(),
  recorder: contactSchema.extend({ at: z.enum(['desk', 'phone']) }).nullable(),
  claim: z.object({ code: z.string(), since: z.number(), wrong: z.number().int() }).nullable(),
  claimedAt: z.number().nullable(),
  fromHelpId: z.string().nullable(),
}

/** What has become of it. */
const handledFields = {
  toHelpId: z.string().nullable(),
  /** Cases stored before people were brought along are looked at once more by whoever opens them. */
  mergedInto: z.object({ id: z.string(), number: z.string(), carried: z.boolean().default(false) }).nullable(),
  mergedFrom: z
    .array(
      z.object({
        ...{ id: z.string(), number: z.string(), at: z.number(), here: z.boolean(), ownerId: z.string() },
        ...{ byPhone: z.boolean(), toldAt: z.number().nullable(), speakerId: z.string().nullable() },
        brought: z.array(z.string()),
      }),
    )
    .default([]),
  declining: z.object(proposal).nullable(),
  assignee: z
    .object({
      ...{ kind: z.enum(['zone', 'unit', 'person']), id: z.string(), name: z.string() },
      people: z.array(contactSchema),
    })
    .nullable(),
  notes: z.array(
    z.object({
      ...{ no: z.number().int(), at: z.number(), by: z.string(), name: z.string(), words: z.string() },
      photos: photosSchema,
    }),
  ),
  extending: z.object({ ...proposal, days: z.number().int() }).nullable(),
  extendedDays: z.number().int().nullable(),
  supervised: z.object({ at: z.number(), by: z.string(), words: z.string() }).nullable(),
  urgedAt: z.array(z.number()),
  followers: z.array(contactSchema.extend({ at: z.number() })),
  answer: z
    .object({
      ...{ kind: z.enum(['done', 'cannotDo']), at: z.number(), by: z.string(), name: z.string() },
      ...{ words: z.string(), referral: z.string(), photos: photosSchema },
    })
    .nullable(),
  declinedAt: z.number().nullable(),
  closedAt: z.number().nullable(),
  word: z
    .object({
      ...{ at: z.number(), by: z.enum(['owner', 'recorder']), solved: z.boolean() },
      ...{ stars: starsSchema.nullable(), note: z.string() },
    })
    .nullable(),
  publicRecord: z
    .object({ at: z.number(), by: z.string(), title: z.string(), question: z.string(), answer: z.string() })
    .nullable(),
}

/** A stored appeal is input like any other. */
export const appealSchema = z.object({
  ...broughtFields,
  ...handledFields,
  startedAt: z.number(),
  acceptedAt: z.number().nullable(),
  acceptClock: clockSchema,
  answerClock: clockSchema,
  /** Cases stored before limits were kept have none. */
  earlierLimits: z.array(z.number()).default([]),
  ladder: appealLadderSchema,
  confirmDays: z.number().int(),
  reopenDays: z.number().int(),
  templates: templatesSchema,
  coordinator: contactSchema,
  secretary: contactSchema,
  held: z.array(z.object({ of: partSchema, at: z.number(), state: z.enum(WORD_STATES) })),
  climbed: z.array(z.string()),
  owed: z.array(messageSchema),
  history: z.array(
    z.object({ at: z.number(), by: z.string(), move: z.enum([...APPEAL_MOVES, ...APPEAL_ACTS]), note: z.string() }),
  ),
}) satisfies z.ZodType<Appeal>

/** What is stored beside the case only to be queried. */
export function appealFields(appeal: Appeal) {
  return {
    wakeAt: wakeAt(appeal),
    /** The engine sets it when a case fails; whoever can save the case takes it away again. */
    putOffUntil: null,
    open: isOpen(appeal),
    /** Somebody still has to act on it, its owner to speak, or the desk to ring those whose case was merged into it. */
    pending: isOpen(appeal) || appeal.status === 'answered' || owedCalls(appeal).length > 0,
    priority: priorityOf(appeal),
    categoryId: appeal.category.id,
    ownerId: appeal.owner.id,
    recorderId: appeal.recorder?.id ?? null,
    followerIds: appeal.followers.map(({ id }) => id),
    handlerIds: handlersOf(appeal).map(({ id }) => id),
    publishedAt: appeal.publicRecord?.at ?? null,
    /** Everybody the case knows by id, in whatever part: how an account that is deleted finds its traces. */
    namedIds: personIdsIn(appeal),
    /** The days this appeal is counted on, and that they do not know yet of what has just been saved. */
    roundDays: [...new Set(appealRoundsOf(appeal).map(({ date }) => date))],
    uncounted: true,
  }
}
