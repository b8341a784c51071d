import type { Place } from '@core/kit/geo'
import type { Outcome } from '@core/kit/outcome'

/** REFUSED: its owner said no. CANCELLED: they looked and chose nothing. UNAVAILABLE: the map did not open. Never throws. */
export type ChoosePlace = () => Promise<Outcome<Place, 'REFUSED' | 'CANCELLED' | 'UNAVAILABLE'>>

/** A place pointed at on the phone's own map, in WGS-84 degrees. Undefined in a build without such a map. */
export declare const choosePlace: ChoosePlace | undefined
