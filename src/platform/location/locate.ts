import type { Place } from '@core/kit/geo'
import type { Outcome } from '@core/kit/outcome'
import type { Asked } from '../privacy/consent-to'

/** Where the phone is, in WGS-84 degrees, and how far off that may be in metres. */
export interface Fix {
  readonly place: Place
  readonly accuracyM: number
}

/** REFUSED: its owner said no. UNAVAILABLE: the phone does not know, or not in time. Quietly, nobody is asked. Never throws. */
export type Locate = (asked: Asked) => Promise<Outcome<Fix, 'REFUSED' | 'UNAVAILABLE'>>

/** Each build brings its own: `locate.weapp.ts` and `locate.h5.ts`. */
export declare const locate: Locate
