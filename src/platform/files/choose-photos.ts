import type { Outcome } from '@core/kit/outcome'
import type { Drawn } from './draw-all'

/**
 * Lets a person take or choose up to `most` photos. Every one of them is drawn anew, no larger than LONG_EDGE_PX: where and when it was taken stays
 * behind, as a drawing has neither. `onChosen` hears how many are being drawn, before the first is. One that cannot be drawn does not stand in the way
 * of the others. NOTHING: they chose none. REFUSED: the phone may not. UNREADABLE: no picture in any. Call it at a tap. Never throws.
 */
export type ChoosePhotos = (
  most: number,
  onChosen?: (count: number) => void,
) => Promise<Outcome<Drawn, 'NOTHING' | 'REFUSED' | 'UNREADABLE'>>

/** Each build brings its own: `choose-photos.weapp.ts` and `choose-photos.h5.ts`. */
export declare const choosePhotos: ChoosePhotos
