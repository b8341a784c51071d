import * as z from 'zod'
import { MOST_PHOTOS } from '../content/photo'
import { CATEGORIES } from '../help/categories'
import { HELD_PARTS } from '../help/content'
import { RECORDING_MOST_MS } from '../help/recording'
import { address, clientKey, fileId, id, personName, phone, place, reason, someText, text } from './fields'
import type { AssignChoice, FileAddress, HelpAnswer, HelpRow, OpenRow, WatchAnswer, WhyAnswer } from './help-answers'
import { answering } from './operation'

const helpId = z.object({ helpId: id }).strict()
const photos = z.array(fileId).max(MOST_PHOTOS)
const recording = z.object({ fileId, durationMs: z.number().int().min(1).max(RECORDING_MOST_MS) }).strict()

export const helpContract = {
  /** Files a request and asks the nearest members. The same client key answers with the same case; ALREADY_ASKED, once, when it looks like one that runs. */
  submit: answering<HelpAnswer>()(
    z
      .object({
        communityId: id,
        clientKey,
        category: z.enum(CATEGORIES),
        text: text(500),
        photos: photos.default([]),
        /** What the resident said, when it is up already; else it follows by `addRecording`. */
        recording: recording.optional(),
        name: personName,
        phone,
        address,
        /** Also when the same person asked for the same kind of help in the same building minutes ago. */
        anyway: z.boolean().default(false),
      })
      .strict(),
  ),
  /**
   * What the resident said, when it was still on its way as the words went. By the client key of the request, which the phone knows before the
   * case has an id: NOT_FOUND until it is filed. The first one stays; a repeated call changes nothing.
   */
  addRecording: answering<HelpAnswer>()(z.object({ communityId: id, clientKey, recording }).strict()),
  /** Withdraws what became of this submission, if it got through at all. */
  callOff: answering<{ readonly calledOff: boolean }>()(z.object({ communityId: id, clientKey }).strict()),
  /** The case as the caller may see it; a stranger gets NOT_FOUND. `version` is the one the caller has. */
  watch: answering<WatchAnswer>()(z.object({ helpId: id, version: z.number().int().min(0).default(0) }).strict()),
  /** The caller's own requests, newest first, at most 50. */
  mine: answering<{ readonly rows: readonly HelpRow[] }>()(z.object({}).strict()),
  /** Every open request of the community, oldest first, at most 100; for those who oversee. */
  open: answering<{ readonly rows: readonly OpenRow[] }>()(z.object({ communityId: id }).strict()),
  /** Whom the coordinator may send to a waiting case, nearest first, and why not the others. */
  choices: answering<{ readonly choices: readonly AssignChoice[] }>()(helpId),
  accept: answering<HelpAnswer>()(helpId),
  decline: answering<{ readonly declined: true }>()(z.object({ helpId: id, reason }).strict()),
  assign: answering<HelpAnswer>()(z.object({ helpId: id, memberId: id }).strict()),
  release: answering<{ readonly released: true }>()(z.object({ helpId: id, reason: someText(200) }).strict()),
  reassure: answering<HelpAnswer>()(helpId),
  arrive: answering<HelpAnswer>()(
    z
      .object({
        helpId: id,
        proof: z.discriminatedUnion('by', [
          z.object({ by: z.literal('code'), code: z.string().regex(/^\d{4}$/) }).strict(),
          z.object({ by: z.literal('place'), place, accuracyM: z.number().min(0).max(100_000) }).strict(),
        ]),
      })
      .strict(),
  ),
  settle: answering<HelpAnswer>()(
    z.object({ helpId: id, outcome: someText(500), photos: photos.default([]) }).strict(),
  ),
  /**
   * Photos that were not up when the words went: of the trouble by the resident while it is open, of what was done by whoever reported it.
   * Own uploads only; what is there already is not added again.
   */
  addPhotos: answering<HelpAnswer>()(z.object({ helpId: id, photos: photos.min(1) }).strict()),
  /** Addresses for exactly the photos and the recording the caller may open in their view of the case; good for an hour. Files that are gone have none. */
  files: answering<{ readonly files: readonly FileAddress[] }>()(helpId),
  /** The coordinator lets others see words or a photo that wait for it, or not. */
  judge: answering<HelpAnswer>()(
    z
      .object({
        helpId: id,
        piece: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('words'), of: z.enum(HELD_PARTS) }).strict(),
          z.object({ kind: z.literal('photo'), key: clientKey }).strict(),
        ]),
        show: z.boolean(),
      })
      .strict(),
  ),
  /** The resident's word that it is done. Without stars it counts as "not rated". */
  confirm: answering<HelpAnswer>()(
    z
      .object({
        helpId: id,
        stars: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable(),
        note: text(200),
      })
      .strict(),
  ),
  reopen: answering<HelpAnswer>()(z.object({ helpId: id, reason: someText(200) }).strict()),
  withdraw: answering<HelpAnswer>()(z.object({ helpId: id, reason }).strict()),
  refer: answering<{ readonly referred: true }>()(
    z.object({ helpId: id, reason: someText(200), to: someText(100) }).strict(),
  ),
  /** Asks these members by hand, with the usual time to answer. */
  offer: answering<HelpAnswer>()(z.object({ helpId: id, memberIds: z.array(id).min(1).max(5) }).strict()),
  /** The coordinator takes the case for themselves (`memberId` null) or another, from whoever has it. */
  takeOver: answering<HelpAnswer>()(z.object({ helpId: id, memberId: id.nullable() }).strict()),
  /** Asks a second member to come along with the responder. */
  addHelper: answering<HelpAnswer>()(z.object({ helpId: id, memberId: id }).strict()),
  helperAccept: answering<HelpAnswer>()(helpId),
  helperArrive: answering<HelpAnswer>()(helpId),
  /** A second member says no, or cannot stay. */
  helperLeave: answering<{ readonly left: true }>()(z.object({ helpId: id, reason }).strict()),
  /** Shares the trip of another case of the same building; each keeps its own code, door and last word. */
  join: answering<HelpAnswer>()(z.object({ helpId: id, withId: id }).strict()),
  unjoin: answering<HelpAnswer>()(helpId),
  /** Both clocks stand still for so long; the resident reads the reason. */
  pause: answering<HelpAnswer>()(
    z.object({ helpId: id, reason: someText(200), minutes: z.number().int().min(5).max(120) }).strict(),
  ),
  resume: answering<HelpAnswer>()(helpId),
  /** For good: the case counts nowhere and says so everywhere. */
  drill: answering<HelpAnswer>()(helpId),
  /** The mark of danger was a false alarm. */
  clearDanger: answering<HelpAnswer>()(z.object({ helpId: id, reason: someText(200) }).strict()),
  /** The responder on site answers "is all well?". */
  allWell: answering<HelpAnswer>()(helpId),
  /** Who was asked and who was not, and why; for those who coordinate. */
  why: answering<WhyAnswer>()(helpId),
} as const
