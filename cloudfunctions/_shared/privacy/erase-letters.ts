import { blotted } from '../../../core/privacy/blot'
import type { Erasure } from '../../../core/privacy/purposes'
import { GONE } from '../../../core/privacy/without-person'
import type { Context } from '../context'

interface Reach {
  readonly context: Context
  /** What is spoken of is their own: everything that was said of it goes. */
  readonly whole: boolean
}

/**
 * Takes a person out of everything that was told about a case, a week, a handover or a drill. Letters to them go, and so do those whose very key
 * names them; in all others their name and number are blotted out.
 */
export async function eraseFromLetters(about: string, erasure: Erasure, { context, whole }: Reach): Promise<void> {
  const { erasures } = context
  const { personId } = erasure
  const letters = await erasures.lettersAbout(about)
  const named = letters.filter(({ key }) => key.includes(personId))
  const gone = letters.filter((letter) => whole || letter.toId === personId || named.includes(letter))
  await forgetKeys(new Set(named.map(({ toId }) => toId)), personId, context)
  await erasures.burn(gone.map(({ key }) => key))
  for (const letter of letters.filter((one) => !gone.includes(one))) {
    const words = blotted(letter, erasure)
    if (words) await erasures.blot({ ...letter, ...words })
  }
}

/** Ledgers of others remember keys, so that nothing is counted twice. */
async function forgetKeys(toIds: ReadonlySet<string>, personId: string, { reaches }: Context): Promise<void> {
  for (const toId of toIds) {
    if (toId === personId) continue
    await reaches.change(toId, (ledger) =>
      ledger.counted.some((key) => key.includes(personId))
        ? { ...ledger, counted: ledger.counted.map((key) => key.replaceAll(personId, GONE.id)) }
        : ledger,
    )
  }
}
