export type AvatarTone = 'sand' | 'sage' | 'lilac' | 'clay'

const TONES: readonly AvatarTone[] = ['sand', 'sage', 'lilac', 'clay']

/** The same person has the same ground on every screen. */
export function toneOf(name: string): AvatarTone {
  const sum = Array.from(name).reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0)
  return TONES[sum % TONES.length] ?? 'sand'
}

/** What stands in the disc: the surname, which is all a neighbour needs. */
export const surnameOf = (name: string): string => Array.from(name.trim())[0] ?? ''
