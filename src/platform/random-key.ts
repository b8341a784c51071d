const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'
const LENGTH = 24

/** A key that no other phone will make: 24 letters, 120 bits where the phone has a random source. */
export function randomKey(): string {
  return Array.from(randomBytes(), (byte) => LETTERS[byte % LETTERS.length]).join('')
}

function randomBytes(): Uint8Array {
  const bytes = new Uint8Array(LENGTH)
  // The mini-program's engine has no crypto object; a key must differ there, it need not be secret.
  if (typeof crypto === 'undefined') return bytes.map(() => Math.floor(Math.random() * 256))
  return crypto.getRandomValues(bytes)
}
