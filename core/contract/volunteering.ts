import * as z from 'zod'
import { isTownDate } from '../kit/town-date'
import type { ActivityView, SignUpView } from '../volunteering/activity-view'
import type { CertificateView } from '../volunteering/certificate'
import type { ServiceRecord } from '../volunteering/record'
import { WISH_SAYINGS } from '../volunteering/wish'
import type { WishView } from '../volunteering/wish-view'
import { address, clientKey, id, phone, place, reason, someText, text } from './fields'
import { answering } from './operation'
import type {
  ActivityAnswer,
  CodeAnswer,
  PointsAnswer,
  RedeemedAnswer,
  RedemptionView,
  RewardView,
  RollAnswer,
  VolunteerAnswer,
} from './volunteering-answers'

/** One slot of an activity. */
const slotId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)
/** Activity, slot and person. */
const signUpId = z.string().regex(/^[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{1,40}\.[A-Za-z0-9_-]{1,64}$/)
const instant = z.number().int().min(0).max(8_640_000_000_000_000)
const day = z.string().max(10).refine(isTownDate)
const slot = z.object({ id: slotId, from: instant, to: instant, capacity: z.number().int().min(1).max(500) }).strict()

const draft = z
  .object({
    title: someText(30),
    about: text(1000),
    series: text(20),
    place: someText(60),
    at: place.nullable(),
    skills: z.array(someText(10)).max(10).readonly(),
    slots: z.array(slot).min(1).max(20).readonly(),
  })
  .strict()

/** By the code on the organiser's screen, by the phone's place, or, for an organiser, by their word. */
const proof = z.discriminatedUnion('by', [
  z.object({ by: z.literal('qr'), text: z.string().max(300) }).strict(),
  z.object({ by: z.literal('place'), place, accuracyM: z.number().min(0).max(100_000) }).strict(),
  z.object({ by: z.literal('organiser') }).strict(),
])

const nothing = z.object({}).strict()
const inCommunity = z.object({ communityId: id }).strict()
const ofActivity = z.object({ activityId: id }).strict()
const ofSlot = z.object({ activityId: id, slotId }).strict()
const ofSignUp = z.object({ signUpId }).strict()
const presence = z.object({ signUpId, proof }).strict()
const ofWish = z.object({ wishId: id }).strict()

/** Activities, seats and hours. */
const activities = {
  /** What is published and not over, soonest first; for everybody, known or not. */
  feed: answering<readonly ActivityView[]>()(inCommunity),
  activity: answering<ActivityAnswer>()(ofActivity),
  /** The caller's own activities and, for a supervisor, the drafts of others that wait for their word; newest first. */
  organised: answering<readonly ActivityView[]>()(nothing),
  /** Null for a new one: the same key makes one draft. */
  saveActivity: answering<ActivityView>()(z.object({ activityId: id.nullable(), clientKey, draft }).strict()),
  publish: answering<ActivityView>()(ofActivity),
  callOff: answering<ActivityView>()(z.object({ activityId: id, reason: someText(200) }).strict()),
  signUp: answering<SignUpView>()(ofSlot),
  confirmSeat: answering<SignUpView>()(ofSignUp),
  cancelSignUp: answering<SignUpView>()(z.object({ signUpId, reason }).strict()),
  /** The caller's sign-ups, the latest slots first; at most 100. */
  mine: answering<readonly SignUpView[]>()(nothing),
  roll: answering<RollAnswer>()(ofActivity),
  code: answering<CodeAnswer>()(ofSlot),
  checkIn: answering<SignUpView>()(presence),
  checkOut: answering<SignUpView>()(presence),
  confirmHours: answering<SignUpView>()(ofSignUp),
  enterHours: answering<SignUpView>()(
    z.object({ signUpId, minutes: z.number().int().min(1).max(720), reason: someText(200) }).strict(),
  ),
  approveHours: answering<SignUpView>()(ofSignUp),
  revokeHours: answering<SignUpView>()(z.object({ signUpId, reason: someText(200) }).strict()),
}

const rewardFields = {
  name: someText(30),
  about: text(200),
  shopName: someText(30),
  /** Whoever scans at the counter: as the shelf has them, or by the telephone they have told the community. */
  shop: z.union([z.object({ id }).strict(), z.object({ phone }).strict()]),
  price: z.number().int().min(1).max(100_000),
  open: z.boolean(),
  /** Pieces that come to the shelf with this. */
  more: z.number().int().min(0).max(10_000),
}

const exchange = {
  points: answering<PointsAnswer>()(nothing),
  rewards: answering<readonly RewardView[]>()(inCommunity),
  saveReward: answering<RewardView>()(z.object({ rewardId: id.nullable(), clientKey, ...rewardFields }).strict()),
  reserve: answering<RedemptionView>()(z.object({ rewardId: id, clientKey }).strict()),
  cancelRedemption: answering<RedemptionView>()(z.object({ redemptionId: id }).strict()),
  redeem: answering<RedeemedAnswer>()(z.object({ code: z.string().regex(/^[A-Za-z0-9_-]{10,64}$/) }).strict()),
}

const wishes = {
  /** What is open or under way, own ones and, for a supervisor, what waits for their look; newest first, at most 100. */
  wishes: answering<readonly WishView[]>()(inCommunity),
  wish: answering<WishView>()(ofWish),
  fileWish: answering<WishView>()(
    z
      .object({ communityId: id, clientKey, title: someText(30), detail: text(300), address: address.nullable() })
      .strict(),
  ),
  /** With the title as everybody may read it. */
  approveWish: answering<WishView>()(z.object({ wishId: id, title: someText(30) }).strict()),
  claimWish: answering<WishView>()(z.object({ wishId: id, groupName: text(20) }).strict()),
  joinWish: answering<WishView>()(ofWish),
  leaveWish: answering<WishView>()(ofWish),
  releaseWish: answering<WishView>()(z.object({ wishId: id, reason }).strict()),
  deliverWish: answering<WishView>()(z.object({ wishId: id, note: reason }).strict()),
  receiveWish: answering<WishView>()(z.object({ wishId: id, note: reason }).strict()),
  thankWish: answering<WishView>()(z.object({ wishId: id, words: someText(200) }).strict()),
  withdrawWish: answering<WishView>()(z.object({ wishId: id, reason }).strict()),
  /** Whoever looks after wishes lets others read words that did not pass the check, or not. */
  judgeWish: answering<WishView>()(z.object({ wishId: id, of: z.enum(WISH_SAYINGS), show: z.boolean() }).strict()),
}

const self = {
  record: answering<ServiceRecord>()(nothing),
  volunteer: answering<VolunteerAnswer>()(nothing),
  saveVolunteer: answering<VolunteerAnswer>()(
    z
      .object({ skills: z.array(someText(10)).max(20).readonly(), postIds: z.array(slotId).max(10).readonly() })
      .strict(),
  ),
  /** A paper over the caller's services from one day to another, both included. */
  certify: answering<CertificateView>()(z.object({ from: day, to: day }).strict()),
  /** For whoever holds the paper, known or not. */
  certificate: answering<CertificateView>()(z.object({ code: z.string().regex(/^[A-Za-z0-9_-]{10,64}$/) }).strict()),
}

export const volunteeringContract = { ...activities, ...exchange, ...wishes, ...self }
