import { choosePhotos } from '../files/choose-photos'
import type { Drawn } from '../files/draw-all'
import { keptFiles } from '../files/kept-file'
import { randomKey } from '../random-key'

/** What came of choosing: how many found no place, or why none was added. */
export type Added = Pick<Drawn, 'unreadable' | 'leftOut'> | { readonly none: 'NOTHING' | 'REFUSED' | 'UNREADABLE' }

/** A photo that has just been chosen: where it lies for good, and where it was drawn. */
export interface NewPhoto {
  readonly key: string
  readonly path: string
  readonly drawnAt: string
}

interface AddHands {
  onChosen?(count: number): void
  /** Called for each, in order, once the phone keeps it. */
  onReady(photo: NewPhoto): void
}

/** Lets a person choose up to `most` photos and keeps each on the phone under a key of its own. Call it at a tap. */
export async function addPhotos(most: number, { onChosen, onReady }: AddHands): Promise<Added> {
  const chosen = await choosePhotos(most, onChosen)
  if (!chosen.ok) return { none: chosen.code }
  const { paths, unreadable, leftOut } = chosen.value
  for (const drawnAt of paths) {
    const key = randomKey()
    onReady({ key, path: await keptFiles.keep(key, drawnAt), drawnAt })
  }
  return { unreadable, leftOut }
}
