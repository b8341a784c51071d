import { createHash, randomBytes } from 'node:crypto'
import { type InviteAnswer, staffContract } from '../../core/contract/staff'
import { mayReadSettings } from '../../core/people/permissions'
import { actorOf, type Person, type Role } from '../../core/people/person'
import { sceneOfInvite } from '../../core/people/scene'
import { INVITE_PAGE } from '../../core/people/wall-code'
import { mayGive } from '../../core/staff/giving'
import { INVITE_MS, type Invite, inviteCode } from '../../core/staff/invite'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { signWith } from '../_shared/sign-code'
import { staffInvitesOf } from '../_shared/wechat/records'
import { staffAnswer } from './list'

/** The narrowest WeChat draws, px: it is shown on a screen, and goes with the answer. */
const PICTURE_PX = 280

const ID_LENGTH = 10

/** Invites one person to a role. The same key is the same invitation. Fails with NOT_YOURS, also for a role that is another's to give. */
export const invite = operation(staffContract.invite, async ({ communityId, role, clientKey }, context) => {
  const me = await giverOf(role, communityId, context)
  const invites = staffInvitesOf(context)
  const fresh = freshInvite({ role, clientKey }, me, context)
  const made = (await invites.insert(fresh)) ? fresh : await invites.get(fresh.id)
  // The key was another's, or of another role: nobody's code is shown to them.
  if (made?.by !== me.id || made.role !== role) throw new AppError('CONFLICT', `invite ${fresh.id}`)
  return shown(made, me, context)
})

/** Answers who is left. Fails with NOT_YOURS, and NOT_FOUND for another community's. */
export const callOff = operation(staffContract.callOff, async ({ communityId, inviteId }, context) => {
  const me = await callerWho(mayReadSettings, context, communityId)
  const invites = staffInvitesOf(context)
  const found = await invites.get(inviteId)
  if (found?.communityId !== communityId) throw new AppError('NOT_FOUND')
  if (!mayGive(actorOf(me), found.role)) throw new AppError('NOT_YOURS')
  await invites.callOff(found, context.now)
  return staffAnswer(me, context)
})

/** The caller, who may give and take this role in their community. Fails with NOT_YOURS. */
export async function giverOf(role: Role, communityId: string, context: Context): Promise<Person> {
  const me = await callerWho(mayReadSettings, context, communityId)
  if (!mayGive(actorOf(me), role)) throw new AppError('NOT_YOURS')
  return me
}

function freshInvite(
  { role, clientKey }: { readonly role: Role; readonly clientKey: string },
  { id: by, communityId }: Person,
  { now: at }: Context,
): Invite {
  const id = createHash('sha256').update(`${by}|${clientKey}`).digest('base64url').slice(0, ID_LENGTH)
  const secret = randomBytes(16).toString('base64url')
  return { id, communityId, role, by, at, until: at + INVITE_MS, secret, takenBy: '', calledOffAt: null }
}

async function shown(made: Invite, { name: byName }: Person, context: Context): Promise<InviteAnswer> {
  const { id, role, at, until, secret } = made
  const scene = sceneOfInvite(inviteCode(made, signWith(secret)))
  return { id, role, byName, at, until, scene, ...(await drawn(scene, context)) }
}

/** WeChat's own code, where it draws one: without it the invitation is good as well, by its link. */
async function drawn(
  scene: string,
  { codePicture, appVersion: version }: Context,
): Promise<Pick<InviteAnswer, 'picture' | 'undrawn'>> {
  try {
    const { bytes, extension } = await codePicture({ scene, page: INVITE_PAGE, version }, PICTURE_PX)
    const kind = extension === 'png' ? 'image/png' : 'image/jpeg'
    return { picture: `data:${kind};base64,${bytes.toString('base64')}`, undrawn: null }
  } catch (error) {
    if (error instanceof AppError && (error.code === 'CODE_NOT_OUT' || error.code === 'CODE_BUSY'))
      return { picture: null, undrawn: error.code }
    throw error
  }
}
