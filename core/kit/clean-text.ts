/** Control and bidirectional-override characters would let a text hide or reorder what stands beside it; so would half of a pair of surrogates. Right-to-left letters themselves are welcome. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/** A text as everybody stores, compares and shows it: without unseen characters. The space around it stays, because it may be being typed. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '')
}

/** The same, trimmed: as the cloud keeps it. Cleaning twice changes nothing. */
export function cleanText(text: string): string {
  return withoutUnseen(text).trim()
}

/** What joins the signs of one picture, or only changes how the sign before it looks. */
const JOINING = /[\u200d\ufe00-\ufe0f]$/

/** The first `most` UTF-16 units, as the cloud counts them, and less where the last sign would be cut in half. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  return cut.replace(JOINING, '')
}
