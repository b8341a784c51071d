/** Lines that are shown before somebody asks for more. */
export const LINES = 3

/** Chinese characters a line holds on the narrowest column these words stand in. */
const A_LINE = 20

/** Whether words take more lines than are shown, counted on the safe side: what is not cut needs no button. */
export function isLong(text: string): boolean {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / A_LINE)), 0)
  return lines > LINES
}
