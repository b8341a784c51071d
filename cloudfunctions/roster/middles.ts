import type { Place } from '../../core/kit/geo'
import type { Community } from '../../core/people/community'

/** The middle of a zone's buildings; null for a zone without any. */
export function middlesIn({ buildings }: Pick<Community, 'buildings'>): (zoneId: string) => Place | null {
  return (zoneId) => {
    const own = buildings.filter((building) => building.zoneId === zoneId)
    const mean = (of: (place: Place) => number) => own.reduce((sum, place) => sum + of(place), 0) / own.length
    return own.length === 0 ? null : { lng: mean(({ lng }) => lng), lat: mean(({ lat }) => lat) }
  }
}
