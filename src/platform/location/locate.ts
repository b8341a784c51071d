import type { Place } from '@core/kit/geo'
import type { Outcome } from '@core/kit/outcome'

/** Where the phone is, in WGS-84 degrees, and how far off that may be in metres. */
export interface Fix {
  readonly place: Place
  readonly accuracyM: number
}

/** REFUSED: its owner said no. UNAVAILABLE: the phone does not know, or not in time. Never throws. */
export type Locate = () => Promise<Outcome<Fix, 'REFUSED' | 'UNAVAILABLE'>>

/** Each build brings its own: `locate.weapp.ts` and `locate.h5.ts`. */
export declare const locate: Locate
