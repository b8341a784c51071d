import { signUpWakeAt } from '../../../core/volunteering/keep-sign-up'
import { type SignUp, signUpHolds } from '../../../core/volunteering/sign-up'
import { signUpSchema } from '../documents/activity-documents'
import type { Log } from '../log'
import type { store as Store } from '../wechat/store'
import { type Kind, type VersionedDocuments, versionedDocuments } from './versioned-documents'

/** The database's own cap of one answer. */
const MOST = 1_000

/** An unique index on `holds` keeps anybody from two places at once: `insert` answers false, `save` fails with TIME_TAKEN. */
export interface SignUps extends VersionedDocuments<SignUp> {
  /** Of an activity, in the order they asked; at most 1000. */
  ofActivity(activityId: string): Promise<readonly SignUp[]>
  /** Somebody's, the latest slots first. */
  ofPerson(personId: string, limit: number): Promise<readonly SignUp[]>
  /** Somebody's for the slots of one activity. */
  ofPersonAt(personId: string, activityId: string): Promise<readonly SignUp[]>
  /** Puts what is left of one in its place, under another id; false when somebody wrote since it was read. May be repeated. */
  rename(before: SignUp, after: SignUp): Promise<boolean>
}

export const SIGN_UPS: Kind<SignUp> = {
  collection: 'sign_ups',
  schema: signUpSchema,
  taken: 'TIME_TAKEN',
  derived: (signUp) => ({
    wakeAt: signUpWakeAt(signUp),
    holds: signUpHolds(signUp),
    personId: signUp.person.id,
    activityId: signUp.activity.activityId,
    from: signUp.activity.from,
  }),
}

export function signUps(store: typeof Store, log: Log): SignUps {
  const documents = versionedDocuments(store, log, SIGN_UPS)
  return {
    ...documents,
    ofActivity: (activityId) =>
      documents.find({ where: { activityId }, order: { field: 'askedAt', direction: 'asc' }, limit: MOST }),
    ofPerson: (personId, limit) =>
      documents.find({ where: { personId }, order: { field: 'from', direction: 'desc' }, limit }),
    ofPersonAt: (personId, activityId) => documents.find({ where: { personId, activityId }, limit: 20 }),

    async rename(before, after) {
      await documents.insert(after)
      return documents.remove(before)
    },
  }
}
