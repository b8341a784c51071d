/** A place on the earth in degrees: longitude first, as GeoJSON and the database have it. */
export interface Place {
  readonly lng: number
  readonly lat: number
}

/** Equatorial radius as MongoDB uses it, so that our metres agree with the database's. */
const EARTH_RADIUS_M = 6_378_100

/** Great-circle distance in metres. */
export function distanceM(a: Place, b: Place): number {
  const dLat = radians(b.lat - a.lat)
  const dLng = radians(b.lng - a.lng)
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** A distance to 10 m: enough to know how near somebody is, too rough to tell from several where they stand. */
export function roughM(exactM: number): number {
  return Math.round(exactM / 10) * 10
}
