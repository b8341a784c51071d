import { remember, remembered } from '../../platform/storage'

const KEY = 'duty-place-source'

/** How the last place on duty was told: by the phone, or picked by hand because the phone may not or cannot. */
export type PlaceSource = 'phone' | 'picked'

export function placeSource(): PlaceSource {
  return remembered<PlaceSource>(KEY) ?? 'picked'
}

export function notePlaceSource(source: PlaceSource): void {
  remember(KEY, source)
}
