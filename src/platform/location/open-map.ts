import type { Place } from '@core/kit/geo'

/** Opens the phone's own map at a place, from where its owner may be led there. */
export type OpenMap = (place: Place, name: string) => Promise<void>

/** Undefined in a build that has no such map: the page then shows the community's own plan. */
export declare const openMap: OpenMap | undefined
