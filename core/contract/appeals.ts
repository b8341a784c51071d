import * as z from 'zod'
import type { AppealView } from '../appeals/appeal-view'
import type { Suggestion } from '../appeals/duplicates'
import type { PublicAppealView } from '../appeals/publication'
import { MOST_PHOTOS } from '../content/photo'
import { CATEGORIES } from '../help/categories'
import { isTownDate } from '../kit/town-date'
import type { AppealRow, AppealSettingsAnswer, AppealWatchAnswer } from './appeals-answers'
import { address, clientKey, fileId, id, personName, phone, reason, someText, text } from './fields'
import type { FileAddress } from './help-answers'
import { answering } from './operation'

const appealId = z.object({ appealId: id }).strict()
const photos = z.array(fileId).max(MOST_PHOTOS).default([])
const stars = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable()
const why = z.object({ appealId: id, reason: someText(200) }).strict()
const report = z.object({ appealId: id, words: someText(1000), photos }).strict()
const to = z.object({ kind: z.enum(['zone', 'unit', 'person']), id }).strict()

/** What every door asks. */
const brought = {
  communityId: id,
  clientKey,
  categoryId: id,
  text: someText(1000),
  /** The category's own questions, by their ids. */
  answers: z.record(id, text(200)).default({}),
  photos,
  /** Null for what is about no place. */
  address: address.nullable(),
  anonymous: z.boolean().default(false),
  mayPublish: z.boolean().default(false),
  name: personName,
  phone,
} as const

export const appealsContract = {
  /** The community's categories with their questions and limits. */
  settings: answering<AppealSettingsAnswer>()(z.object({ communityId: id }).strict()),
  /** Open cases that may be about the same trouble, at most 5, none of which tells whose it is. */
  similar: answering<{ readonly suggestions: readonly Suggestion[] }>()(
    z.object({ communityId: id, categoryId: id, buildingId: id }).strict(),
  ),
  /** Files an appeal by the app: for the caller, or for somebody else whom `name` and `phone` then are. The same client key answers with the same case. */
  submit: answering<AppealView>()(z.object({ ...brought, forSomebodyElse: z.boolean().default(false) }).strict()),
  /** The desk writes down what came by telephone, by letter or in person; for those who take calls. `visit` is whose line of the reception room it is of. */
  file: answering<AppealView>()(
    z
      .object({
        ...brought,
        door: z.enum(['letter', 'hotline', 'reception']),
        visit: z
          .object({ date: z.string().refine(isTownDate), appointmentId: id })
          .strict()
          .nullable()
          .default(null),
      })
      .strict(),
  ),
  /** A request for help that nobody can settle at the door goes on as an appeal, under its resident's name; for whoever may refer it. */
  fromHelp: answering<{ readonly appealId: string; readonly number: string }>()(
    z
      .object({ helpId: id, categoryId: id, answers: z.record(id, text(200)).default({}), reason: someText(200) })
      .strict(),
  ),
  /** The case as the caller may see it; a stranger gets NOT_FOUND. `version` is the one the caller has. */
  watch: answering<AppealWatchAnswer>()(
    z.object({ appealId: id, version: z.number().int().min(0).default(0) }).strict(),
  ),
  /** The caller's own, those they wrote down on their own phone, and those they follow, newest first, at most 50 each. */
  mine: answering<{ readonly rows: readonly AppealRow[]; readonly followed: readonly AppealRow[] }>()(
    z.object({}).strict(),
  ),
  /** What the caller has to handle. */
  handled: answering<{ readonly rows: readonly AppealRow[] }>()(z.object({}).strict()),
  /** Every case of the community that is open or waits for its owner's word, or for a call to an owner whose case was merged; most pressing first, at most 200; for those who oversee. */
  open: answering<{ readonly rows: readonly AppealRow[] }>()(z.object({ communityId: id }).strict()),
  /** What was published, newest first, at most 20 before an instant. */
  published: answering<{ readonly items: readonly PublicAppealView[] }>()(
    z.object({ communityId: id, before: z.number().int().min(0).nullable().default(null) }).strict(),
  ),
  /** One of them, for whoever was sent a link to it. Fails with NOT_FOUND for what is not, or no longer, published. */
  publishedOne: answering<PublicAppealView>()(z.object({ communityId: id, appealId: id }).strict()),
  accept: answering<AppealView>()(appealId),
  proposeDecline: answering<AppealView>()(why),
  approveDecline: answering<AppealView>()(appealId),
  rejectDecline: answering<AppealView>()(why),
  /** To the people of a zone, to a unit of the community's routes, or to one person. */
  assign: answering<AppealView>()(z.object({ appealId: id, to }).strict()),
  reassign: answering<AppealView>()(z.object({ appealId: id, to }).strict()),
  note: answering<AppealView>()(report),
  proposeExtension: answering<AppealView>()(
    z.object({ appealId: id, days: z.number().int().min(1).max(15), reason: someText(200) }).strict(),
  ),
  approveExtension: answering<AppealView>()(appealId),
  rejectExtension: answering<AppealView>()(why),
  answer: answering<AppealView>()(report),
  /** Not within our power: why, and where to turn instead. */
  cannotDo: answering<AppealView>()(
    z.object({ appealId: id, words: someText(1000), referral: someText(100), photos }).strict(),
  ),
  /** Whether it is solved, by the owner or by whoever speaks for them; without stars it counts as "not rated". */
  confirm: answering<AppealView>()(z.object({ appealId: id, solved: z.boolean(), stars, note: text(200) }).strict()),
  reopen: answering<AppealView>()(why),
  withdraw: answering<AppealView>()(z.object({ appealId: id, reason }).strict()),
  /** The case goes on in another; its owner and whoever follows it follow that one. */
  merge: answering<AppealView>()(z.object({ appealId: id, intoId: id }).strict()),
  /** The owner of a merged case has been told by telephone how the one it goes on in ended; for whoever speaks for them. */
  calledBack: answering<AppealView>()(appealId),
  /**
   * Somebody has to come at once: files a request for help for the owner and closes the case. `address` is where to, with the unit; left out it
   * is where the appeal is about. Fails with INVALID_INPUT when neither has a building and a unit of it.
   */
  toHelp: answering<{ readonly helpId: string }>()(
    z.object({ appealId: id, category: z.enum(CATEGORIES), address: address.optional() }).strict(),
  ),
  follow: answering<AppealView>()(appealId),
  unfollow: answering<{ readonly unfollowed: true }>()(appealId),
  /** Once a day; the answer carries the limit as it stands and who has it. */
  urge: answering<AppealView>()(appealId),
  supervise: answering<AppealView>()(z.object({ appealId: id, words: someText(200) }).strict()),
  /** Moderated words for everybody; refused where they name somebody. */
  publish: answering<AppealView>()(
    z.object({ appealId: id, title: someText(40), question: someText(500), answer: someText(500) }).strict(),
  ),
  unpublish: answering<AppealView>()(appealId),
  /** The owner takes over what was written down for them, by the number of the case or their telephone, and the code. */
  claim: answering<AppealView>()(
    z.object({ communityId: id, key: z.string().min(4).max(30), code: z.string().regex(/^\d{6}$/) }).strict(),
  ),
  /** A new claim code, for an owner who lost theirs or mistyped it too often; for whoever speaks for them. */
  newCode: answering<AppealView>()(appealId),
  /** Photos that were not up when the words went. What is there already is not added again. */
  addPhotos: answering<AppealView>()(
    z.object({ appealId: id, photos: z.array(fileId).min(1).max(MOST_PHOTOS) }).strict(),
  ),
  /** Addresses for exactly the photos the caller may open; good for an hour. */
  files: answering<{ readonly files: readonly FileAddress[] }>()(appealId),
  /** The coordinator lets others see words or a photo that wait for it, or not. */
  judge: answering<AppealView>()(
    z
      .object({
        appealId: id,
        piece: z.discriminatedUnion('kind', [
          z
            .object({
              kind: z.literal('words'),
              of: z.union([z.enum(['text', 'answer']), z.templateLiteral(['note:', z.number().int()])]),
            })
            .strict(),
          z.object({ kind: z.literal('photo'), key: clientKey }).strict(),
        ]),
        show: z.boolean(),
      })
      .strict(),
  ),
} as const
