import type { Held } from '../content/photo'

/** Words of a case that somebody typed and others read. */
export const HELD_PARTS = ['text', 'outcome'] as const
/** One of them: what the resident described, what the responder reported. */
export type HeldPart = (typeof HELD_PARTS)[number]

/** Words that did not pass the check. */
export type HeldWords = Held<HeldPart>
