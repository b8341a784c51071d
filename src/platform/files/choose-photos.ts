import type { Outcome } from '@core/kit/outcome'

/**
 * Lets a person take or choose up to `most` photos; answers a local path for each. Every one of them is drawn anew, no larger than LONG_EDGE_PX:
 * where and when it was taken stays behind, as a drawing has neither. NOTHING: they chose none. REFUSED: the phone may not. UNREADABLE: no
 * picture in it. Call it at a tap. Never throws.
 */
export type ChoosePhotos = (most: number) => Promise<Outcome<readonly string[], 'NOTHING' | 'REFUSED' | 'UNREADABLE'>>

/** Each build brings its own: `choose-photos.weapp.ts` and `choose-photos.h5.ts`. */
export declare const choosePhotos: ChoosePhotos
