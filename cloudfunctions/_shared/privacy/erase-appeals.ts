import type { EpochMs } from '../../../core/kit/time'
import { appealFilesToErase, eraseFromAppeal, isAppealDoneWith } from '../../../core/privacy/appeal-erasure'
import { blotted } from '../../../core/privacy/blot'
import { type Erasure, reachesIntoCases } from '../../../core/privacy/purposes'
import type { Context } from '../context'
import { readAppeal } from '../repositories/appeals'
import { receptionDaysOf } from '../wechat/records'
import type { Raw } from '../wechat/store'
import { eraseFromBook } from './erase-book'
import { eraseFromLetters } from './erase-letters'

/** Appeals read at once. */
const BATCH = 20

/** Takes a person out of every ended appeal. True when some have to be looked at again, or time was up: what is done is not found again. */
export async function eraseFromAppeals(erasure: Erasure, context: Context, until: EpochMs): Promise<boolean> {
  if (!reachesIntoCases(erasure.scope)) return false
  let after = ''
  let waiting = false
  for (;;) {
    const raws = await context.erasures.appealsNaming(erasure.personId, after, BATCH)
    for (const raw of raws) {
      if (!(await eraseOne(raw, erasure, context))) waiting = true
      after = String(raw._id)
      if (context.clock() >= until) return true
    }
    if (raws.length < BATCH) return waiting
  }
}

/** False when it has to be looked at again. What cannot be read, or fails, stops no other. */
async function eraseOne(raw: Raw, erasure: Erasure, context: Context): Promise<boolean> {
  const { personId, scope } = erasure
  try {
    const appeal = readAppeal(raw)
    if (appeal.startedAt > erasure.askedAt) return true
    if (!isAppealDoneWith(appeal, personId, context.now)) return false
    const own = appeal.owner.id === personId
    // What was told about an appeal of their own goes as a whole; from that of others, name and number.
    if (scope === 'everything') await eraseFromLetters(appeal.id, erasure, { context, whole: own })
    if (scope === 'everything') await eraseFiles(appealFilesToErase(appeal, personId), appeal.id, context)
    if (scope === 'everything' || scope === 'phone')
      await eraseFromBook(appeal.id, erasure, { context, whole: scope === 'everything' && own })
    if (scope === 'phone') await blotPhone(appeal.id, erasure, context)
    if (own) await receptionDaysOf().eraseBringer(appeal.id, erasure)
    const after = eraseFromAppeal(appeal, { id: personId, phone: erasure.phone }, scope)
    // Last, because the case is what leads to the rest.
    if (after !== appeal) await context.appeals.save(appeal, after)
    return true
  } catch (error) {
    context.log.error('erasure.appeal_failed', { caseId: raw._id, error })
    return false
  }
}

async function eraseFiles(files: readonly string[], appealId: string, { files: kept, erasures }: Context) {
  if (files.length === 0) return
  await kept.remove(files)
  await erasures.forgetChecks(appealId)
}

async function blotPhone(appealId: string, { phone }: Erasure, { erasures }: Context): Promise<void> {
  for (const letter of await erasures.lettersAbout(appealId)) {
    const words = blotted(letter, { name: '', phone })
    if (words) await erasures.blot({ ...letter, ...words })
  }
}
