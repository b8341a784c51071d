/** FNV-1a, 32 bits: offset and prime. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** A number in [0, 1) that belongs to this text: chance that a rerun agrees with, to spread what would else happen at one instant. */
export function spread(text: string): number {
  let hash = OFFSET
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return (hash >>> 0) / 2 ** 32
}
