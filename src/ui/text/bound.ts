import type { ReactNode } from 'react'

const NO_BREAK = '\u00a0'

/** A digit and what is counted: "10 分钟", "7 栋". It looks ahead only: phones before iOS 16.4 refuse a whole file that looks behind. */
const COUNTED = /(\d) (?=\p{Script=Han})/gu

/**
 * The same words, with every number and its unit in one line: 10 分钟 is read in one breath. Only the room between them changes,
 * and it is as wide as before. A sentence written in pieces (`约 {minutes} 分钟`) is put together first; beside elements every piece stays in its place.
 */
export function bound(children: ReactNode): readonly ReactNode[] {
  const pieces: readonly ReactNode[] = Array.isArray(children) ? children : [children]
  return pieces.every(isWordsOrNothing)
    ? [boundWords(pieces.filter(isWords).join(''))]
    : pieces.map((piece) => (isWords(piece) ? boundWords(`${piece}`) : piece))
}

function boundWords(words: string): string {
  return words.replace(COUNTED, `$1${NO_BREAK}`)
}

function isWords(piece: ReactNode): piece is string | number {
  return typeof piece === 'string' || typeof piece === 'number'
}

function isWordsOrNothing(piece: ReactNode): boolean {
  return isWords(piece) || piece === null || piece === undefined || typeof piece === 'boolean'
}
