import { helpContract } from '../../core/contract/help'
import type { HelpAnswer } from '../../core/contract/help-answers'
import { file } from '../../core/help/filing'
import type { HelpRequest } from '../../core/help/help-request'
import { sameTrouble } from '../../core/help/same-trouble'
import type { Community } from '../../core/people/community'
import { type Address, actorOf, type Person } from '../../core/people/person'
import { AppError, saying } from '../_shared/app-error'
import { checkWords } from '../_shared/content/check-words'
import { ownPhotos } from '../_shared/content/own-photos'
import type { Context } from '../_shared/context'
import { answerTo } from '../_shared/help/answer'
import { checkPhotos } from '../_shared/help/check-photos'
import { caseIdOf, fileInto } from '../_shared/help/file-once'
import { holdUnlessPassed } from '../_shared/help/hold-words'
import { ownRecording } from '../_shared/help/own-recording'
import { operation } from '../_shared/operation'

/** Cases one resident may have open at once: beyond them somebody on the telephone sorts out what is one trouble. */
const PLACES = [0, 1, 2]

/**
 * Files a request and asks the nearest members in the same breath. The id is made of who and which submission, so that a second tap or a retry after
 * a lost answer makes one case. A second phone of the same person has a key of its own: what looks like a case that was filed minutes ago fails once
 * with ALREADY_ASKED, and is filed when its writer says so. Two phones at the very same instant do not see each other: that is rare, makes two cases,
 * and both are answered. Fails with INVALID_INPUT for an unknown building or a photo that is not the caller's own, and with TOO_MANY_OPEN, naming the
 * hotline, for one case more than anybody can wait for at once.
 */
export const submit = operation(helpContract.submit, async (input, context): Promise<HelpAnswer> => {
  const photos = ownPhotos(input.photos, context)
  const community = await context.communities.get(input.communityId)
  const { caller, now } = context
  const { person: me, free } = await context.people.withPlaces(caller.personId, PLACES)
  const filed = file(
    {
      id: caseIdOf(input.communityId, caller.personId, input.clientKey),
      door: 'app',
      category: input.category,
      text: input.text,
      photos,
      recording: input.recording && ownRecording(input.recording, context),
      resident: { id: caller.personId, openid: caller.openid, name: input.name, phone: input.phone },
      careNotes: me?.careNotes ?? '',
      address: input.address,
      community,
      arrivalCode: context.arrivalCode(),
    },
    now,
  )
  if (!filed) throw new AppError('INVALID_INPUT', 'no such building or unit', ['address.buildingId', 'address.unit'])
  if (!input.anyway && free.length > 0 && free.length < PLACES.length) await refuseTwice(filed, context)
  const verdict = checkWords(filed.text, context)
  const request = await fileInto(free, filed, context)
  if (!request) throw tooMany(community)
  await remember(
    me,
    { name: input.name, phone: input.phone, home: input.address, communityId: input.communityId },
    context,
  )
  const held = await holdUnlessPassed(request, { of: 'text', verdict }, context)
  return answerTo(await checkPhotos(held, null, context), actorOf({ id: caller.personId, roles: [] }))
})

/** Only whoever has something open pays for this look. A retry of what is filed already is no second asking. */
async function refuseTwice(filed: HelpRequest, { requests, now }: Context): Promise<void> {
  const own = await requests.ofResident(filed.resident.id, PLACES.length * 2)
  const isRetry = own.some(({ id }) => id === filed.id)
  if (!isRetry && sameTrouble(filed, own, now)) throw new AppError('ALREADY_ASKED')
}

function tooMany({ hotline }: Community): AppError {
  return saying('TOO_MANY_OPEN', `您已有 ${PLACES.length} 件求助在办；还有急事，请打 24 小时热线 ${hotline}`)
}

/** Whoever asked for help once need not type name and address again. What somebody told us before is not overwritten. */
async function remember(
  me: Person | null,
  told: { readonly name: string; readonly phone: string; readonly home: Address; readonly communityId: string },
  context: Context,
) {
  if (me) return
  const { personId, openid } = context.caller
  const blank = { roles: [], careNotes: '', birthYear: null, streetId: null, transport: 'walk' as const, skills: [] }
  try {
    await context.people.add({ ...blank, ...told, id: personId, openid })
  } catch (error) {
    context.log.error('people.remember_failed', { personId, error }) // the request is in; a profile can wait
  }
}
