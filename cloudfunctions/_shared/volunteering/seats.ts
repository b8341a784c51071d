import { follow, promote } from '../../../core/volunteering/seat-moves'
import { moveUp, nextUp, type Sheet } from '../../../core/volunteering/sheet'
import { type SignUp, signUpIdOf } from '../../../core/volunteering/sign-up'
import { AppError } from '../app-error'
import { stillOwed } from '../outbox/still-owed'
import type { VolunteeringContext } from './context'
import { orFail } from './or-fail'

/** Seats handed on in one go; more come free at once only when many are kept from coming, and the engine goes on with those. */
const MOST_AT_ONCE = 50

/** Gives a seat, or a place in the queue, back, and the free seat to whoever is next. */
export async function giveBack(sheetId: string, personId: string, context: VolunteeringContext): Promise<void> {
  await context.sheets.leave(sheetId, personId)
  await handOn(sheetId, context)
}

/**
 * Asks the next in the queue for every free seat. Safe beside itself: the sign-up is asked first, once, and the sheet follows only as it was read.
 * Whoever dies in between leaves a seat that the next to give one back hands on.
 */
async function handOn(sheetId: string, context: VolunteeringContext): Promise<void> {
  for (let left = MOST_AT_ONCE; left > 0; left--) {
    const sheet = await context.sheets.get(sheetId)
    const personId = sheet && nextUp(sheet)
    // A slot that has begun has no turns left to give.
    if (!sheet || !personId || sheet.from <= context.now) return
    if (await askNext(sheet, personId, context)) await context.sheets.moveUp(sheet, moveUp(sheet))
    else await context.sheets.leave(sheetId, personId)
  }
}

/** False when whoever stands first does not wait any more. */
async function askNext({ id }: Sheet, personId: string, context: VolunteeringContext): Promise<boolean> {
  const { now, signUps } = context
  const signUpId = signUpIdOf(id, personId)
  let before: SignUp | null = await signUps.get(signUpId)
  // Somebody whose account is gone.
  if (!before) return false
  const asked = await signUps.change(signUpId, (one) => {
    before = one
    // Who has a place in the queue by the sheet and not yet by the sign-up is waiting all the same.
    const waiting = one.status === 'asking' ? orFail(follow(one, 'queue', now)) : one
    return waiting.status === 'waiting' ? orFail(promote(waiting, now)) : one
  })
  if (asked !== before) await settle(asked, before, context)
  return asked.status === 'promoted' || asked.status === 'confirmed'
}

/** Sends what a sign-up owes and keeps the rest; the engine comes back to what could not be sent. */
async function settle(saved: SignUp, before: SignUp | null, context: VolunteeringContext): Promise<void> {
  const owed = await stillOwed(saved, before, context)
  if (owed === saved.owed) return
  try {
    await context.signUps.save(saved, { ...saved, owed })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}
