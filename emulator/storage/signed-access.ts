import { createHmac, randomBytes } from 'node:crypto'

/** Permission to read or write one path until an instant of the virtual clock. */
export interface SignedAccess {
  sign(verb: 'read' | 'write', path: string, untilAt: number): string
  isValid(verb: 'read' | 'write', path: string, mark: string): boolean
  /** Whatever was signed so far is worth nothing from now on. */
  forgetAll(): void
}

/** Marks of one emulator run: the key is random, so a URL does not survive a restart. */
export function createSignedAccess(now: () => number): SignedAccess {
  let key = randomBytes(32)
  const hash = (text: string) => createHmac('sha256', key).update(text).digest('hex')
  const sign: SignedAccess['sign'] = (verb, path, untilAt) => `${untilAt}-${hash(`${verb} ${untilAt} ${path}`)}`
  return {
    sign,
    isValid(verb, path, mark) {
      const untilAt = Number(mark.split('-')[0])
      return untilAt >= now() && sign(verb, path, untilAt) === mark
    },
    forgetAll() {
      key = randomBytes(32)
    },
  }
}
