/** WeChat's plugin refuses more than 1000 bytes, and a Chinese sign takes three of them: this many are well within. */
export const PART_MOST = 200

/** What a voice pauses at, the longest pause first; whatever has none is cut where it must be. */
const CUTS = [/[^。！？；!?;\n]+[。！？；!?;\n]*|[。！？；!?;\n]+/g, /[^，、：,:]+[，、：,:]*|[，、：,:]+/g]

/** A text in parts of at most so many signs, cut at the ends of sentences as far as possible; together they are the text. */
export function partsOf(text: string, most = PART_MOST): readonly string[] {
  return cut(text.trim(), most, CUTS).filter((part) => part.trim() !== '')
}

function cut(text: string, most: number, [at, ...finer]: readonly RegExp[]): readonly string[] {
  if (text.length <= most) return [text]
  // Sign by sign, not unit by unit: one outside the first plane is two units long.
  if (at === undefined) return joined(text, most)
  const pieces = (text.match(at) ?? []).flatMap((piece) => cut(piece, most, finer))
  return joined(pieces, most)
}

/** As few parts as they fill. */
function joined(pieces: Iterable<string>, most: number): readonly string[] {
  const parts: string[] = []
  let last = ''
  for (const piece of pieces) {
    if (last !== '' && last.length + piece.length > most) {
      parts.push(last)
      last = ''
    }
    last += piece
  }
  return [...parts, last]
}
