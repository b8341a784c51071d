/**
 * Chance without a stream: a number in [0, 1) that depends on nothing but its keys, so that every policy meets the same answers in
 * whatever order it asks. 32-bit mixing by the finalizer of MurmurHash3.
 */
export function draw(...keys: readonly number[]): number {
  let hash = 0x9e3779b9
  for (const key of keys) hash = mix(hash ^ Math.imul(key + 0x7f4a7c15, 0x85ebca6b))
  return mix(hash) / 4_294_967_296
}

function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** What a draw is for: two questions about one case must not share their answer. */
export const FOR = {
  arrival: 1,
  building: 2,
  category: 3,
  onSite: 4,
  answer: 5,
  delay: 6,
  chatDelay: 7,
  chatWill: 8,
  home: 9,
  transport: 10,
  place: 11,
} as const

/** An exponential length with the given mean, from a draw. */
export function exponential(drawn: number, mean: number): number {
  return -Math.log(1 - drawn) * mean
}

/** A log-normal length with the given median and spread (sigma of its logarithm), from two draws. */
export function logNormal(
  first: number,
  second: number,
  { median, sigma }: { readonly median: number; readonly sigma: number },
): number {
  const normal = Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second)
  return median * Math.exp(sigma * normal)
}
